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

/** A letter for a small number; all from 61 up share the last. */
export function toLetter(number: number): string {
  return letters.charAt(Math.min(number, letters.length - 1));
}

/** The number that a letter stands for. */
export function fromLetter(letter: string): number {
  return letters.indexOf(letter);
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
