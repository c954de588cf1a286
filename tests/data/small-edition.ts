import { hashWords } from '../../src/permalinks/number-words.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { noLabels } from '../support/no-labels.ts';
import {
  ask,
  finding,
  grading,
  observation,
  organisation,
  passage,
  quote,
} from './small-records.ts';
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
    questions: [],
    thesaurus: [],
    site: {
      title: 'Inspection Record',
      heading: 'What inspectors said',
      description: 'What inspectors said of a force.',
      address: 'https://example.org',
      publisher: null,
      contact: null,
      licence: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0', address: null },
      rights: 'The texts belong to their publishers.',
      bodies: {
        one: 'force',
        many: 'forces',
        kinds: ['force'],
        nouns: ['force'],
        everyday: [],
        offices: [],
        nameForms: ['… Police'],
      },
      voices: [{ kind: 'inspector', offices: ['inspector'], judges: true }],
      pages: [],
      exampleSearches: ['vetting'],
      html: '',
    },
    basePath: '/',
    hash: hashWords(texts.join('\n')).repeat(4),
    permalinks: [],
    editions: [],
    corrections: [],
    correctionsHtml: '',
    reports: [smallReport(passages.length)],
    passages,
    gradings: verdict ? [grading(verdict)] : [],
    notGraded: [],
    ledger: [],
    quotes: attribution && said ? [quote(attribution, said)] : [],
    observations: said ? [observation(said)] : [],
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
        scale: [
          { word: 'outstanding', look: 'diamond', alsoPrinted: [] },
          { word: 'good', look: 'circle', alsoPrinted: [] },
          { word: 'requires improvement', look: 'triangle', alsoPrinted: [] },
          { word: 'inadequate', look: 'square', alsoPrinted: [] },
        ],
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
        labels: noLabels,
        themes: [],
        wordings: { 'peel-2017': ['investigating crime'] },
        html: '',
      },
    ],
    themes: [
      {
        id: 'vetting',
        name: 'Vetting',
        words: ['vetting'],
        labels: noLabels,
        acronyms: { DBS: 'Disclosure and Barring Service' },
        html: '<p>Checks on staff.</p>',
      },
    ],
    terms: [],
    threads: [],
    people: [
      {
        id: 'zoe-eclair',
        name: 'Zoë Éclair',
        otherNames: [],
        labels: noLabels,
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
