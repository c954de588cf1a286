import type { Edition } from '../schemas/edition.ts';
import type { Voice } from '../schemas/voice.ts';
import { organisationUrl, personUrl } from '../urls.ts';
import type { Speaker } from '../views/speaker.ts';
import { organisationById, personById } from './lookup.ts';

/** Tells who a voice is: a person before an organisation, else only the capacity. */
export function speakerOf(edition: Edition, voice: Voice): Speaker {
  const capacity = capacities[voice.kind];
  if (voice.person) {
    const { name } = personById(edition, voice.person);
    return { name, url: personUrl(voice.person), capacity };
  }
  if (voice.organisation) {
    const { name } = organisationById(edition, voice.organisation);
    return { name, url: organisationUrl(voice.organisation), capacity };
  }
  return { name: capacity, url: null, capacity };
}

const capacities = {
  inspectorate: 'the inspectorate',
  inspector: 'an inspector',
  commissioner: 'a commissioner',
  'chief constable': 'a chief constable',
  publisher: 'the publisher of the text',
} as const;
