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
