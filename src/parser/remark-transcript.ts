import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';
import { peopleNamed, roleBefore } from './quotes/names.ts';
import { voiceOf } from './quotes/speakers.ts';

/**
 * Takes a whole text as one quote, without marks, where its title declares a transcript of one named
 * speaker's words: `HMI Ann Lee's assessment of Moorland Police – Transcript`.
 */
export function remarkTranscript() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const title = draft.passages.findIndex(({ kind }) => kind === 'heading');
    const words = draft.passages[title]?.text ?? '';
    const people = peopleNamed(words, draft.context.people);
    const [person] = people;
    if (!/\btranscript\b/i.test(words) || !person || people.length > 1) return;
    const role = roleBefore(words.slice(0, person.start));
    const voice = voiceOf(draft, person.name, role);
    const paragraphs = draft.passages.flatMap(({ kind, text }, passage) =>
      passage > title && kind !== 'heading' ? [{ passage, start: 0, end: text.length }] : [],
    );
    if (paragraphs.length === 0) return;
    const attribution = { passage: title, start: 0, end: words.length };
    const body = draft.bodies[title] ?? { id: null, name: null };
    draft.quotes = [{ body, speaker: person.name, role, voice, attribution, paragraphs }];
    draft.speech = paragraphs.map((span) => ({ span, voice }));
  };
}
