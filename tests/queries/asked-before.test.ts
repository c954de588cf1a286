import { expect, test } from 'vitest';
import { findingById } from '../../src/queries/findings.ts';
import { askedElsewhere } from '../../src/queries/related-findings.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { editionOf, firstEdition } from '../support/edition-of.ts';

const edition = await editionOf(firstEdition);
const ask = edition.areasForImprovement.find(({ text }) =>
  text.includes('body-worn video cameras'),
);
if (!ask) throw new Error('the content asks nothing of cameras');

/** The ask’s words put otherwise, as another report asks them. */
const reworded = ask.text.replace('its effectiveness regarding its use', 'how well it makes use');
const other = edition.reports.find(({ date }) => date.value < '2017') ?? { id: '' };
const latest = edition.reports.find(({ date }) => date.value > '2024') ?? { id: '' };

function askedToo(report: string, body = ask?.body ?? ''): Edition {
  const passage = edition.passages.find((each) => each.report === report);
  if (!ask || !passage) throw new Error(`no passage of "${report}"`);
  const spans = [{ passage: passage.id, start: 0, end: 1 }];
  const again = {
    ...ask,
    id: `areas-for-improvement/${report}/9`,
    report,
    body,
    spans,
    text: reworded,
  };
  return { ...edition, areasForImprovement: [...edition.areasForImprovement, again] };
}

const found = (from: Edition) => {
  const asked = askedElsewhere(from, findingById(from, ask.id));
  return [asked?.before, asked?.since, asked?.others].map((each) =>
    each?.map(({ report }) => report),
  );
};

test('an ask says that it was asked before in nearly the same words, with the words that differ', () => {
  const from = askedToo(other.id);
  const asked = askedElsewhere(from, findingById(from, ask.id));
  expect(asked?.since).toEqual([]);
  const [before] = asked?.before ?? [];
  expect(before?.passage.report).toBe(other.id);
  const only = (where: string) =>
    before?.differences.filter((each) => each.in === where).map(({ words }) => words);
  expect(only('other')?.join(' ')).toContain('how well it makes');
  expect(only('one')?.join(' ')).toContain('effectiveness');
});

const elsewhere = edition.organisations.find(({ id }) => id !== ask.body)?.id ?? '';

test('of many asks of others the five most alike are shown, and the rest are counted', () => {
  const same = ['1', '2', '3', '4', '5'].map((id) => ({ ...ask, id }));
  const asks = [...askedToo(other.id, elsewhere).areasForImprovement, ...same].map((each) =>
    each.id === ask.id ? each : { ...each, report: other.id, body: elsewhere },
  );
  const many = { ...edition, areasForImprovement: asks };
  const asked = askedElsewhere(many, findingById(many, ask.id));
  expect(asked?.others.map((each) => each.ask.id)).toEqual(['1', '2', '3', '4', '5']);
  expect(asked?.moreOthers).toBe(1);
});

test('what is asked again later stands apart from what was asked before, and so does another body’s', () => {
  expect(found(askedToo(latest.id)).map((each) => each?.length)).toEqual([0, 1, 0]);
  expect(found(askedToo(other.id, elsewhere)).map((each) => each?.length)).toEqual([0, 0, 1]);
});

test('asks that share only the words that asks are made of are not alike', () => {
  for (const { id } of edition.areasForImprovement) {
    const asked = askedElsewhere(edition, findingById(edition, id));
    expect([asked?.before, asked?.since, asked?.others].flat()).toEqual([]);
  }
});

test('a grading or a quote asks for nothing', () => {
  for (const { id } of [...edition.gradings, ...edition.quotes]) {
    expect(askedElsewhere(edition, findingById(edition, id))).toBeNull();
  }
});
