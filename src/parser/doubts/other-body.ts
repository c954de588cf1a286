import { type DoubtPlace, sentenceBefore } from './doubt.ts';

const nearby =
  /\b(?:neighbouring|nearby|sister) [^.;]*$|, (?:\w+ )?(?:run|owned|managed) by the same [^.;]*$/;

/**
 * A grade of another body than those that a copy is said to be about is dismissed: in a copy about Fell
 * Police, "Dale Police was graded good". So is one of a neighbour, or of any such body: "a force that we
 * call good".
 */
export function otherBody(place: DoubtPlace): string | null {
  const { reading, text } = place;
  const before = sentenceBefore(place);
  if (nearby.test(before)) return 'It is about a neighbouring body.';
  const general = `\\b(?:an?|any) (?:${text.bodyNouns.pattern}) (?:that|which|whose) [^,;]*$`;
  if (new RegExp(general, 'u').test(before)) return 'It speaks of such bodies in general.';
  const covered = text.frontMatter?.bodies ?? [];
  const bodies = (reading?.told ?? []).map(({ body }) => body);
  const [other] = bodies.filter(({ id, name }) => (id ?? name) !== null);
  const own = bodies.some(({ id }) => id !== null && covered.includes(id));
  return other && covered.length > 0 && !own
    ? `It is about ${other.name ?? other.id}, which the report is not said to cover.`
    : null;
}
