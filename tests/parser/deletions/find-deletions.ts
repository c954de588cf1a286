import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { type Cut, cutOfList, patternCuts } from './pattern-cuts.ts';

/** One word or alternative of the code that can be deleted. */
export interface Deletion extends Cut {
  /** Path within the project. */
  file: string;
  line: number;
}

/** Every word and alternative of the code below a folder whose deletion leaves code that is valid. */
export function findDeletions(project: string, folder: string): Deletion[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .flatMap((path) =>
      deletionsOf(join(folder, path), readFileSync(join(project, folder, path), 'utf8')),
    );
}

/** Every deletion in one file. */
export function deletionsOf(file: string, code: string): Deletion[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const cuts = new Map<string, Cut>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    for (const cut of cutsOf(node, source)) cuts.set(`${cut.start}-${cut.end}`, cut);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...cuts.values()]
    .filter((cut) => isValid(file, without(code, cut)))
    .map((cut) => ({
      ...cut,
      file,
      line: source.getLineAndCharacterOfPosition(cut.start).line + 1,
    }))
    .toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** The code without what is cut. */
export function without(code: string, { start, end }: Cut): string {
  return code.slice(0, start) + code.slice(end);
}

function cutsOf(node: ts.Node, source: ts.SourceFile): Cut[] {
  if (ts.isArrayLiteralExpression(node))
    return listCuts([...node.elements].filter(ts.isStringLiteralLike), source);
  if (ts.isObjectLiteralExpression(node))
    return isWordList(node) && !inLexicon(node) ? listCuts([...node.properties], source) : [];
  if (ts.isRegularExpressionLiteral(node)) return patternOf(node, source);
  if (ts.isTemplateExpression(node))
    return within(node, source, (text) => patternCuts(text, !isRaw(node)));
  return ts.isStringLiteralLike(node) ? stringCuts(node, source) : [];
}

/** A string may be words in a row, `'a b'.split(' ')`, or a piece of a pattern. */
function stringCuts(node: ts.StringLiteralLike, source: ts.SourceFile): Cut[] {
  const { parent } = node;
  const pattern = (text: string) => patternCuts(text, !isRaw(node));
  if (inLexicon(node)) return isListOfLexicon(node) ? within(node, source, pattern) : [];
  if (isEntry(parent)) return [];
  if (ts.isPropertyAccessExpression(parent) && /^\.split\(\s*' '/.test(behind(node, source)))
    return within(node, source, (text) => partCuts(text, /\S+/g));
  const isPattern = ts.isTaggedTemplateExpression(parent) || ts.isNewExpression(parent);
  return isPattern || node.text.includes('|') ? within(node, source, pattern) : [];
}

/** What stands behind a string, without the space around it. */
function behind(node: ts.Node, source: ts.SourceFile): string {
  return source.text.slice(node.end, node.end + 100).replace(/^\s+/, '');
}

/** A table of words: its entries are named by words, with plain values. */
function isWordList({ properties }: ts.ObjectLiteralExpression): boolean {
  const plain = (node: ts.Node) =>
    ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isArrayLiteralExpression(node);
  return (
    properties.length > 2 &&
    properties.every((one) => ts.isPropertyAssignment(one) && plain(one.initializer))
  );
}

function isEntry(node: ts.Node): boolean {
  return (
    ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.parent) &&
    isWordList(node.parent)
  );
}

function inLexicon(node: ts.Node): boolean {
  return /\/lexicon\/(?:lexicon|\w+-words)\.ts$/.test(node.getSourceFile().fileName);
}

/** Whether a string is the words of a list of the lexicon, or a piece of them; not its examples. */
function isListOfLexicon({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent)
    ? isListOfLexicon(parent)
    : ts.isPropertyAssignment(parent) && parent.name.getText() === 'words';
}

function listCuts(nodes: ts.Node[], source: ts.SourceFile): Cut[] {
  const items = nodes.map((node) => ({ start: node.getStart(source), end: node.end }));
  return cutOfList(items, source.text).map((cut) => ({
    ...cut,
    words: cut.words.replace(/\s+/g, ' ').slice(0, 60),
  }));
}

function partCuts(text: string, part: RegExp): Cut[] {
  const items = [...text.matchAll(part)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return cutOfList(items, text);
}

/** The cuts of what stands between the marks of a literal, as offsets of the file. */
function within(node: ts.Node, source: ts.SourceFile, cuts: (text: string) => Cut[]): Cut[] {
  const start = node.getStart(source) + 1;
  const text = source.text.slice(start, node.end - 1);
  return cuts(text).map((cut) => ({ ...cut, start: cut.start + start, end: cut.end + start }));
}

function patternOf(node: ts.RegularExpressionLiteral, source: ts.SourceFile): Cut[] {
  const start = node.getStart(source) + 1;
  const text = node.text.slice(1, node.text.lastIndexOf('/'));
  return patternCuts(text)
    .filter((cut) => isPattern(without(text, cut), node.text.slice(text.length + 2)))
    .map((cut) => ({ ...cut, start: cut.start + start, end: cut.end + start }));
}

function isRaw(node: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(node.parent);
}

function isPattern(source: string, flags: string): boolean {
  try {
    return source !== '' && Boolean(new RegExp(source, flags));
  } catch {
    return false;
  }
}

function isValid(file: string, code: string): boolean {
  const { diagnostics } = ts.transpileModule(code, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  return !diagnostics?.length;
}
