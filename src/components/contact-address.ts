/** Where a link to a contact leads: a web address as it is, a mail address as a mailbox. */
export function contactAddress(contact: string): string {
  return isMailbox(contact) ? `mailto:${contact}` : contact;
}

/** Where a mistake on a page is reported; a letter begins with what the page is called and where it is. */
export function mistakeAddress(contact: string, page: { title: string; address: string }): string {
  if (!isMailbox(contact)) return contact;
  const subject = encodeURIComponent(`Mistake: ${page.title}`);
  const body = encodeURIComponent(`On the page ${page.address}\n\nWhat is wrong:\n`);
  return `mailto:${contact}?subject=${subject}&body=${body}`;
}

function isMailbox(contact: string): boolean {
  return !/^https?:/.test(contact);
}
