/** The part of citeproc that the tests use. */
declare module 'citeproc' {
  export interface Sys {
    retrieveLocale: (language: string) => unknown;
    retrieveItem: (id: string) => object;
  }

  export class Engine {
    constructor(sys: Sys, style: unknown, language: string, forceLanguage: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: string[]): void;
    makeCitationCluster(cites: { id: string }[]): string;
    makeBibliography(): [object, string[]] | false;
  }
}
