import type { ParseContext } from '../../src/parser/parse-context.ts';
import type { Grade, GradeLook } from '../../src/schemas/grade.ts';
import { type ReportFrontMatter, reportFrontMatterSchema } from '../../src/schemas/report.ts';
import type { Area } from '../../src/schemas/round.ts';
import { noLabels } from '../support/no-labels.ts';

/** What the parser is told of an invented world: two rounds, a force or two, an inspector. */
export const moorland: ParseContext = {
  rounds: [
    round('peel-2017', 'PEEL 2017', ['diamond', 'circle', 'triangle', 'square']),
    round('peel-2023-25', 'PEEL 2023–25', [
      'diamond',
      'circle',
      'half-circle',
      'triangle',
      'square',
    ]),
  ],
  areas: [
    area('effectiveness', 'pillar', [
      'How effective is the force at keeping people safe and reducing crime?',
      'keeping people safe and reducing crime',
      'effectiveness',
    ]),
    area('efficiency', 'pillar', [
      'How efficient is the force at keeping people safe?',
      'efficiency',
    ]),
    area('legitimacy', 'pillar', [
      'How legitimate is the force at keeping people safe and reducing crime?',
      'how legitimately it keeps people safe and reduces crime',
      'legitimacy',
    ]),
    area('investigating-crime', 'question', [
      'How effective is the force at investigating crime and reducing re-offending?',
      'investigating crime',
      'reducing re-offending',
    ]),
    area('preventing-crime', 'question', [
      'Preventing and deterring crime and antisocial behaviour, and reducing vulnerability',
      'preventing crime',
    ]),
    area('responding-to-the-public', 'question', ['Responding to the public']),
    area('managing-offenders', 'question', [
      'Managing offenders and suspects',
      'managing offenders',
    ]),
    area('protecting-vulnerable-people', 'question', [
      'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?',
      'protecting vulnerable people',
    ]),
    area('leadership', 'question', ['Leadership and force management']),
    area('recording-data', 'question', ['Recording data about crime']),
  ],
  people: [
    {
      id: 'cal-rowe',
      name: 'Cal Rowe',
      otherNames: [],
      labels: noLabels,
      voice: 'inspector',
      role: 'HM Inspector of Constabulary',
      organisation: 'watch',
    },
  ],
  organisations: [
    organisation('moorland-police', 'Moorland Police', 'force', ['Moorland Constabulary']),
    organisation('valley-constabulary', 'Valley Constabulary', 'force', []),
    organisation('watch', 'HMICFRS', 'inspectorate', ['the inspectorate']),
    organisation('moorland-news', 'Moorland News', 'publisher', []),
  ],
  bodies: {
    one: 'force',
    many: 'forces',
    kinds: ['force'],
    everyday: [],
    offices: lines(`
      constable
      superintendent
      sergeant
      detective
      commander
      crime commissioner
      pcc
      hmi
      acc
      dcc
      supt
      insp
      det sgt
      ch supt
      pc
      ps
      dc
      ds
      firefighter
    `),
    nouns: words('force constabulary service trust council prison school college hospital'),
    nameForms: lines(`
      … Police
      … Police Service
      … Police Force
      … Constabulary
      Police Service of …
      … Fire and Rescue Service
      … Fire & Rescue Service
      … Fire Service
      … Fire and Rescue
      … PDU
      … NHS Trust
      … NHS Foundation Trust
      … Ambulance Trust
      … Council
      HMP …
      HMYOI …
      HMP/YOI …
      … Prison
      … School
      … Primary School
      … Academy
      … College
      … Probation Service
      … Youth Justice Service
      … Hospital
      … Care Home`),
  },
  voices: [
    { kind: 'inspector', offices: ['inspector'], judges: true },
    { kind: 'commissioner', offices: ['commissioner'], judges: false },
    { kind: 'chief constable', offices: ['chief constable'], judges: false },
  ],
};

/** Front matter of an invented report, with a few facts of its own. */
export function frontMatterOf(facts: Partial<ReportFrontMatter>, by = 'watch'): ReportFrontMatter {
  return reportFrontMatterSchema.parse({
    title: 'A report',
    name: 'A report',
    kind: 'assessment page',
    bodies: ['moorland-police'],
    inspectorate: 'watch',
    publisher: { organisation: by, basis: 'printed', evidence: 'It says so.' },
    source: { address: null, evidence: 'None is known.' },
    round: 'peel-2017',
    date: { value: '2017', precision: 'year', basis: 'printed', evidence: 'It says so.' },
    licence: { name: 'A licence', identifier: null, address: null, attribution: 'Its owner' },
    original: 'a-report.txt',
    ...facts,
  });
}

function round(id: string, name: string, looks: GradeLook[]) {
  const position = Number(/\d{4}/.exec(name)?.[0]);
  return {
    id,
    name,
    otherNames: [],
    position,
    scale: looks.map(gradeOf),
    comparableWithPrevious: false,
    comparability: [],
  };
}

function gradeOf(look: GradeLook): Grade {
  const words: Record<GradeLook, [string, ...string[]]> = {
    diamond: ['outstanding'],
    circle: ['good'],
    'half-circle': ['adequate'],
    ring: ['not good enough'],
    triangle: [
      'requires improvement',
      'require improvement',
      'required improvement',
      'requiring improvement',
      'requires improvement to be good',
      'require improvement to be good',
    ],
    square: ['inadequate'],
  };
  const [word, ...alsoPrinted] = words[look];
  return { word, look, alsoPrinted };
}

function area(id: string, kind: Area['kind'], wordings: string[]): Area {
  const [name = id] = wordings.slice(1);
  const both = { 'peel-2017': wordings, 'peel-2023-25': wordings };
  const fields = { position: 1, kind, partOf: null, labels: noLabels, themes: [] };
  return { id, name, ...fields, wordings: both };
}

function organisation(id: string, name: string, kind: string, otherNames: string[]) {
  return { id, name, otherNames, labels: noLabels, kind, address: null };
}

function words(text: string): string[] {
  return text.split(' ');
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/);
}
