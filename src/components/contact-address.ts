/** Where a link to a contact leads: a web address as it is, a mail address as a mailbox. */
export function contactAddress(contact: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}`;
}
