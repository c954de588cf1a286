import { readContext } from '/work/main/src/loaders/read-context.ts';
import { textOf } from '/work/main/src/parser/text.ts';
import { readRaw } from '/work/main/src/parser/document/read-raw.ts';
import { gradeMarks } from '/work/main/src/parser/marks/grade-marks.ts';
import { clausesOf } from '/work/main/src/parser/document/clauses.ts';
import { bodiesAbout } from '/work/main/src/parser/document/bodies-about.ts';
import { readSubject } from '/work/main/src/parser/document/subjects.ts';
import { rowOf } from '/work/main/src/parser/document/rows.ts';
import { readFileSync } from 'node:fs';
const { context } = await readContext('/work/main/content');
const src = readFileSync(process.argv[2]!,'utf8');
const text = textOf(readRaw(src, ()=>false), src, false, null, context);
const about = bodiesAbout(text);
const marks = gradeMarks(text);
for (const [p, own] of Map.groupBy(marks, m=>m.passage)) {
  const passage = text.document.passages[p]!;
  if (process.argv[3] && !passage.text.includes(process.argv[3])) continue;
  console.log('P', p, passage.kind, passage.depth, JSON.stringify(passage.text.slice(0,200)), 'bodies', text.bodiesIn(p).map(b=>b.name), 'about', about.at(p));
  console.log('  row', rowOf(text, passage, own)?.cells.map(c=>c.kind+':'+passage.text.slice(c.start,c.end)+'|'+c.after));
  for (const [,ms] of Map.groupBy(own, m=>m.sentence.start)) for (const c of clausesOf(passage, ms)) {
    const t=(x:any)=>x&&passage.text.slice(x.start,x.end);
    console.log('  C', c.mark.judgment, c.verb, {verbs:t(c.verbs), subject:t(c.subject), object:t(c.object), complement:t(c.complement), list:t(c.list), noun:c.noun, clause: t(c)});
    const pl=c.object??c.subject; console.log('   S', readSubject(text, about, p, pl.start, pl.end));
  }
}
