import { join } from 'node:path';

/** Reads the target of a request to a site below `base`: `/` or `/record/`. Null if it is no address. */
export function targetOf(url: string, base: string) {
  // Two slashes at the beginning would stand before the name of a host.
  const read = URL.parse(url.replace(/^[/\\]+/, '/'), 'http://localhost');
  if (read === null) return null;
  const path = read.pathname.replace(/^\/+/, '/');
  return {
    /** The address within the site: `/reports/`; null for one outside its base path. */
    address: path.startsWith(base) ? `/${path.slice(base.length)}` : null,
    /** Whether the address is the root above the base path. */
    isAbove: path === '/' || `${path}/` === base,
    /** `?q=vetting`, or nothing. */
    search: read.search,
  };
}

/** Whether an address leads to this path of the disk, however it is written: `/a/..%2f%5Fheaders`. */
export function isPath(address: string, path: string): boolean {
  return join('/', decoded(address)).toLowerCase() === join(path);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
