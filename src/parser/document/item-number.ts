/**
 * The number with which folded words begin, and the space behind it: "1.2 " of "1.2 staffing", "a) " of
 * "a) fires", "kp/24/02 " of "kp/24/02 train".
 */
export function itemNumber(folded: string): string {
  return numbered.exec(folded)?.[0] ?? '';
}

const numbered =
  /^\W?(?:[a-z]{0,3}\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z](?=\W\s)|[a-z]{1,5}\d*[/-]\d[\w/-]*)\W*\s+(?=\S)/;
