/** A small number as prose writes it: 5 → five; from ten on in digits. */
export function numberInWords(number: number): string {
  return words[number] ?? number.toLocaleString('en-GB');
}

/** A number and the thing counted: 1 quote, 6 quotes. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** The same with a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
