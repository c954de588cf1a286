import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Edition } from '../schemas/edition.ts';
import { forgetEditions, loadEdition } from './load-edition.ts';
import { problemLine } from './problem-order.ts';
import { readSettings } from './settings.ts';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      'edition:load': () => Promise<Edition>;
    }
  }
}

/**
 * Hands the edition of the content folder to the loaders of Astro’s collections. They run in the
 * process of the build, but in modules of their own: without this they would load it once more. Under
 * `astro dev` a change in the folder loads it anew.
 */
export function contentFolder(): AstroIntegration {
  return {
    name: 'content-folder',
    hooks: {
      'edition:load': soundEdition,
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const folder = resolve(readSettings().contentDir);
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(`${folder}${sep}`)) return;
          forgetEditions();
          refreshContent?.({}).catch((error: Error) => logger.error(error.message));
        });
      },
    },
  };
}

/** Throws, with every problem named, where the content has errors. */
async function soundEdition(): Promise<Edition> {
  const { contentDir, siteUrl } = readSettings();
  const { edition, problems } = await loadEdition(contentDir, siteUrl);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (edition === null || errors.length > 0) {
    throw new Error(`The content has errors.\n${errors.map(problemLine).join('\n')}`);
  }
  return edition;
}
