import { sitemapUrl, standingAlone, withBase } from '../urls.ts';

/** The files that hosts look for at the root of a site: what each is called and what it holds. */
export function hostFiles(place: Place): [name: string, text: string][] {
  return [
    ['_headers', headersFile(place)],
    ['robots.txt', robotsFile(place)],
    // GitHub Pages would leave out the folders that begin with an underscore.
    ['.nojekyll', ''],
  ];
}

/** What a page may load and do: nothing but what is named. */
const directives = (scripts: string) => [
  "default-src 'none'",
  "style-src 'self'",
  `script-src ${scripts}`,
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

const withWebAssembly = "'self' 'wasm-unsafe-eval'";

/** The policy as a page itself states it: only one that searches may run WebAssembly. */
export function policyInPage(searches: boolean): string {
  return directives(searches ? withWebAssembly : "'self'").join('; ');
}

/**
 * The policy as a header, of which hosts send one and the same with every page: what it allows, the page’s own still
 * forbids. That no other page may frame ours only a header can say.
 */
const policyAsHeader = [...directives(withWebAssembly), "frame-ancestors 'none'"].join('; ');

function headersFile({ basePath }: Place): string {
  return rules
    .map(([pattern, headers]) => {
      const lines = headers.map((header) => `  ${header}\n`).join('');
      return `${withBase(pattern, basePath)}\n${lines}`;
    })
    .join('\n');
}

/** Headers by pattern of addresses, as Netlify and Cloudflare Pages read them. */
const rules: [pattern: string, headers: string[]][] = [
  [
    '/*',
    [
      `Content-Security-Policy: ${policyAsHeader}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ],
  ],
  // A file whose name holds a hash of what is in it never changes.
  ['/_astro/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ['/check-texts/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ['/search-index/*', ['Cache-Control: public, max-age=31536000, immutable']],
  ['/data/*', ['Access-Control-Allow-Origin: *']],
  // Hosts know no type by the ending .bib.
  ['/*/citations.bib', ['Content-Type: application/x-bibtex; charset=utf-8']],
  ['/data/originals/*', ['Content-Type: text/plain; charset=utf-8']],
];

function robotsFile({ basePath, address }: Place): string {
  const everything = 'User-agent: *\nDisallow:\n';
  if (address === null) return everything;
  return `${everything}\nSitemap: ${standingAlone(sitemapUrl(), basePath, address)}\n`;
}

/** Where a site is published. */
interface Place {
  /** The first part of every address, with a slash at both ends. */
  basePath: string;
  /** The address of the site, if it has one. */
  address: string | null;
}
