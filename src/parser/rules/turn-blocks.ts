import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { attributionBefore, signature } from './attribution.ts';
import { type Named, ownerIn, speakerAlone } from './named-speaker.ts';
import { speaksOfSelf } from './speech.ts';
import { raised, signedOff, type TurnLine } from './turn-lines.ts';

/**
 * The lines that head a mail or a post, or stand below the words of whoever signs with them, by their passages:
 * `From: Ann Lee` above `Sent: 3 May` where a text has more than one, `Ann Lee` above `@annlee · 2h`, and `– Ann
 * Lee, governor` below `I read it twice.`, yield one each.
 */
export function blockLines(text: Text): Map<number, TurnLine> {
  const { passages } = text.document;
  const mails = passages.flatMap((passage) => mailLine(text, passage) ?? []);
  const first = passages.findIndex((each) => endsSentence(each.text));
  // A text that is one mail, or the posts of one, is nobody's words in it.
  const parts = mails.length > 1 || (mails[0]?.passage.index ?? 0) > first ? mails : [];
  const posts = passages.flatMap((passage) => postLine(text, passage) ?? []);
  const [post, ...others] = posts;
  const thread =
    post && post.from.passage <= first && others.every(({ label }) => label === post.label);
  return new Map(
    [...parts, ...(thread ? [] : posts), ...announcedLines(text), ...signedLines(text)].map(
      (line) => [line.passage.index, line],
    ),
  );
}

function mailLine({ document: { passages } }: Text, passage: Passage): TurnLine | null {
  const [, sender] = /^from: (\P{N}{3,120})$/iu.exec(passage.text) ?? [];
  if (!sender) return null;
  const near = passages.slice(passage.index + 1, passage.index + 12);
  const fields = near.findIndex(({ folded }) => !/^(?:sent|date|to|cc|subject): /.test(folded));
  const next = near
    .slice(Math.max(0, fields))
    .find(({ text }) => endsSentence(text) || text.split(' ').length > 3);
  const label = sender.replace(/\s*\S+@.*$/, '').trim();
  return fields > 0 && next ? lineOf(passage, label, next, 0) : null;
}

