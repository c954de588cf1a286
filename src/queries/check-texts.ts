import { type CheckFiles, checkFiles } from '../data/check-files.ts';
import { checkedTexts } from '../data/checked-texts.ts';
import { perEdition } from '../edition/per-edition.ts';
import type { Edition } from '../schemas/edition.ts';
import { addressInData } from './full-address.ts';

/** The files that quotations are checked against. */
export const checkTexts: (edition: Edition) => CheckFiles = perEdition((edition) =>
  checkFiles(checkedTexts(edition, (address) => addressInData(edition, address))),
);
