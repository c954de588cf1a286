import type { Draft } from '../draft.ts';
import { fold } from '../fold.ts';
import type { ParsedVoice } from '../parsed-report.ts';
import type { Attribution } from './attribution.ts';
import { peopleNamed, roleBefore } from './names.ts';

/** A speaker with the name made whole. */
export interface Speaker {
  speaker: string;
  role: string | null;
  voice: ParsedVoice;
}

/**
 * Makes a speaker of an attribution. A first or last name alone is completed from elsewhere in the
 * text, and so is a role that stands with the full name there: `said Alis` is Alis Trevean, Police
 * and Crime Commissioner.
 */
export function speakerOf(draft: Draft, { speaker, role, named }: Attribution): Speaker | null {
  if (speaker === null) return null;
  if (!named) return { speaker, role, voice: voiceOf(draft, speaker, role) };
  const full = speaker.includes(' ') ? speaker : completeName(draft, speaker);
  const told = role ?? roleElsewhere(draft, full);
  return { speaker: full, role: told, voice: voiceOf(draft, full, told) };
}

/** In what capacity someone speaks: a known person's, else by the role. */
export function voiceOf(draft: Draft, speaker: string, role: string | null): ParsedVoice {
  const person = draft.context.people.find(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => fold(each) === fold(speaker)),
  );
  if (person) return { kind: person.voice, person: person.id, organisation: person.organisation };
  const words = fold(`${role ?? ''} ${speaker}`);
  const organisation = draft.context.organisations.find(({ name, otherNames }) =>
    [name, ...otherNames].some((each) => fold(each) === fold(speaker)),
  );
  const unknown = { person: null, organisation: organisation?.id ?? null };
  if (/\binspectorate\b|\bhmic(?:frs)?\b|\bwatchdog\b|\bthe report\b/.test(words)) {
    return { kind: 'inspectorate', ...unknown };
  }
  if (/\binspectors?\b(?! of taxes)|\bhmi\b|\bhmci\b/.test(words))
    return { kind: 'inspector', ...unknown };
  if (/\bcommissioner\b|\bpf?cc\b|\bmayor\b/.test(words))
    return { kind: 'commissioner', ...unknown };
  if (/\bconstable\b|\bsuperintendent\b/.test(words))
    return { kind: 'chief constable', ...unknown };
  return { kind: 'publisher', ...unknown };
}

function completeName(draft: Draft, part: string): string {
  const folded = fold(part);
  for (const { text } of draft.passages) {
    for (const { name } of peopleNamed(text, draft.context.people)) {
      if (name !== part && fold(name).split(' ').includes(folded)) return name;
    }
  }
  return part;
}

function roleElsewhere(draft: Draft, name: string): string | null {
  for (const { text } of draft.passages) {
    const at = text.indexOf(name);
    const role = at === -1 ? null : roleBefore(text.slice(Math.max(0, at - 160), at));
    if (role) return role;
  }
  return null;
}
