/** Words as printed YAML has them where an editor has something to fill in: `…`, or `… (which area?)`. */
const placeholder = /^…(?: \(.*\))?$/s;

/** The paths of the fields of some YAML in which a placeholder is left. */
export function placeholdersIn(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data === 'string') return placeholder.test(data) ? [path] : [];
  if (Array.isArray(data)) {
    return data.flatMap((each: unknown, index) => placeholdersIn(each, [...path, index]));
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => placeholdersIn(value, [...path, key]));
}
