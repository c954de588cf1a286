import type { Observation } from '../../src/schemas/observation.ts';
import type { Passage } from '../../src/schemas/passage.ts';
import type { PublishedEdition } from '../../src/schemas/published.ts';
import { noLabels } from '../support/no-labels.ts';

/** A passage of the small edition. */
export function passage(text: string, number: string, index: number): Passage {
  return {
    id: `reports/r1#p${number}`,
    report: 'r1',
    number,
    kind: index === 0 || index === 2 ? 'heading' : 'paragraph',
    depth: 0,
    list: null,
    ordered: false,
    listNumber: null,
    quoted: false,
    section: null,
    leadIn: null,
    text,
    quote: null,
    sentences: [{ start: 0, end: text.length, saidAlsoIn: [], saidNearlyIn: [] }],
    themes: [],
    line: 20 + index,
    original: { start: index * 100, end: index * 100 + [...text].length },
  };
}

/** What the words of a passage carry as a finding. */
export function finding({ id, text, original }: Passage, findingId: string) {
  const start = text.indexOf('vetting');
  return {
    id: findingId,
    report: 'r1',
    body: 'northshire-police',
    title: null,
    text,
    spans: [{ passage: id, start: 0, end: text.length }],
    original: [original],
    voice: { kind: 'inspectorate', person: null, organisation: 'hmicfrs' },
    themes: start < 0 ? [] : [{ theme: 'vetting', start, end: start + 7 }],
    foundBy: 'rule' as const,
    because: null,
  };
}

/** What an area for improvement has beyond that. */
export function ask(index: number) {
  return {
    number: index + 1,
    area: null,
    areaAsPrinted: null,
    areaBasis: null,
    leadIn: null,
    evidence: [],
  };
}

/** The grading that a passage tells. */
export function grading(verdict: Passage) {
  const base = finding(verdict, 'gradings/r1/investigating-crime');
  const told = { basis: 'prose' as const, hedge: null, judgmentAsPrinted: 'good' };
  return {
    ...base,
    ...told,
    area: 'investigating-crime',
    areaAsPrinted: 'investigating crime',
    round: 'peel-2017',
    judgment: 'good',
    judgedBy: 'hmicfrs',
    statements: base.spans.map((span) => ({
      ...told,
      text: verdict.text,
      span,
      original: verdict.original,
      voice: base.voice,
      area: 'investigating crime',
    })),
    stances: [],
  };
}

/** The quote that a passage is, with the passage that says who speaks. */
export function quote(attribution: Passage, said: Passage) {
  return {
    ...finding(said, 'quotes/r1/1'),
    voice: { kind: 'inspector', person: 'zoe-eclair', organisation: 'hmicfrs' },
    number: 1,
    speaker: 'Zoë Éclair',
    role: 'Her Majesty’s Inspector of Constabulary',
    attribution: attribution.text,
    attributionPassage: attribution.id,
    paragraphs: [said.text],
  };
}

/** What an editor reads in the words of a quote. */
export function observation(said: Passage): Observation {
  return {
    ...finding(said, 'observations/r1/1'),
    voice: { kind: 'inspector', person: 'zoe-eclair', organisation: 'hmicfrs' },
    foundBy: 'editor',
    because: 'The words name it.',
    number: 1,
    stances: ['strength'],
    area: 'investigating-crime',
    areaBasis: 'editor',
    scope: 'body',
    leadIn: null,
  };
}

/** An organisation with nothing but a name. */
export function organisation(id: string, name: string, kind: string) {
  return { id, name, otherNames: [], labels: noLabels, kind, address: null, html: '' };
}

/** The first edition, made of an empty folder unless it is said otherwise. */
export function publishedEdition(given: Partial<PublishedEdition> = {}): PublishedEdition {
  return {
    number: 1,
    date: '2027-01-31',
    note: null,
    content: '00'.repeat(32),
    address: 'https://example.org/',
    version: '11'.repeat(32),
    added: {},
    corrected: [],
    moved: [],
    corrections: [],
    ...given,
  };
}
