import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project-files.ts';

/** As many characters as a line of code has. */
const longest = 100;

test('no pattern of the parser is longer than a line of code', () => {
  const found = projectFiles('src/parser')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => patternsOf(file, readFileSync(file, 'utf8')));
  expect(found.length).toBeGreaterThan(500);
  const long = found.filter(({ length }) => length > longest);
  expect(long.map(({ file, line, length }) => `${file}:${line} has ${length}`)).toEqual([]);
});

test('a pattern is a regular expression or a template of the grammar', () => {
  const code = ['const a = /b|c/u;', 'const d = grammar`e$', "{'copulas'}`;"].join('');
  expect(patternsOf('a.ts', code).map(({ length }) => length)).toEqual([3, 13]);
});

/** Every pattern of a file, with the line on which it begins and how many characters stand between its marks. */
function patternsOf(file: string, code: string): { file: string; line: number; length: number }[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const isGrammar = ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'grammar';
    if (isGrammar || ts.isRegularExpressionLiteral(node)) found.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((node) => {
    const start = node.getStart();
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const [inner = ''] = /(?<=^(?:grammar`|\/)).*(?=`$|\/[a-z]*$)/s.exec(node.getText()) ?? [];
    return { file, line, length: inner.length };
  });
}
