import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import type { WordRange } from '../views/word-range.ts';
import { reportById } from './lookup.ts';

/** The oddities in one passage, in the order of its words. */
export function odditiesIn(edition: Edition, passage: Passage): WordRange[] {
  const report = reportById(edition, passage.report);
  const sic = report.anomalies.flatMap((anomaly) =>
    anomaly.sic && anomaly.text
      ? find(passage.text, anomaly.text, { kind: 'sic', readAs: anomaly.readAs })
      : [],
  );
  const lost = report.lostLinks.flatMap((words) =>
    find(passage.text, words, { kind: 'lost link', readAs: null }),
  );
  return [...sic, ...lost].toSorted((a, b) => a.start - b.start);
}

function find(
  text: string,
  words: string,
  oddity: Pick<WordRange, 'kind' | 'readAs'>,
): WordRange[] {
  const wanted = words.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  return start < 0 ? [] : [{ ...oddity, start, end: start + wanted.length }];
}
