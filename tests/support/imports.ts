import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One import of a file of ours. */
export interface Import {
  /** The file that imports, from the project's root. */
  file: string;
  /** A file from the project's root, or the name of a package or built-in module. */
  target: string;
  /** Whether only types are taken, so that nothing is left of it when the code runs. */
  typeOnly: boolean;
}

/** Everything that a TypeScript or Astro file imports or re-exports, its scripts included. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const parts = file.endsWith('.astro') ? codeOfComponent(text) : [text];
  return parts.flatMap((code) => importsIn(code)).map((each) => ({ file, ...place(file, each) }));
}

/** The code of an Astro component: what stands between its fences, and in its scripts. */
function codeOfComponent(text: string): string[] {
  const [, front = ''] = /^\s*---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  const sources = [...text.matchAll(/<script[^>]*\bsrc="(\.[^"]+)"/g)];
  return [
    front,
    ...scripts.map(([, code = '']) => code),
    ...sources.map(([, src]) => `import '${src}'`),
  ];
}

function importsIn(code: string): { name: string; typeOnly: boolean }[] {
  const found: { name: string; typeOnly: boolean }[] = [];
  visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest));
  return found;

  function visit(node: ts.Node) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  }

  function add(name: ts.Node | undefined, typeOnly: boolean) {
    if (name && ts.isStringLiteralLike(name)) found.push({ name: name.text, typeOnly });
  }
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function place(file: string, { name, typeOnly }: { name: string; typeOnly: boolean }) {
  return { target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name, typeOnly };
}
