import type { Problem } from '../schemas/problem.ts';
import type { Site } from '../schemas/site.ts';
import { fieldProblem, type Placed } from './checked-content.ts';

/** What readers must know of a site before they trust it, and what its pages say while it is missing. */
const wanted = {
  publisher:
    'nobody is named as the publisher, and every page says so. Write `publisher: NAME`, a person or an organisation that answers for the site',
  contact:
    'no contact is set, and every page says that mistakes cannot be reported. Write `contact: ` and a mail address, or the web address of a form',
  address:
    'the site has no address: no canonical link, sitemap or feed is written, and citations and data give addresses from the root. Write `address: https://…`, or set SITE_URL',
} as const;

/** Warns of what `site.md` does not say, a message each; an address that the settings give will do. */
export function siteComplete(file: Placed<Site>, address: string | null): Problem[] {
  const given = { ...file.data, address };
  return (['publisher', 'contact', 'address'] as const)
    .filter((name) => given[name] === null)
    .map((name) => fieldProblem(file, [name], 'site-complete', wanted[name], 'warning'));
}
