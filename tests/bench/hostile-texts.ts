import { cutToBytes, madeReport } from './made-report.ts';

/** Texts that nobody writes and that make a careless parser slow, by what they are made of. */
export const hostileTexts: Record<string, (bytes: number) => string> = {
  'opening marks': repeated('“'),
  'straight marks': repeated('"'),
  'single marks': repeated("'a "),
  'marks that open and close': repeated('“a” '),
  'marks that never close': repeated('said: “We hope. '),
  'paragraphs that never close': repeated('“We hope.\n\n'),
  'grade words': repeated('good '),
  'two grade words in turn': repeated('requires improvement to be good '),
  'labels in one line': repeated('Good '),
  'labels in lines': repeated('Good\n'),
  'labels in paragraphs': repeated('Good\n\n'),
  'verdicts in one sentence': repeated('the force is good at crime, and '),
  'verdicts in sentences': repeated('The force was judged good at crime. '),
  'grades behind dashes': repeated('crime – good '),
  'commas and “and”': repeated('crime, crime and '),
  'only “and”': repeated('and '),
  'heads within paragraphs': (bytes) =>
    grown(
      (line) =>
        `CARE ${inLetters(line).toUpperCase()}. It was graded good. A care ${inLetters(line)}.\n\n`,
      bytes,
    ),
  'areas in paragraphs': (bytes) =>
    grown((line) => `On care ${inLetters(line)}, outcomes were good. They were poor.\n\n`, bytes),
  capitals: repeated('A B C D '),
  'names in one line': repeated('Ann Lee of Moorland Police and '),
  'bodies in sentences': (bytes) =>
    grown((line) => `Fell ${nameOf(line)} is a care home. It was rated good. `, bytes),
  'bodies by short names': (bytes) =>
    grown(
      (line) => `${nameOf(line)} Police was rated good.\n\n${nameOf(line)}’s plan is good.\n\n`,
      bytes,
    ),
  'names that small words join': (bytes) => grown((line) => `${nameOf(line)} and Dale of `, bytes),
  'sayings without words': repeated('Ann Lee said: '),
  'sayings behind words': repeated('“We hope,” she said. '),
  'list marks in one line': repeated('• '),
  'list marks in lines': repeated('• a\n'),
  'dashes in one line': repeated('- '),
  'numbers in lines': repeated('1.\n'),
  '“should” in one line': repeated('should '),
  'asks in sentences': repeated('The force should run. '),
  'headings of asks': repeated('Areas for improvement\n'),
  'lead-ins without a list': repeated('By 1 May 2030, the force should:\n\n'),
  'questions in lines': repeated('How good is the force?\n'),
  'nested quotation blocks': repeated('>'),
  'nested lists': repeated('- '),
  'indented lists': (bytes) => grown((line) => `${'  '.repeat(line)}- a\n`, bytes),
  'emphasis marks': repeated('*a_ '),
  'emphasis within words': repeated('a**b'),
  'open brackets': repeated('[a]('),
  'open round brackets': repeated('(good '),
  'one long line of prose': (bytes) => madeReport(bytes, 7).replace(/\s+/g, ' '),
  'one long word': repeated('a'),
  'short lines': repeated('a\n'),
  'short paragraphs': repeated('a.\n\n'),
  'full stops': repeated('. '),
  'white space': repeated(' \t'),
  'hyphens at line ends': repeated('a-\n'),
  years: repeated('in 2016 '),
  'cells by wide spaces': repeated('a  a\n'),
  'cells by tabs': repeated('a\ta\ta\n'),
  'rows of a table': (bytes) =>
    grown((line) => `${line === 0 ? 'Area\tFire' : nameOf(line)}\tGood\tPoor\n`, bytes),
  'cells that go on': (bytes) =>
    grown((line) => `Work with ${nameOf(line)}\tGood\nchildren and families\n`, bytes),
  'names above grades': (bytes) => grown((line) => `${nameOf(line)}\nGood\n`, bytes),
  'one name above grades': repeated('Fire\nGood\n'),
  'names in runs above grades': (bytes) =>
    grown((line) => `${nameOf(line)}\n${nameOf(line + 1)}\nGood\n`, bytes),
  'bodies above grades': (bytes) => grown((line) => `${nameOf(line)} Police\nGood\n`, bytes),
  'turns of many': (bytes) =>
    grown((line) => `${nameOf(line).toUpperCase()} LEE: I saw it.\n\n`, bytes),
  'turns of questions and answers': repeated('Q. Why?\n\nA. Not much.\n\n'),
  'names above what is said': (bytes) =>
    grown((line) => `${nameOf(line)} Lee\n\nI saw it.\n\n`, bytes),
  'areas without a grade': (bytes) => grown((line) => `${nameOf(line)}: Not rated\n`, bytes),
  '“nor” in sentences': (bytes) =>
    grown((line) => `We did not grade ${inLetters(line)}, nor a${inLetters(line)}. `, bytes),
};

function repeated(part: string): (bytes: number) => string {
  return (bytes) => cutToBytes(part.repeat(Math.ceil(bytes / Buffer.byteLength(part))), bytes);
}

function grown(lineOf: (line: number) => string, bytes: number): string {
  let text = '';
  for (let line = 0; text.length < bytes; line += 1) text += lineOf(line);
  return cutToBytes(text, bytes);
}

/** A number as a name: 12 is `Bc`. */
function nameOf(number: number): string {
  const letters = inLetters(number);
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** A number as a word of its own: 12 is `bc`. */
function inLetters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}
