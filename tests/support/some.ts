/** A list as it is. Throws where it is empty: a loop over nothing would prove nothing. */
export function some<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) throw new Error('nothing is there to be looked at');
  return list;
}
