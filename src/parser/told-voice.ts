import type { ReportFrontMatter } from '../schemas/report.ts';
import { fold } from './fold.ts';
import type { ParseContext } from './parse-context.ts';
import type { ParsedPassage, ParsedVoice } from './parsed-report.ts';

/**
 * Who tells us what a text says where it lets no one else speak: the inspectorate in its own texts, a
 * publisher in any other. Of a raw text it is told from the words: `Last updated …` below a question,
 * or "we inspected" outside quotations, is the inspectorate's.
 */
export function toldVoice(
  frontMatter: ReportFrontMatter | null,
  passages: ParsedPassage[],
  { organisations }: ParseContext,
): ParsedVoice {
  if (frontMatter) {
    const { organisation } = frontMatter.publisher;
    const kind = organisations.find(({ id }) => id === organisation)?.kind;
    return {
      kind: kind === 'inspectorate' ? 'inspectorate' : 'publisher',
      person: null,
      organisation,
    };
  }
  const kind = passages.some(({ text }) => speaksAsInspectorate(text))
    ? 'inspectorate'
    : 'publisher';
  return { kind, person: null, organisation: null };
}

const own =
  /^last updated \d|\bwe (?:have |also |recently )?(?:inspect|found|examin|identif|judg|grad|assess|consider|reinspect|revisit|recommend)|\bour (?:\d{4}(?:-\d\d)? )?(?:inspection|report|judge?ment|findings|case (?:review|assessment)|effectiveness|legitimacy)/;

function speaksAsInspectorate(text: string): boolean {
  const folded = fold(text);
  return own.test(folded.replace(/"[^"]*(?:"|$)/g, ' '));
}
