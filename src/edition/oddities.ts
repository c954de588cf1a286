import type { Edition } from '../schemas/edition.ts';
import type { Passage } from '../schemas/passage.ts';
import { reportById } from './lookup.ts';

/** The oddities in one passage, in the order of its words. */
export function odditiesIn(edition: Edition, passage: Passage): Oddity[] {
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

/** The words of a passage that pages mark with [sic]. */
export function misprintsIn(edition: Edition, passage: Passage): Oddity[] {
  return odditiesIn(edition, passage).filter(({ kind }) => kind === 'sic');
}

function find(text: string, words: string, oddity: Pick<Oddity, 'kind' | 'readAs'>): Oddity[] {
  const wanted = words.replace(/\s+/g, ' ').trim();
  const start = text.indexOf(wanted);
  return start < 0 ? [] : [{ ...oddity, start, end: start + wanted.length }];
}

/** Words of a passage that are odd in the document itself: printed so, or a link that is lost. */
export interface Oddity {
  /** First UTF-16 unit, and the one after the last. */
  start: number;
  end: number;
  kind: 'sic' | 'lost link';
  /** How we read words marked [sic], where that is told. */
  readAs: string | null;
}
