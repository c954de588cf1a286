import type { CslItem } from './csl-item.ts';

// The plugin of citation-js cuts ids at 20 letters, breaks words and addresses over lines, and leaves out
// kind, archive and version.
/** A source as RIS, line by line; a date that is inferred says so in its fourth part. */
export function ris(item: CslItem): string {
  return `${linesOf(item).map(line).join('\r\n')}\r\nER  - \r\n`;
}

function linesOf(item: CslItem): [tag: string, value: string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const doubt = item.issued?.circa ? 'inferred' : '';
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ...item.author.map((each): [string, string] => ['AU', nameOf(each)]),
    ['TI', item.title],
    ['M3', item.genre],
    ['PY', year?.toString()],
    [
      'DA',
      year === undefined ? undefined : [year, twoDigits(month), twoDigits(day), doubt].join('/'),
    ],
    ['PB', item.publisher],
    ['ET', item.version],
    ['UR', item.URL],
    ['DB', item.archive],
    ['AV', item.archive_location],
    ['AB', item.abstract],
    ['N1', item.note],
    ['LA', item.language],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]]));
}

/** `Family, Given` for a person, any other name whole. */
function nameOf(name: CslItem['author'][number]): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function twoDigits(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}

function line([tag, value]: [string, string]): string {
  return `${tag}  - ${value.replaceAll('\n', ' ')}`;
}
