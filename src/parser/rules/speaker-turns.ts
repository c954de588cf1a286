import type { Text } from '../text.ts';
import type { Quotation } from './quotation.ts';

const turn = /^(?:\[[^\]]{1,20}\]\s*|\(?\d{1,2}[:.]\d\d\)?\s*)?([^:“"]{3,120}):\s+(?=\S)/;

/**
 * A meeting written down turn by turn: each passage that begins with a speaker's name is a quote,
 * where two or more do. `[00:38] Joss Ackerley, Chief Constable: Not much.` is Joss Ackerley's.
 */
export function speakerTurns({ document, peopleNames }: Text): Quotation[] {
  const turns = document.passages.flatMap((passage): Quotation[] => {
    const match = passage.kind === 'heading' ? null : turn.exec(passage.text);
    const words = match?.[1];
    const named = words ? peopleNames.named(words) : [];
    const [person, another] = named;
    if (!match || !words || !person || another) return [];
    const before = words.slice(0, person.start);
    const behind = words.slice(person.end).replace(/^,\s*/, '');
    const bare = /^\s*$/.test(behind) || peopleNames.hasOffice(behind);
    const role = peopleNames.roleBefore(before) ?? (behind && peopleNames.hasOffice(behind) ? behind : null);
    if (!bare || (before.trim() !== '' && role === null)) return [];
    const { index, text } = passage;
    const start = match[0].length;
    const attribution = { speaker: person.name, role, kind: 'person', passage: index, start: 0, end: start - 1 } as const;
    const marked = /^["“]/.test(text.slice(start));
    return marked ? [] : [{ paragraphs: [{ passage: index, start, end: text.length }], attribution, none: null }];
  });
  return turns.length >= 2 ? turns : [];
}
