import fc from 'fast-check';

/** The seed of all property tests: the same values are tried each time, unless PROPERTY_SEED says so. */
const fixedSeed = 20_260_101;

/**
 * Asserts that a property holds for any values. PROPERTY_SEED sets other values and PROPERTY_TIMES
 * how many times as many of them; `npm run fuzz` sets both.
 */
export function holdsForAny<Values>(property: fc.IProperty<Values>, runs = 100): void {
  const seed = Number(process.env['PROPERTY_SEED'] ?? fixedSeed);
  const numRuns = runs * Number(process.env['PROPERTY_TIMES'] ?? 1);
  fc.assert(property, { seed, numRuns });
}
