import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What a build does, known by the files whose code runs; what stands first counts. */
const parts: [string, RegExp][] = [
  ['idle', /^\(idle\)$/],
  ['memory', /^\(garbage collector\)$/],
  ['data', /\/src\/data\//],
  ['index', /\/src\/search\//],
  ['reading', /\/src\/(?:loaders|parser|checks|mistakes|permalinks)\//],
  ['pages', /\/chunks\/|prerender|\/src\/queries\/|\/astro\/dist\/core\//],
];

/** “reading 40 %, pages 30 %, …” of the largest CPU profile in a folder, idle time left out. */
export async function sharesOf(folder: string): Promise<string> {
  const { nodes, samples } = profileSchema.parse(JSON.parse(await largestFile(folder)));
  const partOf = partsOfNodes(nodes);
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const part = partOf.get(sample) ?? 'the rest';
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  counts.delete('idle');
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([part, count]) => `${part} ${Math.round((100 * count) / whole)} %`)
    .join(', ');
}

async function largestFile(folder: string): Promise<string> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const file = join(folder, name);
      return { file, size: (await stat(file)).size };
    }),
  );
  const [largest] = files.toSorted((one, other) => other.size - one.size);
  if (!largest) throw new Error(`no profile in ${folder}`);
  return readFile(largest.file, 'utf8');
}

/** The part that each node of the tree of calls belongs to: its own, or that of whoever called it. */
function partsOfNodes(nodes: ProfileNode[]): Map<number, string> {
  const callers = new Map(
    nodes.flatMap(({ id, children }) => children.map((child) => [child, id] as const)),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stackOf = (node: ProfileNode | undefined): ProfileNode[] =>
    node ? [node, ...stackOf(byId.get(callers.get(node.id) ?? -1))] : [];
  return new Map(
    nodes.map((node) => {
      const stack = stackOf(node).map(({ callFrame }) => callFrame.url || callFrame.functionName);
      const part = parts.find(([, pattern]) => stack.some((each) => pattern.test(each)));
      return [node.id, part?.[0] ?? 'the rest'];
    }),
  );
}

const profileSchema = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ functionName: z.string(), url: z.string() }),
      children: z.array(z.number()).default([]),
    }),
  ),
  samples: z.array(z.number()),
});

type ProfileNode = z.infer<typeof profileSchema>['nodes'][number];
