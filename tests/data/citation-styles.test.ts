import { expect, test } from 'vitest';
import { citeFinding, citeReport } from '../../src/data/cite/citation.ts';
import { cslItem } from '../../src/data/cite/csl-item.ts';
import { cslJson } from '../../src/data/cite/formats.ts';
import { organisationById } from '../../src/edition/lookup.ts';
import { findingsOf } from '../../src/schemas/edition.ts';
import type { Report } from '../../src/schemas/report.ts';
import { inStyles, type Printed } from '../support/csl-styles.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';
import { some } from '../support/some.ts';

const first = await editionOf(firstEdition);
const made = { number: 1, date: '2027-01-31', note: null, address: '/', version: '', added: {} };
const dated = { ...made, content: first.hash, corrected: [], moved: [], corrections: [] };
const site = { ...first.site, address: 'https://record.example' };
const edition = { ...first, site, editions: [dated] };
const styles = [
  'apa',
  'chicago-author-date',
  'chicago-note-bibliography',
  'harvard-cite-them-right',
  'oscola',
  'modern-humanities-research-association',
];

/** One of each kind, and of each way in which a document tells a grade or lets somebody speak. */
const findings = [
  'gradings/2023-25-overview/investigating-crime',
  'gradings/2017-effectiveness/protecting-vulnerable-people',
  'gradings/2017-effectiveness/effectiveness',
  'gradings/2017-legitimacy/legitimacy',
  'gradings/2016-legitimacy/legitimacy',
  'quotes/2017-legitimacy/1',
  'quotes/2023-25-overview/1',
  'quotes/2016-assessment/1',
  'areas-for-improvement/2017-legitimacy/2',
  'observations/2016-legitimacy/3',
];

/** Each source with what every style prints of it, to be read by people: what is printed must be true. */
test('styles print the publisher as author, the date with its doubt, and where the words are held', async () => {
  const items = cslJson([...findings.map(findingItem), ...edition.reports.map(reportItem)]);
  const printed = inStyles(styles, items);
  const text = [...printed].map(([id, each]) => `${id}\n\n${each.map(lines).join('\n')}\n`);
  await expect(text.join('\n')).toMatchFileSnapshot('citation-styles.txt');
});

test('no style prints an inferred publisher without brackets', () => {
  const inferred = edition.reports.filter(({ publisher }) => publisher.basis === 'inferred');
  for (const report of some(inferred)) {
    const { name } = organisationById(edition, report.publisher.organisation);
    const printed = [...inStyles(styles, cslJson([reportItem(report)])).values()].flat();
    for (const { reference, cite } of some(printed)) {
      const ours = `${reference} ${cite}`.replace(/https?:\S+/g, '').replaceAll(`[${name}]`, '');
      expect(ours).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
  }
});

/** What the site tells whoever cites words (`stylesLeaveOut`). */
test('most styles print no note, and OSCOLA and Harvard neither this site nor its ¶', () => {
  const items = cslJson(findings.map(findingItem)).map((item) => ({ ...item, note: 'Said by' }));
  const printed = [...inStyles(styles, items).values()].flat();
  for (const { style, reference, cite } of some(printed)) {
    const whole = `${reference} ${cite}`;
    expect(whole).not.toContain('Said by');
    expect(whole.includes('¶')).toBe(!['harvard-cite-them-right', 'oscola'].includes(style));
    if (!whole.includes('¶')) expect(whole).not.toContain('Inspection Record');
  }
});

function findingItem(id: string) {
  const finding = findingsOf(edition).find((each) => each.id === id);
  if (!finding) throw new Error(`no finding "${id}"`);
  return cslItem(citeFinding(edition, finding));
}

function reportItem(report: Report) {
  return cslItem(citeReport(edition, report));
}

function lines({ style, reference, cite }: Printed): string {
  return `${style}\n  ${reference}\n  cited: ${cite}`;
}
