import { Document, isScalar, type Node, type Pair, visit } from 'yaml';
import { z } from 'zod';
import { printedDates } from '../../parser/document/printed-dates.ts';
import type { ParseContext } from '../../parser/parse-context.ts';
import type { ParsedReport } from '../../parser/parsed-report.ts';
import type { ReportDate } from '../../schemas/date.ts';
import { references } from '../../schemas/field.ts';
import { reportFrontMatterSchema } from '../../schemas/report.ts';

/**
 * Drafts front matter from what a raw text tells, with the fields that a curator must fill in. A field that it does not tell is empty, and above it
 * stands what belongs there: its meaning, the words or ids that it may hold, the days that the text
 * prints.
 */
export function draftFrontMatter(facts: DraftFacts, context: ParseContext) {
  const { date, printed } = dateTold(facts.report.passages);
  const document = new Document(valuesOf(facts, date));
  const missing: string[] = [];
  visit(document, {
    Pair(_, pair, path) {
      const names = [...path, pair].flatMap((each) => keyOf(each) ?? []);
      const field = fieldAt(names);
      if (!field || !isEmpty(pair) || field.safeParse(null).success) return;
      const name = names.join('.');
      const days =
        name === 'date.value' && printed.length > 0 ? ` Printed are ${printed.join(', ')}.` : '';
      missing.push(name);
      if (isScalar(pair.key)) pair.key.commentBefore = ` ${asked(name, field, context)}${days}`;
    },
  });
  const yaml = document.toString({ lineWidth: 0, nullStr: '', flowCollectionPadding: false });
  return { yaml: `---\n${yaml.replace(/ +$/gm, '')}---\n`, missing };
}

/**
 * The day on which a text says that it came out: a line of its own that says so and nothing else,
 * `Last updated 22/03/2018`. A day in a sentence may be that of another text, and is only offered.
 */
function dateTold(passages: ParsedReport['passages']) {
  const printed = passages.flatMap(({ text, line }) =>
    printedDates(text).map((date) => ({ ...date, text, line })),
  );
  const said = printed.flatMap(({ text, words, start, end, value }): ReportDate[] => {
    const [, when] = saying.exec(`${text.slice(0, start)}…${text.slice(end)}`) ?? [];
    if (!when) return [];
    const of = /updated/i.test(when) ? 'last update' : 'publication';
    const evidence = `The text says “${text.slice(0, start)}${words}”.`;
    return [{ value, precision: 'day', basis: 'printed', of, evidence }];
  });
  const published = said.filter(({ of }) => of === 'publication');
  const [date = null, another] = published.length > 0 ? published : said;
  return {
    /** Null where it must be asked. */
    date: another ? null : date,
    /** Every day that the text prints, with its line. */
    printed: printed.map(({ words, line }) => `“${words}” (line ${line})`),
  };
}

const saying =
  /^((?:first |last )?(?:updated|published|posted)|(?:date of )?publication(?: date)?|date published)(?: on)?:?,? ?(?:\d\d?[:.]\d\d,? )?…(?: at)?[ ,]*(?:\d\d?[:.]\d\d)?\.?$/i;

function valuesOf({ id, report, bodies, droppedMarks }: DraftFacts, date: object | null) {
  const title = report.passages.find(({ kind }) => kind === 'heading')?.text ?? null;
  return {
    title,
    name: null,
    kind: null,
    bodies: bodies.length > 0 ? bodies : null,
    inspectorate: null,
    publisher: { organisation: null, basis: null, evidence: null },
    source: { address: null, evidence: null },
    round: report.round,
    pillar: null,
    date: date ?? { value: null, precision: null, basis: null, evidence: null },
    licence: { name: null, identifier: null, address: null, attribution: null },
    original: `${id}.txt`,
    ...(droppedMarks > 0 && { droppedMarks }),
  };
}

type Field = z.ZodType;

function fieldAt(names: string[]): Field | null {
  let field: Field | undefined = reportFrontMatterSchema;
  for (const name of names) field = field instanceof z.ZodObject ? field.shape[name] : undefined;
  return field ?? null;
}

/** What a field holds, and the words or ids of which it takes one. */
function asked(name: string, field: Field, context: ParseContext): string {
  const what = field.description ?? '';
  const organisations = organisationsFor(name, context);
  const choices = choicesOf(field instanceof z.ZodArray ? field.element : field, {
    ...context,
    organisations,
  });
  return choices.length > 0 ? `${what} One of: ${choices.join(', ')}.` : what;
}

/** Only an inspectorate inspects, and only bodies of certain kinds are inspected. */
function organisationsFor(name: string, { organisations, bodies }: ParseContext) {
  const kinds = { inspectorate: ['inspectorate'], bodies: bodies.kinds }[name];
  return kinds ? organisations.filter(({ kind }) => kinds.includes(kind)) : organisations;
}

function choicesOf(field: unknown, context: ParseContext): string[] {
  if (field instanceof z.ZodEnum) return field.options.map(String);
  const to = field instanceof z.ZodType ? references.get(field)?.to : undefined;
  return to === 'organisations' || to === 'rounds' ? context[to].map(({ id }) => id) : [];
}

function keyOf(node: Document | Node | Pair): string | null {
  return 'key' in node && isScalar(node.key) ? String(node.key.value) : null;
}

function isEmpty({ value }: Pair): boolean {
  return isScalar(value) && value.value === null;
}

/** What a draft's front matter is made from. */
interface DraftFacts {
  id: string;
  report: Pick<ParsedReport, 'passages' | 'round'>;
  bodies: string[];
  droppedMarks: number;
}
