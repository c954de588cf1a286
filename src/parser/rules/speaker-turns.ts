import { askHeading } from '../document/ask-heading.ts';
import { type Passage, wholeOf, wordsAt } from '../document/document.ts';
import { endsSentence } from '../document/sentences.ts';
import type { Text } from '../text.ts';
import type { Quotation } from './quotation.ts';
import { inPerson } from './speech.ts';
import { type TurnHead, turnHeads } from './turn-heads.ts';

/**
 * A meeting written down turn by turn: what follows a speaker's name or office, on its line or below it,
 * up to the next is a quote, where two or more speak or the text says that it is spoken. `[00:38] Joss
 * Ackerley, Chief Constable: Not much.` is Joss Ackerley's. Any other such paragraph is left to the editor.
 */
export function speakerTurns(text: Text): Quotation[] {
  const { passages } = text.document;
  const { heads: all, told, asked } = turnHeads(text);
  const sure = areTurns(all, told);
  const heads = sure || told || asked ? all : all.filter(({ known, timed }) => known || timed);
  return heads.flatMap(({ timed, from, said, known, weak, ...attribution }, nth): Quotation[] => {
    const next = heads[nth + 1];
    const rest = passages.slice(from.passage + 1, next?.passage);
    const within = (told || (sure && weak)) && next !== undefined;
    const end = rest.findIndex((each) => !goesOn(each, within || timed));
    const paragraphs = [passages[from.passage], ...rest.slice(0, end < 0 ? undefined : end)]
      .flatMap((each) => (each ? wholeOf(each) : []))
      .map((each) => (each.passage === from.passage ? { ...each, start: from.start } : each))
      .filter((each) => /^[^[]/.test(wordsAt(text.document, each)));
    const doubt = sure && known ? null : 'It may be what somebody says, or words below a label.';
    const named =
      sure || (!timed && (asked || inPerson(said) || (!weak && attribution.kind !== 'other')));
    return named && paragraphs.length > 0 ? [{ paragraphs, attribution, none: null, doubt }] : [];
  });
}

/** Whether what stands behind these heads is surely spoken. */
function areTurns(heads: TurnHead[], told: boolean): boolean {
  const telling = heads.filter(
    ({ timed, kind, said, known }) => timed || (known && (kind !== 'other' || inPerson(said))),
  );
  const speakers = new Set(telling.map(({ speaker }) => speaker)).size;
  const strong = telling.some(({ weak, timed }) => timed || !weak) || telling.length > speakers;
  const speaks = telling.some(({ timed, role, said }) => timed || role !== null || inPerson(said));
  return speaks && strong && (told || speakers > 1 || telling.length > speakers);
}

/** Whether a paragraph without a label goes on with a turn: one within a transcript, or where somebody speaks. */
function goesOn({ kind, text, folded }: Passage, within: boolean): boolean {
  if (
    (kind !== 'paragraph' && !(within && endsSentence(text))) ||
    askHeading(folded) !== null ||
    /^"|: "|^[^.]{2,30}: /.test(folded)
  )
    return false;
  return text.startsWith('[') || (endsSentence(text) && (within || inPerson(text)));
}
