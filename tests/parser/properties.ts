import fc from 'fast-check';

/** The seed of the property tests: the same texts are tried each time, unless PROPERTY_SEED says so. */
const fixedSeed = 20_260_101;
const usualRuns = 600;

/**
 * Asserts that something holds for any value. PROPERTY_SEED and PROPERTY_RUNS set other values and
 * another number of them; `npm run fuzz` sets both.
 */
export function holdsForAny<T>(values: fc.Arbitrary<T>, check: (value: T) => void): void {
  const seed = Number(process.env['PROPERTY_SEED'] ?? fixedSeed);
  const numRuns = Number(process.env['PROPERTY_RUNS'] ?? usualRuns);
  fc.assert(fc.property(values, check), { seed, numRuns });
}
