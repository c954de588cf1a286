import { withBase } from '../urls.ts';

/** An address of this site as a link writes it: with the base path of the build. */
export function link(address: string): string {
  return withBase(address, import.meta.env.BASE_URL);
}
