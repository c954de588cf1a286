import { canNameArea } from '../document/area-name.ts';
import type { BodiesAbout } from '../document/bodies-about.ts';
import type { Stretch } from '../document/clauses.ts';
import { shared } from '../document/content-words.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { ParsedGrading, ParsedNotGraded, ParsedSpan } from '../parsed-report.ts';
import type { Text } from '../text.ts';
import { isQuestion } from './section-area.ts';

const alone = grammar`^(?:${'ungraded'})\.?$`;
const behind = grammar`^(.{3,200}?)(?:\s-|:)\s(?:${'ungraded'})\.?$`;
const says = grammar`^(.{3,200}?),?\s(?:(?:${'copulas'}|has|have|had)\s(?:also\s|\w+ed (?:but|and)\s)?)+(?:${'ungraded'})\b`;
const unrated = /\bnot (?:yet )?(?:been )?(?:graded|rated)$/;
const occasion = grammar`[,;].*$|\s(?:because|since|as|this (?:year|time))\b.*$|\s(?:in|at|on|during)\s(?:(?:this|our|the|its)\s(?:${'reports'})\b|(?:19|20)\d\d\b).*$`;
const refuses = grammar`\b(?:did not|didn't|do not|don't|could not|(?:have|has|had) not) (?:yet )?(?:rated?|graded?|give a grade|make a graded \w+)\b(.{0,200}?)\.?$`;
const unnamed = /^(?:it|(?:this|that|the|any)? ?(?:overall )?(?:area|question|topic)?)$/;
const whom = /^ (?:(?:to )?(?:the [a-z]+|it) )?(?:for|on|in|at) |^ (?:to )?/;
const inspected =
  /^(?:how (?:well|effective|efficient|legitimate|effectively|efficiently|legitimately|good)|to what extent)\b/;

/**
 * What a text names without a grade: an area or a body that it says has none, and a question heading
 * under which, and anywhere else, no grade of its area stands. `Leadership: not yet graded` and "We have
 * not graded leadership in this inspection" yield leadership as not graded.
 */
export function notGraded(
  text: Text,
  about: BodiesAbout,
  gradings: ParsedGrading[],
): ParsedNotGraded[] {
  const { passages } = text.document;
  const said = passages.flatMap((passage) => saidSo(text, about, passage));
  const asked = passages.flatMap((passage) => askedOnly(text, about, passage, gradings));
  const places = new Set(said.map(({ span }) => span.passage));
  return [...said, ...asked.filter(({ span }) => !places.has(span.passage))].sort(
    (one, other) => one.span.passage - other.span.passage,
  );
}

function saidSo(text: Text, about: BodiesAbout, passage: Passage): ParsedNotGraded[] {
  const { folded, text: words, index, sentences } = passage;
  if (folded.length > 4000) return [];
  if (alone.test(folded)) return underHeading(text, about, passage, words);
  const row = behind.exec(folded)?.[1];
  if (row)
    return [
      at(
        text,
        about,
        { passage: index, start: 0, end: row.length },
        words.slice(row.length).replace(/^[\s:–—-]+/, ''),
      ),
    ];
  return sentences.flatMap(({ start, end }, nth) => {
    const sentence = folded.slice(start, end);
    const [first] = sentences;
    if (nth === 1 && first && alone.test(sentence)) return opening(text, about, passage, first);
    const [said = '', subject] = says.exec(sentence) ?? [];
    const given = text.scale.find(sentence.slice(said.length, said.length + 40))[0]?.start === 1;
    if (subject && !given && (text.areas.find(subject) || isNamed(said, subject)))
      return [
        at(
          text,
          about,
          { passage: index, start, end: start + subject.length },
          words.slice(start + subject.length, end).trim(),
        ),
      ];
    const refused = refuses.exec(sentence);
    if (!refused) return [];
    const area = objectOf(refused[1] ?? '');
    if (area === 'them' || text.bodyNouns.isGeneral(area)) return [];
    if (unnamed.test(area)) {
      const asked = sentences[nth - 1];
      const how = asked && /\bhow .{10,150}?(?=\.$)/.exec(words.slice(asked.start, asked.end));
      if (!asked || !how) return underHeading(text, about, passage, words.slice(start, end));
      const from = asked.start + how.index;
      const span = { passage: index, start: from, end: from + how[0].length };
      return [at(text, about, span, words.slice(start, end))];
    }
    const from = start + sentence.lastIndexOf(area);
    return [
      at(
        text,
        about,
        { passage: index, start: from, end: from + area.length },
        words.slice(start, end),
      ),
    ];
  });
}

