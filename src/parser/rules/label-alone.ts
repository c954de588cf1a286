import { canNameArea } from '../document/area-name.ts';
import type { Passage } from '../document/document.ts';
import { grammar } from '../lexicon/grammar.ts';
import type { GradeMark } from '../marks/grade-marks.ts';
import { governs } from './label-group.ts';
import { gradeCells, isFormer, isGradeAlone, type LabelPlace } from './label-place.ts';
import { numberless } from './label-row.ts';
import type { Answer } from './reading.ts';
import { isQuestion, titleArea } from './section-area.ts';

/**
 * A label: a line that is a grade and nothing else, below the question, heading or short line that it
 * answers. `Good` under `How effective is the force at investigating crime?` yields a grading of that.
 */
export function labelAlone(place: LabelPlace, mark: GradeMark): Answer {
  const { text, about, passage, rows } = place;
  if (!isGradeAlone(rows.get(passage.index)) || governs(place, passage.index)) return null;
  const beside = [passage.index - 1, passage.index + 1].some(
    (index) => isGradeAlone(rows.get(index)) && !isEarlier(place, index),
  );
  if (beside && !overall.test(passage.folded)) return null;
  const above = areaAbove(place);
  if (above === null) return null;
  const words = above === 'whole' ? 'overall' : above.text.replace(/\s*:$/, '');
  const id = above === 'whole' ? null : (text.areas.find(words)?.id ?? null);
  const named = above === 'whole' ? [] : text.bodyNames.named(above.text);
  const bodily = named[0] && named[0].end - named[0].start >= words.length - 4;
  const body =
    bodily && named[0]
      ? { id: named[0].id, name: named[0].name }
      : about.at(passage.index, mark.start);
  return {
    told: [
      {
        body,
        area: bodily ? (titleArea(text) ?? { words: '', id }) : { words: numberless(words), id },
      },
    ],
    span: { passage: passage.index, start: 0, end: passage.text.length },
    basis: 'label',
    hedge: null,
    evidence: id !== null ? ['label', 'known area'] : ['label'],
    unsure:
      !bodily && id === null && othersNameBodies(place)
        ? 'It may be of a body, as the other labels of its kind are.'
        : null,
  };
}

/** Whether the other labels of its kind, two or more, all stand right below the name of a body. */
function othersNameBodies({ text, passage, rows }: LabelPlace): boolean {
  const [kind, ...rest] = passage.folded.split(': ');
  const { passages } = text.document;
  const others = [...rows.keys()].filter(
    (index) => index !== passage.index && passages[index]?.folded.startsWith(`${kind}: `),
  );
  const named = others.every((index) => {
    const above = passages[index - 1]?.text ?? '';
    const [body] = text.bodyNames.named(above);
    return body !== undefined && body.end - body.start >= above.length - 4;
  });
  return rest.length > 0 && others.length > 1 && named;
}

const leadsTo = grammar`\b(?:${'judgingVerbs'})\b[^.]{0,40}(?:\b(?:as|is|of):?|:)$`;
const furniture = grammar`^(?:(?:last )?(?:updated|published)\b.{0,40}|[\d\W]+|(?:our |overall )*(?:${'gradeNouns'}|grading):?|\d{1,2} \w+ \d{4}|page \d+.*)$`;
const overall = grammar`\boverall (?:${'gradeNouns'}|effectiveness)\b|^overall\b`;

/** What a label answers: the nearest line above that can name it, or the body as a whole. */
function areaAbove({ text, passage, row, rows }: LabelPlace): Passage | 'whole' | null {
  const { passages } = text.document;
  if (overall.test(passage.folded)) return 'whole';
  const noun = row.some((cell) => cell.kind === 'grade' && cell.noun);
  let whole = false;
  for (let index = passage.index - 1; index >= Math.max(0, passage.index - 12); index -= 1) {
    const above = passages[index];
    if (!above) return null;
    if (overall.test(above.folded) && above.folded.split(' ').length <= 3 && !rows.has(index))
      whole = true;
    if (furniture.test(above.folded) || leadsTo.test(above.folded)) continue;
    if (whole) return isQuestion(above.folded) ? above : 'whole';
    if (isEarlier({ text, rows }, index)) continue;
    if (rows.has(index)) return null;
    const graded =
      text.scale.find(above.folded).length > 0 &&
      above.kind !== 'heading' &&
      !isQuestion(above.folded);
    if (graded && !noun) return null;
    if (graded) continue;
    if (canHead(above)) return above;
    if (!noun) return null;
  }
  return whole ? 'whole' : null;
}

/** Whether a line says what a grade was before: `Previous: Good`. */
function isEarlier({ text, rows }: Pick<LabelPlace, 'text' | 'rows'>, index: number): boolean {
  const line = text.document.passages[index];
  const cells = rows.get(index)?.cells ?? [];
  return line !== undefined && isFormer(line, cells, gradeCells(cells)[0]);
}

/** Whether a line can say what the label below it grades. */
function canHead({ folded, kind }: Passage): boolean {
  if (isQuestion(folded)) return true;
  const plain = numberless(folded.replace(/\s*:$/, ''));
  return (
    kind !== 'item' && !/[.;!?,]["')]?$|\b(?:be|to|of|and|the)$/.test(plain) && canNameArea(plain)
  );
}
