import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * The plainest way to make such a site, to measure ours by: it reads the reports of a content folder
 * with remark and writes a page a report and a page a finding from one template. What a finding is,
 * it only guesses. `node tests/bench/plain-site.ts CONTENT OUT`
 */
const [content = '', out = ''] = process.argv.slice(2);
const parser = unified().use(remarkParse).use(remarkFrontmatter);
const gradeWord = /\b(outstanding|good|adequate|requires improvement|inadequate)\b/i;

for (const file of await readdir(join(content, 'reports'))) {
  const text = await readFile(join(content, 'reports', file), 'utf8');
  const id = file.replace(/\.md$/, '');
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? id;
  const blocks = blocksOf(parser.parse(text).children);
  const body = blocks.map(({ words }, index) => paragraph(words, `p${index + 1}`)).join('\n');
  await writePage(`reports/${id}`, title, body);
  const counts = new Map<string, number>();
  for (const [index, { kind, words }] of blocks.entries()) {
    if (kind === null) continue;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const context = blocks.slice(Math.max(0, index - 1), index + 2).map((each) => each.words);
    const place = `<p><a href="/reports/${id}/#p${index + 1}">${escaped(title)}</a></p>`;
    const around = context.map((each) => paragraph(each)).join('\n');
    await writePage(`${kind}/${id}/${number}`, words.slice(0, 80), `${around}\n${place}`);
  }
}

/** The blocks of a text in order, with the kind of finding that each may be. */
function blocksOf(nodes: RootContent[]): Block[] {
  let heading = '';
  return nodes.flatMap((node): Block[] => {
    const words = textOf(node);
    if (node.type === 'yaml') return [];
    if (node.type === 'heading') {
      heading = words;
      return [{ kind: null, words }];
    }
    if (node.type === 'list') {
      const kind = /improvement/i.test(heading) ? 'areas-for-improvement' : null;
      return node.children.map((item) => blockOf(kind, textOf(item)));
    }
    if (node.type === 'blockquote') return [{ kind: 'quotes', words }];
    return [blockOf(null, words)];
  });
}

function blockOf(kind: string | null, words: string): Block {
  return { kind: kind ?? (gradeWord.test(words) ? 'gradings' : null), words };
}

function paragraph(words: string, id?: string): string {
  return `<p${id ? ` id="${id}"` : ''}>${escaped(words)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

async function writePage(address: string, title: string, body: string): Promise<void> {
  await mkdir(join(out, address), { recursive: true });
  await writeFile(
    join(out, address, 'index.html'),
    `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<header><nav><a href="/">Home</a> <a href="/reports/">Reports</a></nav></header>
<main><h1>${escaped(title)}</h1>
${body}
</main>
<footer><p>The words are their publishers’.</p></footer>
</body>
</html>
`,
  );
}

interface Block {
  kind: string | null;
  words: string;
}
