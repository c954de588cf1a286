/** What stands at a place of a list. Throws where nothing does, for it was said that something would. */
export function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new Error(`nothing stands at ${place} of ${list.length}`);
  return item;
}
