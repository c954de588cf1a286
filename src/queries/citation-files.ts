import type { FormattedCitation } from '../data/cite/formats.ts';
import type { Edition } from '../schemas/edition.ts';
import { reportUrl, themeUrl } from '../urls.ts';
import { areaCited, areaPages } from './area-page.ts';
import {
  type CitationJson,
  citationOf,
  pageCitationJson,
  reportCitationJson,
} from './citations.ts';
import type { FileBeside } from './files-beside.ts';
import type { FindingView } from './finding-view.ts';
import { findingsOf, findingsOfArea, findingsOfTheme } from './findings.ts';
import { threadCited, threadsInOrder } from './threads.ts';

/**
 * The files of citations beside pages: a report’s with those of its findings, those on a theme, an area’s
 * of a body with those of its findings, and a thread’s.
 */
export function* citationFiles(edition: Edition): Generator<FileBeside> {
  for (const { id } of edition.reports) {
    const own = reportCitationJson(edition, id);
    yield ownFile(reportUrl(id), own);
    yield* listFiles(edition, reportUrl(id), [own.citation], findingsOf(edition, id));
  }
  for (const { id } of edition.themes) {
    const found = findingsOfTheme(edition, id);
    if (found.length > 0) yield* listFiles(edition, themeUrl(id), [], found);
  }
  for (const page of areaPages(edition)) {
    const cited = areaCited(page);
    const own = pageCitationJson(edition, cited);
    const found = findingsOfArea(edition, page.area.id, page.body.id);
    yield ownFile(cited.url, own);
    if (found.length > 0) yield* listFiles(edition, cited.url, [own.citation], found);
  }
  for (const cited of threadsInOrder(edition).map(threadCited))
    yield ownFile(cited.url, pageCitationJson(edition, cited));
}

/** The file that holds the citation of a page itself in every format. */
function ownFile(url: string, own: CitationJson): FileBeside {
  return { address: `${url}citation.json`, text: JSON.stringify(own) };
}

/** The files that each hold the citations of a page and of findings, for reference managers. */
function* listFiles(
  edition: Edition,
  url: string,
  own: FormattedCitation[],
  findings: FindingView[],
): Generator<FileBeside> {
  const all = [...own, ...findings.map((finding) => citationOf(edition, finding))];
  const csl = all.flatMap((each) => each.csl);
  yield { address: `${url}citations.bib`, text: all.map(({ bibtex }) => bibtex).join('\n') };
  yield { address: `${url}citations.ris`, text: all.map(({ ris }) => ris).join('\r\n') };
  yield { address: `${url}citations.json`, text: `${JSON.stringify(csl, null, 2)}\n` };
}
