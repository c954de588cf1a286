/** Things in a row, as prose names them: “a strength, a concern and things asked”. */
export function listInWords(things: string[]): string {
  return format.format(things);
}

const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });
