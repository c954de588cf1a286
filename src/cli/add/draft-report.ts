import { alignCopy } from '../../checks/align-copy.ts';
import { firstWords } from '../../in-words/phrases.ts';
import { placesOf } from '../../parser/document/place.ts';
import type { ParseContext } from '../../parser/parse-context.ts';
import { parseReport } from '../../parser/parse-report.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import { slugOf } from '../../schemas/field.ts';
import { bodiesNamed } from './bodies-named.ts';
import { draftCopy } from './draft-copy.ts';
import { draftFrontMatter } from './front-matter-draft.ts';
import type { ReadRecord } from './records-of.ts';

/** Drafts a whole report from a raw text. Throws where the text cannot be read. */
export function draftReport(id: string, text: string, context: ParseContext) {
  const source = asRaw(text);
  const read = (words: string): ParsedReport =>
    parseReport({ file: `${id}.md`, text: words, frontMatter: null }, context);
  const report = read(source);
  const failed = report.messages.find(({ rule }) => rule === 'input-bounds');
  if (failed) throw new Error(failed.reason);
  const copy = draftCopy(report, source, (markdown) => read(`${fence}${markdown}`));
  const { differences, droppedMarks } = alignCopy(copy.passages, text, []);
  const bodies = bodiesNamed(report, context);
  const { yaml, missing } = draftFrontMatter(
    { id, report, bodies: bodies.known, droppedMarks },
    context,
  );
  const placeAt = placesOf(source);
  return {
    /** The whole file. */
    markdown: `${yaml}\n${copy.markdown}`,
    /** Fields to be filled in. */
    missing,
    bodies,
    /** Where the draft’s words are not those of the raw text. */
    differences,
    lost: copy.lost,
    gained: copy.gained,
    /** The line of the raw text on which a record begins. */
    lineOf: ({ span }: ReadRecord) =>
      placeAt(report.passages[span.passage]?.offsets[span.start] ?? 0).line,
  };
}

/** What `add` says of a draft: where it is, what to fill in, and where it differs from the text. */
export function draftTold(
  file: string,
  copy: string,
  original: string,
  { missing, bodies, lost, gained, differences, lineOf }: DraftedReport,
): string {
  const told = (verb: string, records: DraftedReport['lost']) =>
    records.map((record) => {
      const what = record.told === '' ? record.kind : `${record.kind} (${record.told})`;
      return `${file}:${lineOf(record)} the draft ${verb} this ${what}: “${firstWords(record.words, 100)}”.`;
    });
  return [
    `${copy}: draft written; the text is kept as ${original}.`,
    ...bodies.unknown.map(
      (name) =>
        `“${name}” is no known organisation: add organisations/${slugOf(name)}.md, and name it under \`bodies\`.`,
    ),
    `Fill in: ${missing.join(', ')}.`,
    ...differences.map(
      ({ originalLine, copy: words, original: printed }) =>
        `${file}:${originalLine} the draft has “${words}” where the text has “${printed}”.`,
    ),
    ...told('lacks', lost),
    ...told('alone has', gained),
    'Then read the copy beside the text: headings, lists, page furniture (leftOut).',
  ].join('\n');
}

/** Front matter that says nothing, so that a draft is read as a copy, by its words alone. */
const fence = '---\ntitle: draft\n---\n\n';

/** A raw text that happens to begin with a line of dashes is no Markdown copy. */
function asRaw(text: string): string {
  return text.startsWith('---') ? ` ${text.slice(1)}` : text;
}

/** A draft of a report, and what its curator must know. */
type DraftedReport = ReturnType<typeof draftReport>;
