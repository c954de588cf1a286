import { perEdition } from '../edition/lookup.ts';
import { counted } from '../in-words/phrases.ts';
import { asksItsBody } from '../schemas/ask.ts';
import type { Edition } from '../schemas/edition.ts';
import type { Organisation } from '../schemas/people.ts';
import type { Theme } from '../schemas/theme.ts';
import {
  areaOfBodyUrl,
  areasUrl,
  areaUrl,
  themesUrl,
  themeUrl,
  threadsUrl,
  threadUrl,
} from '../urls.ts';
import { type AreaPage, areaPages } from './area-page.ts';
import type { FindingView } from './finding-view.ts';
import { findingsOfArea, findingsOfTheme } from './findings.ts';
import { rowsOfAsks, rowsOfThread, type SheetRow } from './sheet-rows.ts';
import type { ThreadView } from './thread-view.ts';
import { threadsInOrder } from './threads.ts';
import { quotedWords } from './words-shown.ts';

/** The sheet of every thread, theme and area of a body in which something is asked. */
export const sheets = perEdition((edition): Sheet[] =>
  [
    ...threadsInOrder(edition).map(sheetOfThread),
    ...edition.themes.map((theme) => sheetOfTheme(edition, theme)),
    ...areaPages(edition).map((page) => sheetOfArea(edition, page)),
  ].filter(({ rows }) => rows.some(({ asks }) => asks)),
);

/** Whether something is asked in what a page is about, so that it has a sheet. */
export function hasSheet(edition: Edition, of: string): boolean {
  return sheets(edition).some((sheet) => sheet.of === of);
}

/** What only some sheets have. */
const bare = { thread: null, grades: null, elsewhere: [] };

function sheetOfThread(view: ThreadView): Sheet {
  const { thread, body } = view;
  const of = threadUrl(thread.id);
  return {
    ...bare,
    of,
    title: `Sheet: ${thread.name}, ${body.name}`,
    description: `What ${body.name} was criticised for or asked on ${thread.name.toLowerCase()}`,
    steps: [
      { name: 'Threads', url: threadsUrl() },
      { name: thread.name, url: of },
    ],
    name: thread.name,
    bodies: [body],
    caption: `What ${body.name} was criticised for or asked, oldest first`,
    rows: rowsOfThread(view),
    thread: view,
  };
}

function sheetOfTheme(edition: Edition, { id, name }: Theme): Sheet {
  const rows = rowsOfAsks(edition, findingsOfTheme(edition, id));
  return {
    ...bare,
    of: themeUrl(id),
    title: `Sheet: ${name}`,
    description: `What was asked on ${name.toLowerCase()}`,
    steps: [
      { name: 'Themes', url: themesUrl() },
      { name, url: themeUrl(id) },
    ],
    name,
    bodies: [...new Set(rows.map(({ body }) => body))],
    caption: `${counted(rows.length, 'thing was', 'things were')} asked in words of this theme, oldest first`,
    rows,
  };
}

function sheetOfArea(edition: Edition, { area, body, grades, rounds }: AreaPage): Sheet {
  const of = areaOfBodyUrl(area.id, body.id);
  const onSubjects = rounds.flatMap(({ beside }) => beside.onSubjects);
  return {
    ...bare,
    of,
    title: `Sheet of an area: ${area.name}, ${body.name}`,
    description: `What was asked of ${body.name} on ${area.name.toLowerCase()}`,
    steps: [
      { name: 'Areas', url: areasUrl() },
      { name: area.name, url: areaUrl(area.id) },
      { name: body.name, url: of },
    ],
    name: area.name,
    bodies: [body],
    caption: `What was asked of ${body.name} and is filed under this area, oldest first`,
    rows: rowsOfAsks(edition, findingsOfArea(edition, area.id, body.id)),
    grades,
    elsewhere: onSubjects
      .filter(({ kind, record }) => asksItsBody(kind, record))
      .map((finding) => ({
        finding,
        rest: quotedWords(edition, finding.record.spans).after?.text ?? null,
      })),
  };
}

/** What was asked in a thread, in words of a theme or of a body in an area: for a page made for paper. */
export interface Sheet {
  /** The page beside which it stands. */
  of: string;
  title: string;
  description: string;
  /** The pages that lead to it. */
  steps: { name: string; url: string }[];
  /** What the thread, theme or area is called. */
  name: string;
  /** Who is asked; where they are several, each row names its own. */
  bodies: Organisation[];
  caption: string;
  rows: SheetRow[];
  thread: ThreadView | null;
  /** The grades of an area in a sentence. */
  grades: string | null;
  /** What is asked in words of an area’s themes and not filed under it, with the rest of its sentence. */
  elsewhere: { finding: FindingView; rest: string | null }[];
}
