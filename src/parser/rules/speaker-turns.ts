import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import { speakerIn } from './attribution.ts';
import type { Quotation } from './quotation.ts';
import type { PlacedAttribution } from './stretches.ts';

/**
 * A meeting written down turn by turn: what follows a speaker's name, on its line or below it, is a
 * quote, where two or more turns stand. `[00:38] Joss Ackerley, Chief Constable: Not much.` is Joss
 * Ackerley's.
 */
export function speakerTurns(text: Text): Quotation[] {
  const { passages } = text.document;
  const heads = passages.flatMap((passage) => headOf(text, passage) ?? []);
  if (new Set(heads.map(({ speaker }) => speaker)).size < 2) return [];
  return heads.flatMap(({ timed, from, ...attribution }, nth): Quotation[] => {
    const { passage } = attribution;
    const until = timed ? heads[nth + 1]?.passage : passage + 1;
    const paragraphs = passages
      .slice(passage, until)
      .map((each) => ({ ...wholeOf(each), start: each.index === passage ? from : 0 }))
      .filter((each) => /^[^[]/.test(wordsAt(text.document, each)));
    return paragraphs.length > 0 ? [{ paragraphs, attribution, none: null }] : [];
  });
}

const turn =
  /^(\[[^\]]{1,20}\]\s*|\d{1,2}:\d\d\s*)?(?:Q\d{1,4}\s+)?([^:“"[\].!?]{3,120})(?::\s+(?=[^\s“"])|:?$)/u;

/** Who speaks in a turn, as the words that open it tell: a name, a role and nothing else. */
function headOf(text: Text, { index, kind, text: words }: Passage) {
  const [all, time, printed = ''] = (kind !== 'item' && turn.exec(words)) || [];
  if (all === undefined) return null;
  const timed = time !== undefined;
  const said = words.slice(all.length);
  if (!timed && !endsSentence(said)) return null;
  // `ANN LEE` is Ann Lee.
  const inCapitals = !/\p{Ll}/u.test(printed);
  const named = inCapitals
    ? printed.replace(/(?<=\p{L})\p{L}+/gu, (each) => each.toLowerCase())
    : printed;
  const found = speakerIn(text, named.trim());
  const place = { passage: index, start: 0, end: all.trimEnd().length, from: all.length, timed };
  if (found?.kind === 'person') return isBare(named, found) ? { ...found, ...place } : null;
  const speaker = named.split(/,|\s\(/)[0]?.trim() ?? '';
  return timed ? { speaker, role: null, kind: 'other' as const, ...place } : null;
}

function isBare(words: string, { speaker, role }: Pick<PlacedAttribution, 'speaker' | 'role'>) {
  return /^[\s,()]*$/.test(words.replace(speaker, '').replace(role ?? '', ''));
}

/**
 * A text whose title says that it is a transcript of one named person's words is one quote, without
 * marks. `HMI Ann Lee's assessment of Moorland Police – Transcript` yields one quote of Ann Lee.
 */
export function transcript({ document, peopleIn, peopleNames }: Text): Quotation | null {
  const [title, ...rest] = document.passages;
  const [person] = peopleIn(0);
  if (!title || !person || !/\btranscript\b/.test(title.folded)) return null;
  const paragraphs = rest.map(wholeOf);
  const role = peopleNames.roleBefore(title.text.slice(0, person.start));
  const speaker = { speaker: person.name, role, kind: 'person' } as const;
  return paragraphs.length > 0
    ? { paragraphs, attribution: { ...speaker, ...wholeOf(title) }, none: null }
    : null;
}
