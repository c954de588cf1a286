import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { type Draft, draftOf } from './draft.ts';
import { fold } from './fold.ts';
import { type ReadGrade, readGrade } from './grades.ts';
import { addLabel } from './labels/told-label.ts';
import type { ParsedSpan } from './parsed-report.ts';
import { isHistory, isNational, isUnreal } from './prose/doubts.ts';
import { gradeMentions } from './prose/grade-mentions.ts';
import { startYear } from './round-years.ts';

/**
 * Reads lists whose lead-in gives the grade: areas below `Good gradings were given in the areas
 * below.`, `The force was judged to be inadequate in:` or `Requires improvement:`.
 */
export function remarkGradingsLeadIns() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    for (const items of listsOf(draft)) {
      const lead = leadOf(draft, (items[0] ?? 0) - 1);
      if (lead && items.every((item) => namesArea(draft, item))) readList(file, lead, items);
    }
  };
}

interface LeadIn {
  passage: number;
  grade: ReadGrade;
  /** Whether it grades by itself, so that unknown areas count too. */
  formal: boolean;
}

function listsOf(draft: Draft): number[][] {
  const lists: number[][] = [];
  for (const [index, { kind, list }] of draft.passages.entries()) {
    if (kind !== 'item' || draft.settled.has(index)) continue;
    const last = lists.at(-1)?.at(-1);
    if (last === index - 1 && draft.passages[last]?.list === list) lists.at(-1)?.push(index);
    else lists.push([index]);
  }
  return lists;
}

function leadOf(draft: Draft, passage: number): LeadIn | null {
  const text = draft.passages[passage]?.text;
  if (!text || draft.passages[passage]?.kind === 'item') return null;
  const label = readGrade(text.replace(/\s*:$/, ''));
  if (label) return { passage, grade: label, formal: true };
  const sentence = draft.passages[passage]?.sentences.at(-1) ?? { start: 0, end: text.length };
  const words = text.slice(sentence.start, sentence.end);
  const folded = fold(words);
  const mentions = gradeMentions(folded);
  const [mention] = mentions;
  if (!mention || mentions.length > 1 || words.length > 400) return null;
  const refers =
    /:$|\b(?:areas?|following|below|these)\b/.test(folded) && !/\bbecause\b/.test(folded);
  const doubtful =
    isUnreal(folded.slice(0, mention.start)) ||
    isHistory(folded, startYear(draft)) ||
    isNational(folded);
  if (!refers || doubtful || (mention.noun === false && !/:$/.test(folded))) return null;
  const judged =
    /\b(?:judged|graded|rated|assessed|found|held|deemed|given|awarded|received)\b/.test(folded);
  const formal = judged || mention.quoted || mention.noun;
  const asPrinted = words.slice(mention.start, mention.end);
  const grade = { judgment: mention.judgment, asPrinted, start: mention.start, exact: true };
  return { passage, grade, formal };
}

/** Whether an item is an area's name and not a sentence. */
function namesArea(draft: Draft, item: number): boolean {
  const text = draft.passages[item]?.text ?? '';
  const folded = fold(text);
  if (draft.areas.find(text)?.fit === 'exact') return true;
  const verb =
    /\b(?:is|are|was|were|has|have|had|it|they|we|does|do|should|must|can|cannot|needs|not|will)\b/;
  if (/^(?:none|n\/a|nil|no areas?)\b/i.test(text)) return false;
  return text.split(' ').length <= 16 && gradeMentions(folded).length === 0 && !verb.test(folded);
}

function readList(file: VFile, { passage, grade, formal }: LeadIn, items: number[]): void {
  const draft = draftOf(file);
  const known = items.map((item) => draft.areas.find(wordsOfItem(draft, item).areaWords));
  if (!formal && known.every((found) => found === null)) return;
  draft.settled.add(passage);
  for (const [nth, item] of items.entries()) {
    const { span, areaWords } = wordsOfItem(draft, item);
    const found = known[nth] ?? null;
    if (formal || found) addLabel(file, { span, areaWords, found, grade, firm: true });
  }
}

function wordsOfItem(draft: Draft, item: number): { span: ParsedSpan; areaWords: string } {
  const text = (draft.passages[item]?.text ?? '').replace(/[;,]?\s+(?:and|or)$/, '');
  const areaWords = text.replace(/^["“‘']|["”’'.;,]+$/g, '');
  return { span: { passage: item, start: 0, end: text.length }, areaWords };
}
