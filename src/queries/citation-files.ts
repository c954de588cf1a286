import { bibtex } from '../data/cite/bibtex.ts';
import { citeFinding, citeReport } from '../data/cite/citation.ts';
import { type CslItem, cslItem } from '../data/cite/csl-item.ts';
import { cslJson } from '../data/cite/formats.ts';
import { ris } from '../data/cite/ris.ts';
import { reportById } from '../edition/lookup.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { recordUrl, reportUrl } from '../urls.ts';
import { allFindings, type FindingView, findingsOf } from './findings.ts';
import { addressInData } from './full-address.ts';

/** How a file of citations is written, by its ending. */
const written = {
  bib: bibtex,
  ris,
  json: (items: CslItem[]) => `${JSON.stringify(cslJson(items), null, 2)}\n`,
};

export type Ending = keyof typeof written;
/** The endings of files of citations: `citations.bib` stands beside the page that it is of. */
export const endings: Ending[] = ['bib', 'ris', 'json'];

/** A report with all its findings, in one file of citations. */
export function citationsOfReport(edition: Edition, report: string, ending: Ending): string {
  const address = addressInData(edition, reportUrl(report));
  const whole = cslItem(citeReport(edition, reportById(edition, report), address));
  return written[ending]([whole, ...itemsOf(edition, findingsOf(edition, report))]);
}

/** Findings in one file of citations. */
export function citationsOf(edition: Edition, findings: FindingView[], ending: Ending): string {
  return written[ending](itemsOf(edition, findings));
}

/** The findings that speak of a theme; none where there are none. */
export function findingsOfTheme(edition: Edition, theme: string): FindingView[] {
  return allFindings(edition).filter(({ record }) =>
    record.themes.some((match) => match.theme === theme),
  );
}

/** The findings on an area of a body; none where there are none. */
export function findingsOfArea(edition: Edition, area: string, body: string): FindingView[] {
  return byArea(edition).get(`${area} ${body}`) ?? [];
}

const byArea = perEdition((edition) =>
  Map.groupBy(allFindings(edition), ({ area, body }) => `${area?.id} ${body.id}`),
);

function itemsOf(edition: Edition, findings: FindingView[]): CslItem[] {
  return findings.map(({ record }) =>
    cslItem(citeFinding(edition, record, addressInData(edition, recordUrl(record.id)))),
  );
}
