import { readContext } from '/work/main/src/loaders/read-context.ts';
import { parseReport } from '/work/main/src/parser/parse-report.ts';
import { readFileSync } from 'node:fs';
const { context } = await readContext('/work/main/content');
const r = parseReport({file:'x', text: readFileSync(process.argv[2]!,'utf8'), frontMatter:null}, context);
for (const [i,p] of r.passages.entries()) console.log(i, p.kind, p.depth, p.list, p.text.slice(0,90));
