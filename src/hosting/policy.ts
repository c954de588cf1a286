/** What a page may load and do: nothing but what is named. Search runs a WebAssembly of ours. */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy as a page itself states it, for hosts that send no headers of ours. */
export const policyInPages = directives.join('; ');

/** The policy as a header. That no other page may frame ours only a header can say. */
export const policyAsHeader = [...directives, "frame-ancestors 'none'"].join('; ');
