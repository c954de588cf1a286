/** By what Pagefind asks for its entry file, so that a preload and the cache serve it. */
export function cacheTag(folder: string): string {
  return folder.replace(/\/$/, '').split('/').at(-1) ?? '';
}