/** What somebody did not grade: "the force for its planning in this visit" is its planning. */
function objectOf(words: string): string {
  const cut = words.slice(0, occasion.exec(words)?.index ?? words.length);
  return cut.replace(whom, '').trim();
}

/** "The care of victims has not been graded": what is not known as an area may be named all the same. */
function isNamed(said: string, subject: string): boolean {
  return unrated.test(said) && subject.split(' ').length <= longest && canNameArea(subject);
}

/** What is named so has so many words at most. */
const longest = 8;

/** "Planning. Not yet rated.": a short first sentence names what the second speaks of. */
function opening(
  text: Text,
  about: BodiesAbout,
  { index, text: words, sentences }: Passage,
  { end }: Stretch,
): ParsedNotGraded[] {
  const [body] = text.bodiesIn(index);
  const named = body?.start === 0 ? body.end : end - 1;
  const second = sentences[1];
  const said = words.slice(second?.start, second?.end);
  return words.slice(0, named).split(' ').length <= longest
    ? [at(text, about, { passage: index, start: 0, end: named }, said)]
    : [];
}

/** The heading, or the short line above, of which a line says that it is not graded. */
function underHeading(
  text: Text,
  about: BodiesAbout,
  passage: Passage,
  said: string,
): ParsedNotGraded[] {
  const { passages } = text.document;
  const line = passages
    .slice(Math.max(0, passage.index - 3), passage.index)
    .findLast(({ folded }) => !/[.:;\d]$/.test(folded));
  const above = line ?? passages[passage.headings[0] ?? -1];
  return above
    ? [at(text, about, { passage: above.index, start: 0, end: above.text.length }, said)]
    : [];
}

function askedOnly(
  text: Text,
  about: BodiesAbout,
  passage: Passage,
  gradings: ParsedGrading[],
): ParsedNotGraded[] {
  if (passage.kind !== 'heading' || !isQuestion(passage.folded)) return [];
  const number = /^(?:question )?\d{1,2}(?:\.\d)?[.):]? /.exec(passage.folded)?.[0].length ?? 0;
  const words = passage.text.slice(number);
  const area = text.areas.find(words, text.frontMatter?.pillar ?? null)?.id ?? null;
  if (area === null && !inspected.test(passage.folded.slice(number))) return [];
  const stems = text.stems(words);
  const told = gradings.some(
    (grading) =>
      (area !== null && grading.area === area) ||
      shared(stems, text.stems(grading.areaAsPrinted)) >= stems.length * 0.6,
  );
  const span = { passage: passage.index, start: number, end: passage.text.length };
  return told
    ? []
    : [
        {
          ...at(text, about, span, ''),
          reason: 'The text asks this question and gives no grade for it.',
        },
      ];
}

function at(text: Text, about: BodiesAbout, span: ParsedSpan, said: string): ParsedNotGraded {
  const areaAsPrinted =
    text.document.passages[span.passage]?.text.slice(span.start, span.end) ?? '';
  const area = text.areas.find(areaAsPrinted)?.id ?? null;
  const [named] = text.bodyNames.named(areaAsPrinted);
  return {
    body:
      named?.name === areaAsPrinted
        ? { id: named.id, name: named.name }
        : about.at(span.passage, span.start),
    area,
    areaAsPrinted,
    reason: `The text says “${said}”.`,
    span,
  };
}
