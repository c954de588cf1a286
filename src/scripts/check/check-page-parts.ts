import type { PartsInfo } from '../../check-quotes/parts.ts';
import { required } from '../search/element.ts';

/** The parts of the page that script fills, and what the page tells script. */
export interface CheckPage {
  form: HTMLFormElement;
  box: HTMLTextAreaElement;
  status: HTMLElement;
  results: HTMLElement;
  /** Where the link to a check stands. */
  link: HTMLElement;
  /** Base path of the site, with a slash at the end. */
  base: string;
  /** The page’s own address. */
  address: string;
  /** Folder of the texts, with a slash at the end, and how they are spread over files. */
  folder: string;
  info: PartsInfo;
}

/** Finds the parts. Throws where the page lacks one. */
export function checkPage(): CheckPage {
  const root = required('[data-check-texts]', HTMLElement);
  const part = (name: string) => required(`[data-check-${name}]`, HTMLElement);
  const told = (name: string) => root.dataset[name] ?? '';
  return {
    form: required('[data-check-form]', HTMLFormElement),
    box: required('[data-check-box]', HTMLTextAreaElement),
    status: part('status'),
    results: part('results'),
    link: part('link'),
    base: told('checkBase'),
    address: told('checkAddress'),
    folder: told('checkTexts'),
    info: { parts: Number(told('checkParts')), words: Number(told('checkWords')) },
  };
}
