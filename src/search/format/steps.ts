/** Rising numbers as the steps between them: 3, 5, 9 → 3, 2, 4. */
export function toSteps(numbers: number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers that steps lead to: 3, 2, 4 → 3, 5, 9. */
export function fromSteps(steps: number[]): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** Numbers as letters: one each, or two where there are more than 62 different ones. Throws above 3,843. */
export function toLetters(numbers: number[]): string {
  const most = numbers.reduce((one, other) => Math.max(one, other), 0);
  if (most >= letters.length ** 2) throw new Error(`${most} is too large for two letters`);
  const width = most < letters.length ? 1 : 2;
  return numbers.map((number) => lettersOf(number).slice(-width)).join('');
}

/** The numbers that letters stand for, `count` of them. */
export function fromLetters(text: string, count: number): number[] {
  const width = count > 0 ? text.length / count : 1;
  return Array.from({ length: count }, (_, index) =>
    [...text.slice(index * width, (index + 1) * width)].reduce(
      (number, letter) => number * letters.length + letters.indexOf(letter),
      0,
    ),
  );
}

const lettersOf = (number: number) =>
  letters.charAt(Math.floor(number / letters.length)) + letters.charAt(number % letters.length);

const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
