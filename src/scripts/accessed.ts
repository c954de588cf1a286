/** A citation as plain text as it is copied: with its full address, and today as the day of access. */
export function textAsCopied(citation: string, address: string): string {
  return withFullAddress(citation, address).replace(/\.$/, `${accessedInWords()}.`);
}

/**
 * A citation with the address that the reader sees. A site that does not know its own address gives one
 * from the root: it is completed with the host, and left alone where it stands behind one.
 */
export function withFullAddress(citation: string, address: string): string {
  if (!address.startsWith('/')) return citation;
  const fromRoot = new RegExp(`(?<!\\w)${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'g');
  const full = new URL(address, document.baseURI).href;
  return citation.replace(fromRoot, () => full);
}

/** ` [accessed 5 January 2027]`, by the reader’s clock. */
export function accessedInWords(): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  return ` [accessed ${day}]`;
}
