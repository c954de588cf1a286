import type { Passage } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { attributionBefore, signatureAt } from './attribution.ts';
import { ownerIn, speakerAlone } from './named-speaker.ts';
import { speaksOfSelf } from './speech.ts';
import { headOf, isOpened, raised, signedOff, type TurnHead } from './turn-heads.ts';

/**
 * The heads of mails and posts and the signatures of letters, by their passages: `From: Ann Lee` above `Sent: 3
 * May` where a text has more than one, `Ann Lee` above `@annlee · 2h`, and `– Ann Lee, governor` below `I read it
 * twice.`, yield one each.
 */
export function sentHeads(text: Text): Map<number, TurnHead> {
  const { passages } = text.document;
  const all = (find: (text: Text, passage: Passage) => TurnHead | null) =>
    passages.flatMap((passage) => find(text, passage) ?? []);
  const first = passages.findIndex((each) => endsSentence(each.text));
  // A text that is one mail, or the posts of one, is nobody's words in it.
  const mails = all(mailHead);
  const posts = all(postHead);
  const [mail, post] = [mails[0], posts[0]];
  const parts = mails.length > 1 || (mail?.passage.index ?? 0) > first ? mails : [];
  const thread =
    posts.every(({ label }) => label === post?.label) && (post?.from.passage ?? 0) <= first;
  const found = [...parts, ...(thread ? [] : posts), ...all(announced), ...signatures(text)];
  return new Map(found.map((head) => [head.passage.index, head]));
}

function mailHead({ document: { passages } }: Text, passage: Passage): TurnHead | null {
  const [, sender] = /^from: (\P{N}{3,120})$/iu.exec(passage.text) ?? [];
  const near = passages.slice(passage.index + 1, passage.index + 12);
  const fields = near.findIndex(({ folded }) => !/^(?:sent|date|to|cc|subject): /.test(folded));
  const next = near
    .slice(Math.max(0, fields))
    .find(({ text }) => endsSentence(text) || text.split(' ').length > 3);
  return sender && fields > 0 && next
    ? headOf(passage, sender.replace(/\s*\S+@.*$/, ''), 'sent', next)
    : null;
}

function postHead({ document: { passages } }: Text, passage: Passage): TurnHead | null {
  const { index, text } = passage;
  const [, beside] = /^([^@:]{2,60}?) \(?@\w{2,30}\)?(?:\s*[^\w\s].{0,30})?$/.exec(text) ?? [];
  const handled = /^@\w{2,30}(?:\s*[^\w\s].{0,30})?$/.test(passages[index + 1]?.text ?? '');
  const name = beside ?? (handled && text.length <= 60 ? text : null);
  if (!name || /^replying to\b/i.test(name)) return null;
  const near = passages.slice(index + (beside ? 1 : 2), index + 5);
  const next = near.find((each) => !/^replying to \S+$/.test(each.folded));
  if (!next || isOpened(next)) return null;
  const start = /^(?:Replying to \S+ )?(?:\d\/\d+ )?/.exec(next.text)?.[0].length;
  return headOf(passage, name.replace(/^\p{Pd}\s*/u, ''), 'sent', next, start);
}

/** "The leader, in a statement on Monday, thanked them." above words that speak of who says them. */
function announced(whole: Text, { text, folded, index }: Passage): TurnHead | null {
  const { passages } = whole.document;
  const [passage, next] = [passages[index], passages[index + 1]];
  const noted = /\[([^\]]{3,160}:)\]$/.exec(text)?.[1];
  const by = noted ? attributionBefore(whole, noted)?.speaker : undefined;
  const [, name = by] =
    /^([^,]{3,80}), in an? (?:[\w-]+ ){0,2}(?:statement|message|letter|post)\b/i.exec(text) ?? [];
  if (!name || folded.includes('"') || !passage || !next || !isSaid(next)) return null;
  const said = !speaksOfSelf(text) && speaksOfSelf(next.text) && !/["“]/.test(next.text);
  return said ? headOf(passage, name, 'sent', next) : null;
}

/** Whoever signs words below them, where a dash says so or more than one does. */
function signatures(text: Text): TurnHead[] {
  const { passages, source } = text.document;
  const lines = Map.groupBy(passages, ({ text: words }) => words);
  const found = new Map<number, TurnHead & { sure: boolean }>();
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
    const near = passages.slice(Math.max(0, index - 12), index);
    const stretch = near.slice(near.findLastIndex((each) => !isSaid(each)) + 1);
    const [next] = stretch;
    if (!by || !next || !stretch.some((each) => speaksOfSelf(each.text))) continue;
    signed += 1;
    // Words that somebody's name heads are theirs, but where that name signs others.
    const head = passages[next.index - 1];
    const owned = head !== undefined && ownerIn(head.text) !== null;
    if (head && !found.has(head.index) && isHead(text, head)) continue;
    const start = salutation.exec(next.text)?.[0].length;
    const own = headOf(passage, by.speaker, 'sent', next, start, by.role);
    found.set(index, { ...own, sure: dash || owned });
  }
  return [...found.values()].filter(({ sure }) => sure || signed > 1);
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

function signerOf(text: Text, passage: Passage, dash: boolean) {
  if (endsSentence(passage.text) || ownerIn(passage.text) !== null) return null;
  return signatureAt(text, passage, `${dash ? '– ' : ''}${raised(passage.text)}`);
}

/** Whether no blank line stands between two passages. */
function touch(source: string, { offsets }: Passage, below: Passage): boolean {
  return !/\n\s*\n/.test(source.slice(offsets.at(-1), below.offsets[0]));
}

/** Whether a passage is prose that somebody may have signed. */
function isSaid({ kind, text, folded }: Passage): boolean {
  return kind === 'paragraph' && endsSentence(text) && !signedOff.test(folded) && text[0] !== '[';
}
