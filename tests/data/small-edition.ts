import { hashWords } from '../../src/permalinks/number-words.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import type { Passage } from '../../src/schemas/passage.ts';
import { smallReport } from './small-report.ts';

export const words = [
  'Northshire Police is good at some things',
  'The force is good at investigating crime – and, says HMICFRS, "getting better".',
  'Areas for improvement',
  'The force should ensure that it has a credible plan to comply with vetting standards.',
  '=SUM(1,2) is how one bullet begins & 50% of {others} do_not.',
  'Zoë Éclair, Her Majesty’s Inspector of Constabulary, said:',
  'I am pleased with the force.',
];

/** An edition of one report: a grading, two areas for improvement and a quote. */
export function smallEdition(texts: string[] = words, numbers?: string[]): Edition {
  const passages = texts.map((text, index) =>
    passage(text, numbers?.[index] ?? String(index + 1), index),
  );
  const [, verdict, , first, second, attribution, said] = words.map((each) =>
    passages.find(({ text }) => text === each),
  );
  return {
    site: {
      title: 'Inspection Record',
      heading: 'What inspectors said',
      description: 'What inspectors said of a force.',
      address: 'https://example.org',
      contact: null,
      licence: 'CC BY 4.0',
      edition: 'First edition',
      exampleSearches: ['vetting'],
      html: '',
    },
    hash: hashWords(texts.join('\n')).repeat(4),
    permalinks: [],
    corrections: { html: '', list: [] },
    reports: [smallReport(passages.length)],
    passages,
    gradings: verdict ? [grading(verdict)] : [],
    notGraded: [],
    quotes: attribution && said ? [quote(attribution, said)] : [],
    areasForImprovement: [first, second].flatMap((each, index) =>
      each ? [{ ...finding(each, `areas-for-improvement/r1/${index + 1}`), ...ask(index) }] : [],
    ),
    causesOfConcern: [],
    recommendations: [],
    rounds: [
      {
        id: 'peel-2017',
        name: 'PEEL 2017',
        otherNames: [],
        position: 2017,
        scale: ['outstanding', 'good', 'requires improvement', 'inadequate'],
        comparableWithPrevious: true,
        comparability: [],
        html: '',
      },
    ],
    areas: [
      {
        id: 'investigating-crime',
        name: 'Investigating crime',
        position: 1,
        kind: 'question',
        partOf: null,
        wordings: { 'peel-2017': ['investigating crime'] },
        html: '',
      },
    ],
    themes: [
      {
        id: 'vetting',
        name: 'Vetting',
        words: ['vetting'],
        searchWords: [],
        acronyms: { DBS: 'Disclosure and Barring Service' },
        html: '<p>Checks on staff.</p>',
      },
    ],
    people: [
      {
        id: 'zoe-eclair',
        name: 'Zoë Éclair',
        otherNames: [],
        voice: 'inspector',
        role: 'Her Majesty’s Inspector of Constabulary',
        organisation: 'hmicfrs',
        html: '',
      },
    ],
    organisations: [
      organisation('northshire-police', 'Northshire Police', 'force'),
      organisation('hmicfrs', 'HMICFRS', 'inspectorate'),
    ],
  };
}

function passage(text: string, number: string, index: number): Passage {
  return {
    id: `reports/r1#p${number}`,
    report: 'r1',
    number,
    kind: index === 0 || index === 2 ? 'heading' : 'paragraph',
    depth: 0,
    list: null,
    ordered: false,
    quoted: false,
    section: null,
    text,
    quote: null,
    sentences: [{ start: 0, end: text.length, saidAlsoIn: [] }],
    themes: [],
    line: 20 + index,
    original: { start: index * 100, end: index * 100 + [...text].length },
  };
}

function finding({ id, text, original }: Passage, findingId: string) {
  const start = text.indexOf('vetting');
  return {
    id: findingId,
    report: 'r1',
    body: 'northshire-police',
    title: null,
    text,
    spans: [{ passage: id, start: 0, end: text.length }],
    original: [original],
    voice: { kind: 'inspectorate' as const, person: null, organisation: 'hmicfrs' },
    themes: start < 0 ? [] : [{ theme: 'vetting', start, end: start + 7 }],
  };
}

function ask(index: number) {
  return { number: index + 1, area: null, leadIn: null, evidence: [] };
}

function grading(verdict: Passage) {
  const base = finding(verdict, 'gradings/r1/investigating-crime');
  const told = { basis: 'prose' as const, hedge: null, judgmentAsPrinted: 'good' };
  return {
    ...base,
    ...told,
    area: 'investigating-crime',
    areaAsPrinted: 'investigating crime',
    round: 'peel-2017',
    judgment: 'good' as const,
    judgedBy: 'hmicfrs',
    statements: base.spans.map((span) => ({
      ...told,
      text: verdict.text,
      span,
      original: verdict.original,
      voice: base.voice,
      area: 'investigating crime',
    })),
  };
}

function quote(attribution: Passage, said: Passage) {
  return {
    ...finding(said, 'quotes/r1/1'),
    voice: { kind: 'inspector' as const, person: 'zoe-eclair', organisation: 'hmicfrs' },
    number: 1,
    speaker: 'Zoë Éclair',
    role: 'Her Majesty’s Inspector of Constabulary',
    attribution: attribution.text,
    attributionPassage: attribution.id,
    paragraphs: [said.text],
  };
}

function organisation(id: string, name: string, kind: 'force' | 'inspectorate') {
  return { id, name, otherNames: [], kind, address: null, html: '' };
}
