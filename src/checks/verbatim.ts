import { stringify } from 'yaml';
import { isUnseen } from '../parser/document/normalise.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';
import { maxDifferences, type UnusedLeftOut } from './align-copy.ts';
import { type Check, type CheckedReport, fieldProblem } from './checked-content.ts';
import type { Difference } from './difference.ts';
import { lineFinder } from './find-again.ts';

/** Every copy equals its original character for character, but for what it declares. */
export const verbatim: Check = ({ reports }) =>
  reports.flatMap((report) => {
    const { differences, unusedLeftOut } = report.alignment;
    if (isOtherText(report)) return [otherTextProblem(report)];
    const linesOf = unusedLeftOut.length > 0 ? lineFinder(report.original.text) : () => [];
    return [
      ...differences.map((difference) => differenceProblem(report, difference)),
      ...[
        ...unusedLeftOut.flatMap((unused) => leftOutProblem(report, unused, linesOf)),
        // Without the words that differ, no mark can be counted.
        ...(differences.length > 0 ? [] : markProblems(report)),
      ].map((problem) => ({ ...problem, dueTo: `originals/${report.entry.data.original}` })),
    ];
  });

/** Whether so much differs that the original must be another text. */
function isOtherText({ alignment, parsed }: CheckedReport): boolean {
  const compared = Math.min(parsed.passages.length, maxDifferences);
  return compared > 5 && alignment.differences.length >= compared * 0.8;
}

function otherTextProblem({ entry, alignment, parsed }: CheckedReport): Problem {
  const [first] = alignment.differences;
  const count = `${alignment.differences.length} of ${parsed.passages.length} passages differ`;
  const reason = `unexpected original "${entry.data.original}"; expected the text that this is a copy of, but ${count}, first "${first?.copy ?? ''}" from "${first?.original ?? ''}". Correct \`original\`, or put the right text there.`;
  const dueTo = `originals/${entry.data.original}`;
  return { ...fieldProblem(entry, ['original'], 'original-fits', reason), dueTo };
}

function differenceProblem(report: CheckedReport, found: Difference): Problem {
  const { entry, parsed, alignment } = report;
  const original = `${entry.data.original} line ${found.originalLine}`;
  const passage = found.passage === null ? undefined : parsed.passages[found.passage];
  const offset = passage?.offsets[found.offset] ?? passage?.offsets.at(-1) ?? entry.text.length;
  const isLast =
    alignment.differences.length >= maxDifferences && found === alignment.differences.at(-1);
  const rest = isLast ? ' What comes after it was not compared.' : '';
  const reason = `${inWords(found, original)}${rest}${declaring(report, found)}`;
  const at = entry.placeAt(found.passage === null ? entry.text.length : offset);
  return {
    ...fileProblem(entry.file, 'verbatim', reason, at),
    // Where the original is not the published one, the copy may well be right.
    dueTo: `originals/${entry.data.original}`,
  };
}

function inWords({ passage, copy, original }: Difference, where: string): string {
  if (passage === null) {
    return `unexpected end of the copy; expected "${original}" (${where}). Copy the rest, or declare it under \`leftOut\`.`;
  }
  if (original === '') {
    return `unexpected "${copy}"; expected the end, where the original ends (${where}). Take the words out.`;
  }
  return `unexpected "${copy}"; expected "${original}" (${where}). Restore the original’s words, or declare page furniture under \`leftOut\`.`;
}

/**
 * The lines to paste where whole lines of the original are missing before a passage, or at the end: few
 * enough to be page furniture.
 */
function declaring({ original, parsed }: CheckedReport, found: Difference): string {
  const { passage, offset, originalLine: line } = found;
  const text = passage === null ? '' : (parsed.passages[passage]?.text ?? '');
  if (text.slice(0, offset).includes(' ')) return '';
  const lines = original.text.split(/\r\n|\n|\r/);
  const goesOn = lineFinder(original.text)(text.slice(0, 200)).find((each) => each > line);
  const end = passage === null ? lines.length : goesOn ? goesOn - 1 : line - 1;
  const words = lines
    .slice(line - 1, end)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '' || words.length > 1000) return '';
  const entry = { line, text: words, reason: '…' };
  return ` If they are furniture, paste this into the front matter:\n${stringify({ leftOut: [entry] }).trimEnd()}`;
}

/** Page furniture that does not stand where it is said to: where it stands instead, or that it does not. */
function leftOutProblem(
  { entry, alignment }: CheckedReport,
  { index, line }: UnusedLeftOut,
  linesOf: (words: string) => number[],
): Problem[] {
  const { data } = entry;
  const declared = data.leftOut[index];
  if (!declared) return [];
  const lines = line === null ? linesOf(declared.text) : [line];
  const found = `unexpected line ${declared.line} for the page furniture "${declared.text}"`;
  if (lines.length === 0) {
    const reason = `unexpected page furniture "${declared.text}"; expected words of ${data.original}, which holds them nowhere in one piece. Copy the words whole, with the marks before them such as “•”, or take the entry out.`;
    return [fieldProblem(entry, ['leftOut', index, 'text'], 'left-out-found', reason)];
  }
  if (!lines.includes(declared.line)) {
    const [only, ...others] = lines;
    const where = others.length === 0 ? `line ${only}` : `one of lines ${lines.join(', ')}`;
    const reason = `${found}; expected ${where} of ${data.original}, where the words stand. Correct the line.`;
    return [fieldProblem(entry, ['leftOut', index, 'line'], 'left-out-found', reason)];
  }
  // Beside differences, it may be one of them that hides the words.
  if (alignment.differences.length > 0) return [];
  const reason = `unexpected page furniture "${declared.text}"; expected words that the copy leaves out, but it holds those of line ${declared.line}. Take them out of the copy, or the entry out of \`leftOut\`.`;
  return [fieldProblem(entry, ['leftOut', index, 'text'], 'left-out-found', reason)];
}

function markProblems({ entry, alignment }: CheckedReport): Problem[] {
  const { data, body } = entry;
  const kept = body.split('').filter(isUnseen).length;
  const dropped = Math.max(0, alignment.droppedMarks - kept);
  if (dropped === data.droppedMarks || alignment.droppedMarks === data.droppedMarks) return [];
  const reason = `unexpected ${data.droppedMarks} dropped marks; expected ${dropped}, the unseen marks (soft hyphens, zero-width spaces and their like) of ${data.original} that the copy lacks. Write \`droppedMarks: ${dropped}\`.`;
  return [fieldProblem(entry, ['droppedMarks'], 'dropped-marks', reason)];
}
