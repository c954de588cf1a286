import { required } from '../search/element.ts';

/** The parts of the page that script fills, and what the page tells script. */
export type CheckPage = ReturnType<typeof checkPage>;

/** Finds the parts. Throws where the page lacks one. */
export function checkPage() {
  const root = required('[data-check-texts]', HTMLElement);
  const part = (name: string) => required(`[data-check-${name}]`, HTMLElement);
  const told = (name: string) => root.dataset[name] ?? '';
  return {
    form: required('[data-check-form]', HTMLFormElement),
    box: required('[data-check-box]', HTMLTextAreaElement),
    status: part('status'),
    results: part('results'),
    /** Where the link to a check stands. */
    link: part('link'),
    /** Base path of the site, with a slash at the end. */
    base: told('checkBase'),
    /** The page’s own address. */
    address: told('checkAddress'),
    /** Folder of the texts, with a slash at the end, and how they are spread over files. */
    folder: told('checkTexts'),
    info: { parts: Number(told('checkParts')), words: Number(told('checkWords')) },
  };
}
