/** The same function, asked once for each thing: its answer is kept for as long as the thing is. */
export function once<Of extends object, Answer>(find: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { answer: Answer }>();
  return (of) => {
    const kept = known.get(of) ?? { answer: find(of) };
    known.set(of, kept);
    return kept.answer;
  };
}