function postLine({ document: { passages } }: Text, passage: Passage): TurnLine | null {
  const { index, text } = passage;
  const below = passages[index + 1];
  const [, beside] = /^([^@:]{2,60}?) \(?@\w{2,30}\)?(?:\s*[^\w\s].{0,30})?$/.exec(text) ?? [];
  const handled = below && /^@\w{2,30}(?:\s*[^\w\s].{0,30})?$/.test(below.text);
  const name = beside ?? (handled && text.length <= 60 ? text : null);
  if (!name || /^replying to\b/i.test(name)) return null;
  const near = passages.slice(index + (beside ? 1 : 2), index + 5);
  const next = near.find((each) => !/^replying to \S+$/.test(each.folded));
  if (!next || /^["'\p{Pi}]/u.test(next.text)) return null;
  const start = /^(?:Replying to \S+ )?(?:\d\/\d+ )?/.exec(next.text)?.[0].length ?? 0;
  return lineOf(passage, name.replace(/^\p{Pd}\s*/u, ''), next, start);
}

/** "The leader, in a statement on Monday, thanked them." above words that speak of who says them. */
function announcedLines(whole: Text): TurnLine[] {
  const { passages } = whole.document;
  return passages.flatMap((passage): TurnLine[] => {
    const { text, folded, index } = passage;
    const next = passages[index + 1];
    const noted = /\[([^\]]{3,160}:)\]$/.exec(text)?.[1];
    const by = noted ? attributionBefore(whole, noted)?.speaker : undefined;
    const [, name = by] =
      /^([^,]{3,80}), in an? (?:[\w-]+ ){0,2}(?:statement|message|letter|post)\b/i.exec(text) ?? [];
    if (!name || folded.includes('"') || !next || !isSaid(next)) return [];
    const said = !speaksOfSelf(text) && speaksOfSelf(next.text) && !/["“]/.test(next.text);
    return said ? [lineOf(passage, name, next, 0)] : [];
  });
}

/** Words and who signs them below, where a dash says so or more than one does. */
function signedLines(text: Text): TurnLine[] {
  const { passages, source } = text.document;
  const found = new Map<number, { line: TurnLine; dash: boolean }>();
  const lines = Map.groupBy(passages, ({ text: words }) => words);
  let signed = 0;
  for (const passage of passages) {
    const { index, offsets } = passage;
    const [above, below] = [passages[index - 1], passages[index + 1]];
    if (!above || !isSaid(above) || /["”]$/.test(above.text)) continue;
    // A name that stands with a time, right above words, or again heads what is below it.
    const heads = below && isSaid(below) && touch(source, passage, below);
    if (heads || /\d[:.]\d\d/.test(passage.text) || lines.get(passage.text)?.length !== 1) continue;
    const dash = /\p{Pd}\s*$/u.test(source.slice(Math.max(0, (offsets[0] ?? 0) - 3), offsets[0]));
    const by = signerOf(text, passage, dash);
    if (!by) continue;
    const from = passages.slice(Math.max(0, index - 12), index);
    const stretch = from.slice(from.findLastIndex((each) => !isSaid(each)) + 1);
    const [next] = stretch;
    const head = next && passages[next.index - 1];
    // Words that somebody's name heads are theirs, but where that name signs others.
    const named = head && isHead(text, head);
    const owned = head !== undefined && ownerIn(head.text) !== null;
    const headed = head && !found.has(head.index) && named;
    if (!next || !stretch.some((each) => speaksOfSelf(each.text))) continue;
    signed += 1;
    if (headed) continue;
    const start = salutation.exec(next.text)?.[0].length ?? 0;
    found.set(index, {
      line: lineOf(passage, by.speaker, next, start, by.role),
      dash: dash || owned,
    });
  }
  const all = [...found.values()];
  return all.filter(({ dash }) => dash || signed > 1).map(({ line }) => line);
}

/** Whether a line names somebody whose words stand below it. */
function isHead(text: Text, { index, text: words }: Passage): boolean {
  const owned = ownerIn(words) !== null && text.peopleIn(index).length > 0;
  return (
    owned || /:$|\bby \p{Lu}/u.test(words) || speakerAlone(text, raised(words), false) !== null
  );
}

/** What stands before the words of a letter. */
const salutation = /^(?:["“]|(?:sir|madam|dear [^,–—-]{2,30})(?:,| \p{Pd}) )?/iu;

function signerOf(text: Text, { index, text: words }: Passage, dash: boolean): Named | null {
  const office = text.document.passages[index + 1];
  if (endsSentence(words) || ownerIn(words) !== null) return null;
  const name = raised(words);
  return (
    signature(text, `${dash ? '– ' : ''}${name}`) ??
    (office && text.peopleNames.hasOffice(office.text) && !endsSentence(office.text)
      ? signature(text, `${name}, ${office.text}`)
      : null)
  );
}

/** Whether no blank line stands between two passages. */
function touch(source: string, { offsets }: Passage, below: Passage): boolean {
  return !/\n\s*\n/.test(source.slice(offsets.at(-1), below.offsets[0]));
}

/** Whether a passage is prose that somebody may have signed. */
function isSaid({ kind, text, folded }: Passage): boolean {
  return kind === 'paragraph' && endsSentence(text) && !signedOff.test(folded) && text[0] !== '[';
}

function lineOf(
  passage: Passage,
  label: string,
  next: Passage,
  start: number,
  role: string | null = null,
): TurnLine {
  const from = { passage: next.index, start };
  const said = next.text.slice(start);
  return { passage, label, role, weak: false, timed: false, formal: true, from, said };
}
