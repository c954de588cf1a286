import { type Document, isCollection, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Entry } from '../checks/checked-content.ts';
import {
  fieldMistake,
  pathInWords,
  placeholderLeft,
  placeholdersIn,
  withoutMisspelt,
} from '../mistakes/field-mistake.ts';
import { yamlMistakes } from '../mistakes/yaml-mistakes.ts';
import { type Place, placesOf } from '../parser/document/place.ts';
import { fileProblem, type Problem } from '../schemas/problem.ts';

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * Reads the YAML front matter of a Markdown file and checks it against a schema.
 * Answers the entry, or null with every problem found: broken YAML (`front-matter-yaml`), a field
 * that is missing, unknown or wrong (`front-matter-field`), or no front matter at all.
 * Given `salvage`, fields that break the schema still make an entry, beside the problems.
 */
export function readFrontMatter<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  salvage?: (fields: unknown) => T,
): { entry: Entry<T> | null; problems: Problem[] } {
  const found = fence.exec(text);
  if (!found) {
    return { entry: null, problems: [fileProblem(file, 'front-matter-yaml', noFence)] };
  }
  // A blank line stands for the opening fence, so that the lines of the YAML are those of the file.
  const { data, place, problems } = readFields(file, `\n${found[1] ?? ''}\n`, schema, salvage);
  const body = text.slice(found[0].length);
  const entry =
    data === undefined ? null : { file, data, text, body, place, placeAt: placesOf(text) };
  return { entry, problems };
}

/**
 * Reads YAML and checks it against a schema: its fields, where each stands, and every problem. Without
 * fields where the YAML is broken, or where it breaks the schema and no `salvage` is given.
 */
export function readFields<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  salvage?: (fields: unknown) => T,
): { data: T | undefined; place: Entry<T>['place']; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const place = (path: PropertyKey[]) => placeOf(document, lines, path);
  const mistakes = yamlMistakes(document, source);
  if (mistakes.length > 0) {
    const problems = mistakes.map(({ reason, ...at }) =>
      fileProblem(file, 'front-matter-yaml', reason, at),
    );
    return { data: undefined, place, problems };
  }
  const data: unknown = document.toJS() ?? {};
  const checked = schema.safeParse(data);
  const left = placeholdersIn(data);
  const isLeft = ({ path }: z.core.$ZodIssue) =>
    left.some((each) => pathInWords(each) === pathInWords(path));
  const issues = withoutMisspelt(checked.error?.issues ?? [], data, schema);
  const problem = (reason: string, at: Place) =>
    fileProblem(file, 'front-matter-field', reason, at);
  const problems = [
    ...left.map((path) => problem(placeholderLeft(path, data), place(path))),
    ...issues
      .filter((issue) => !isLeft(issue))
      .map((issue) =>
        problem(fieldMistake(issue, data, schema), placeOfIssue(document, lines, issue)),
      ),
  ];
  return { data: checked.success ? checked.data : salvage?.(data), place, problems };
}

const noFence =
  'unexpected first line; expected front matter between two lines of "---". Put the fields there.';

function placeOfIssue(document: Document, lines: LineCounter, issue: z.core.$ZodIssue): Place {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return placeOf(document, lines, key === undefined ? issue.path : [...issue.path, key]);
}

/**
 * The place of a field's value, or of its key where the value is a block below it; and where the
 * field is missing, of what should hold it.
 */
function placeOf(document: Document, lines: LineCounter, path: PropertyKey[]): Place {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset === null) continue;
    const at = lines.linePos(offset);
    return { line: at.line, column: at.col };
  }
  return { line: 1, column: 1 };
}

function offsetOf(document: Document, path: PropertyKey[]): number | null {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const parent: unknown =
    path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isCollection(node) && !node.flow && isMap(parent)) {
    const key = parent.items.find(({ value }) => value === node)?.key;
    if (isNode(key) && key.range) return key.range[0];
  }
  return isNode(node) && node.range ? node.range[0] : null;
}
