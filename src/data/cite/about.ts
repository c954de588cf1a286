import {
  allBy,
  areaById,
  organisationById,
  passageById,
  reportById,
} from '../../edition/lookup.ts';
import { passedOnFrom, whoSpeaks } from '../../edition/who-speaks.ts';
import { wordsAfter, wordsBefore } from '../../edition/words-before.ts';
import { asReported, capitalised } from '../../in-words/phrases.ts';
import type { AnyFinding, Edition } from '../../schemas/edition.ts';
import { findingKinds, listedKinds } from '../../schemas/finding-kinds.ts';
import type { Passage, Span } from '../../schemas/passage.ts';
import type { Voice } from '../../schemas/people.ts';
import type { Report } from '../../schemas/report.ts';
import { wordsWithSic } from './words-cited.ts';

/**
 * What a finding’s words do not say alone, a quotation’s apart: what kind of list they stand in, the area
 * and the body, and whose they are where the document’s publisher passes them on.
 * `Area for improvement, Northshire Police: HMICFRS, as its commissioner reports it`
 */
export function aboutOf(edition: Edition, finding: AnyFinding): string | null {
  if (finding.speaker !== undefined) return null;
  const listed = listedKinds.find((kind) =>
    finding.id.startsWith(`${findingKinds[kind].address}/`),
  );
  const names = [
    ...(listed ? [capitalised(listed)] : []),
    ...(finding.area ? [areaById(edition, finding.area).name] : []),
    bodyOf(edition, finding),
  ];
  return `${names.join(', ')}${whose(edition, finding)}`;
}

/** The document’s words before a finding’s, where those are not understood alone, a quotation’s apart. */
export function leadInTo(edition: Edition, { spans, speaker, basis }: AnyFinding): string | null {
  const [first] = spans;
  if (!first || speaker !== undefined) return null;
  const passage = passageById(edition, first.passage);
  const above = basis === 'label' ? questionAbove(edition, passage) : null;
  const before = wordsBefore(edition, first) ?? passage.leadIn ?? above;
  return before && wordsWithSic(edition, before);
}

/** The document’s words after a finding’s, where those end within a sentence, a quotation’s apart. */
export function restAfter(edition: Edition, { spans, speaker }: AnyFinding): string | null {
  const last = spans.at(-1);
  const after = last && speaker === undefined ? wordsAfter(edition, last) : null;
  return after && wordsWithSic(edition, after);
}

/**
 * Who speaks with a voice of a report, in a role that is printed: a person, else the speaker as printed,
 * else the organisation, else only the capacity.
 */
export function speakerOf(
  edition: Edition,
  { report, voice, role = null, speaker }: Spoken,
): Speaker {
  const speaking = whoSpeaks(edition, report, voice);
  if (speaking?.is === 'person')
    return { name: speaking.name, role: role ?? speaking.role, isPerson: true };
  return { name: speaker ?? speaking?.name ?? voice.kind, role, isPerson: false };
}

/** Whose words a transcript is, where it is one person’s. */
export function soleSpeaker(edition: Edition, { id, kind }: Report): Named | null {
  if (kind !== 'transcript') return null;
  const [first, ...others] = quotesIn(edition, id);
  if (!first?.voice.person || others.some(({ voice }) => voice.person !== first.voice.person))
    return null;
  return speakerOf(edition, { report: id, voice: first.voice });
}

/** The heading under which a label stands: the question that it answers. */
function questionAbove(edition: Edition, { section }: Passage): Span | null {
  const heading = section === null ? null : passageById(edition, section);
  return heading && { passage: heading.id, start: 0, end: heading.text.length };
}

function bodyOf(edition: Edition, { body, scope }: AnyFinding): string {
  if (scope === 'national') return `${edition.site.bodies.many} in general`;
  return organisationById(edition, body).name;
}

function whose(edition: Edition, finding: AnyFinding): string {
  const report = reportById(edition, finding.report);
  const passedOn = passedOnFrom(edition, report, finding);
  if (!passedOn) return '';
  const publisher = organisationById(edition, report.publisher.organisation);
  const isOffice = edition.site.voices.some(({ kind }) => kind === publisher.kind);
  return `: ${asReported(passedOn.name, `${isOffice ? 'the ' : ''}${publisher.name}`)}`;
}

const quotesIn = allBy(
  ({ quotes }) => quotes,
  ({ report }) => report,
);

/** Somebody whom a citation names; a person has a given and a family name. */
export interface Named {
  name: string;
  isPerson: boolean;
}

/** Somebody who says words, in a role where one is known. */
export type Speaker = Named & { role: string | null };

/** Words of a report with what is known of whoever says them. */
interface Spoken {
  report: string;
  voice: Voice;
  role?: string | null;
  /** The speaker as printed. */
  speaker?: string;
}
