import type { Report } from '../../src/schemas/report.ts';

/** The report of the small edition: undated, its publisher inferred, its address known. */
export function smallReport(passageCount: number): Report {
  return {
    id: 'r1',
    title: 'Northshire Police is good at some things',
    name: 'Effectiveness, 2017',
    kind: 'press release',
    version: null,
    bodies: ['northshire-police'],
    inspectorate: 'hmicfrs',
    publisher: { organisation: 'hmicfrs', basis: 'printed', evidence: 'The text prints it.' },
    source: {
      address: 'https://example.com/release?a=1&b=2',
      assumed: null,
      evidence: 'Seen there.',
    },
    inspectorateReport: null,
    judged: null,
    round: 'peel-2017',
    pillar: null,
    date: {
      value: '2017-12',
      precision: 'month',
      basis: 'inferred',
      of: 'publication',
      evidence: 'The text speaks of “today’s report”.',
    },
    inspected: null,
    licence: {
      name: 'OGL v3.0',
      identifier: 'OGL-UK-3.0',
      address: null,
      attribution: '© Crown copyright',
    },
    original: 'r1.txt',
    leftOut: [],
    droppedMarks: 0,
    lostLinks: [],
    anomalies: [],
    decisions: [],
    titles: [],
    voice: { kind: 'inspectorate', person: null, organisation: 'hmicfrs' },
    originalSha256: 'ab'.repeat(32),
    passageCount,
  };
}
