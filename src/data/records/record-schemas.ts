import { z } from 'zod';
import { findingSchemas } from '../../schemas/edition.ts';
import { fromOne, fromZero, idOf, licenceSchema } from '../../schemas/field.ts';
import { findingSchema, quoteSchema } from '../../schemas/finding.ts';
import { forListed } from '../../schemas/finding-kinds.ts';
import {
  gradingSchema,
  judgmentSchema,
  notGradedSchema,
  statementSchema,
} from '../../schemas/grade.ts';
import { observationSchema } from '../../schemas/observation.ts';
import { passageSchema } from '../../schemas/passage.ts';
import { organisationSchema, personSchema } from '../../schemas/people.ts';
import { correctionSchema } from '../../schemas/published.ts';
import { reportSchema } from '../../schemas/report.ts';
import { areaSchema, roundSchema } from '../../schemas/round.ts';
import { themeSchema } from '../../schemas/theme.ts';
import { meaningSchema } from '../../schemas/thesaurus.ts';
import { threadSchema, threadStepSchema } from '../../schemas/thread.ts';

const unit = 'code point';
const start = fromZero.meta({ unit });
const end = fromOne.meta({ unit });
const ofPassage = 'code point of the passage’s text';
const ofText = 'code point of `text`';

const spanRecord = z
  .strictObject({
    passage: idOf('passages').describe('Id of the passage.'),
    start: start.describe(`First ${ofPassage}, from 0.`),
    end: end.describe(`The ${ofPassage} after the last.`),
  })
  .describe('Where the words stand in a passage.');

const themeRecord = z.strictObject({
  theme: idOf('themes').describe('Id of a theme that the words speak of.'),
  start: start.describe(`First ${ofText}, from 0.`),
  end: end.describe(`The ${ofText} after the last.`),
});

const sentenceRecord = z.strictObject({
  start: start.describe(`First ${ofText} of the sentence, from 0.`),
  end: end.describe(`The ${ofText} after the last.`),
  saidAlsoIn: z
    .array(idOf('passages'))
    .describe('Ids of passages of other reports that print the same sentence.'),
  saidNearlyIn: z
    .array(idOf('passages'))
    .describe('Ids of passages of other reports that print nearly the same sentence.'),
});

const id = z.string().describe('The record’s id, unique in its file.');
const url = z.string().describe('Where the site shows the record.');
const text = z.string().describe('The editors’ own words on it, as HTML.');

const held = {
  licence: z.string().describe('The terms on which the words are held.'),
  licenceIdentifier: licenceSchema.shape.identifier,
};

const named = {
  reportName: z.string().describe('The editors’ short name for the report.'),
  bodyName: z.string().describe('Name of the body.'),
};

const dates = {
  dateFrom: z.iso.date().describe('The first day that the document may be of.'),
  dateTo: z.iso.date().describe('The last; the same where the day is known.'),
};

const areaName = z.string().nullable().describe('Name of the area.');
const roundName = z.string().describe('Name of the round.');

const carried = {
  url,
  passages: z.array(idOf('passages')).min(1).describe('Ids of the passages where the words stand.'),
  spans: z.array(spanRecord).describe('Where the words stand, passage by passage.'),
  themes: z.array(themeRecord).describe('Words in `text` that speak of a theme.'),
  saidAlsoIn: z
    .array(idOf('passages'))
    .describe('Ids of passages of other reports that print one of its sentences.'),
  saidNearlyIn: z
    .array(idOf('passages'))
    .describe('Ids of passages of other reports that print nearly one of its sentences.'),
  ...held,
};

const askRecord = {
  ...carried,
  inspectorate: idOf('organisations').describe(
    'Id of the inspectorate whose inspection the report tells of.',
  ),
  evidence: z.array(spanRecord).describe('Words that belong to it.'),
};

const statementRecord = statementSchema.extend({ span: spanRecord });

/** What one record of each collection holds when it is taken away, field by field. */
export const recordSchemas = {
  reports: z.strictObject({ ...located(reportSchema.shape), ...dates }),
  passages: z.strictObject({
    ...located(passageSchema.omit({ line: true }).shape),
    sentences: z.array(sentenceRecord).describe('Its sentences, in order.'),
    themes: z.array(themeRecord).describe('Words in it that speak of a theme.'),
    ...held,
  }),
  gradings: z.strictObject({
    ...inArea(gradingSchema.shape),
    roundName,
    scale: z.array(judgmentSchema).describe('The grades of the round, best first.'),
    rank: fromOne.describe('Its place on that scale; 1 is the best.'),
    comparableWithPrevious: roundSchema.shape.comparableWithPrevious,
    statements: z.array(statementRecord).min(1).describe('Where the report states this grade.'),
    ...carried,
  }),
  'not-graded': z.strictObject({
    id,
    url,
    ...notGradedSchema.shape,
    ...named,
    areaName: z.string().describe('Name of the area.'),
    roundName,
    ...dates,
    ...held,
  }),
  ...forListed('address', (kind) =>
    z.strictObject({ ...inArea(findingSchemas[kind].shape), ...askRecord }),
  ),
  quotes: z.strictObject({ ...finding(quoteSchema.shape), ...carried }),
  observations: z.strictObject({ ...inArea(observationSchema.shape), ...carried }),
  themes: written(themeSchema.shape),
  thesaurus: z.strictObject(located({ id, ...meaningSchema.shape })),
  threads: written({
    ...threadSchema.shape,
    steps: z
      .array(threadStepSchema.omit({ spans: true }).extend({ passages: carried.passages }))
      .min(1)
      .describe('What the reports say of it, in the order of their dates.'),
  }),
  people: written(personSchema.shape),
  organisations: written(organisationSchema.shape),
  areas: written(areaSchema.shape),
  rounds: written({
    ...roundSchema.shape,
    scale: z.array(judgmentSchema).describe('The grades this round uses, best first.'),
  }),
  corrections: z.strictObject(located(correctionSchema.shape)),
} as const;

/** The fields of a record with its id and address in front. */
function located<Shape extends { id: z.ZodString }>(shape: Shape) {
  const front = { id, url };
  return { ...front, ...shape, ...front };
}

/** What the editors have a file of their own for. */
function written<Shape extends { id: z.ZodString }>(shape: Shape) {
  return z.strictObject({ ...located(shape), html: text });
}

/** A finding’s fields, with what it is about, its date, passages and `text` in front. */
function finding<Shape extends typeof findingSchema.shape>(shape: Shape) {
  const { report, body } = findingSchema.shape;
  const { reportName, bodyName } = named;
  const { passages } = carried;
  const front = { id, url, report, reportName, body, bodyName, ...dates, passages };
  return { ...front, ...shape, ...front };
}

/** The fields of a finding that may be of an area, with the area’s name. */
function inArea<Shape extends typeof findingSchema.shape>(shape: Shape) {
  return { ...finding(shape), areaName };
}
