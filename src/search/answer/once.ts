/** A function that works its answer out once for each thing asked. */
export function once<Asked, T>(work: (asked: Asked) => T): (asked: Asked) => T {
  const known = new Map<Asked, T>();
  return (asked) => {
    const answer = known.get(asked) ?? work(asked);
    known.set(asked, answer);
    return answer;
  };
}
