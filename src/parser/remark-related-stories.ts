import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';
import { fold } from './fold.ts';

const opening =
  /^(?:more on this story|related (?:stories|articles|news|content|links|topics|internet links|posts)|more stories|more news|most read|most popular|top stories|you (?:may|might) also like|also in the news|from around the web)\b.{0,20}$/;

/**
 * Lets no rule read a grade in links to other stories: the lines below `More on this story`, up to a
 * sentence, and `Read more: 'Good' rating for city force`.
 */
export function remarkRelatedStories() {
  return (_tree: Root, file: VFile): void => {
    const { passages, settled } = draftOf(file);
    let related = false;
    for (const [index, { text }] of passages.entries()) {
      const line = fold(text.slice(0, 200));
      const link = /^(?:read more|read next|related|see also|watch|listen)\s*:/.test(line);
      const sentence = /[.!?:]["”’)]*$/.test(text);
      related = !link && (opening.test(line) || (related && !sentence));
      if (related || link) settled.add(index);
    }
  };
}
