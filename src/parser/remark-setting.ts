import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { draftOf } from './draft.ts';
import { knownAreas } from './known-areas.ts';
import { roundNamed } from './known-round.ts';
import { toldVoice } from './told-voice.ts';

/** Tells who speaks to us, and the round of a raw text, so that its areas are those of that round. */
export function remarkSetting() {
  return (_tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const { frontMatter, context, passages } = draft;
    draft.voice = toldVoice(frontMatter, passages, context);
    if (draft.round !== null) return;
    draft.round = roundNamed(
      passages.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
      passages.map(({ text }) => text).join('\n'),
      context.rounds,
    );
    draft.areas = knownAreas(context.areas, draft.round);
  };
}
