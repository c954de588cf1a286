import { resolve } from 'node:path';
import { siteAddressSchema } from '../schemas/site.ts';

/** Reads the settings. Throws where `SITE_URL` is no web address, or `BASE_PATH` no path. */
export function readSettings(env: NodeJS.ProcessEnv = process.env) {
  const siteUrl = env['SITE_URL'] || null;
  const address = siteAddressSchema.nullable().safeParse(siteUrl);
  if (!address.success) {
    throw new Error(`unexpected SITE_URL "${siteUrl}"; ${address.error.issues[0]?.message}`, {
      cause: address.error,
    });
  }
  const base = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^([\w~-][\w.~-]*(\/|$))*$/.test(base)) {
    throw new Error(
      `unexpected BASE_PATH "${env['BASE_PATH']}"; expected a path of letters, digits, hyphens and dots such as /record/`,
    );
  }
  return {
    /** The content folder (`CONTENT_DIR`). */
    contentDir: env['CONTENT_DIR'] || 'content',
    /** Where the built site goes (`OUT_DIR`), an absolute path. */
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    /** Where the site is published (`SITE_URL`); null leaves it to `site.md`. */
    siteUrl,
    /** The first part of every address (`BASE_PATH`), with a slash at both ends. */
    basePath: base === '' ? '/' : `/${base}/`,
  };
}

/** What the environment says of one build. */
export type Settings = ReturnType<typeof readSettings>;
