import { breadcrumbJsonLd, type Step } from '../data/json-ld/breadcrumb-json-ld.ts';
import type { Edition } from '../schemas/edition.ts';
import { addressInData } from './full-address.ts';

/** What a page holds, as schema.org has it, and the way to the page, where `steps` tell it. */
export function jsonLd(
  edition: Edition,
  thingIn: (full: (address: string) => string) => object,
  steps: Step[] = [],
): object[] {
  const full = (address: string) => addressInData(edition, address);
  return steps.length > 0 ? [thingIn(full), breadcrumbJsonLd(steps, full)] : [thingIn(full)];
}
