import { type Check, fieldProblem } from './checked-content.ts';

/** A report's title stands in its text: what we call it ourselves is its `name`. */
export const titlePrinted: Check = ({ reports }) =>
  reports.flatMap(({ entry, parsed }) => {
    const title = entry.data.title.trim().replace(/\s+/g, ' ');
    // Without a title, or without words, other problems say so.
    if (title === '' || parsed.passages.length === 0) return [];
    if (parsed.passages.some(({ text }) => text.includes(title))) return [];
    const [first] = parsed.passages;
    const reason = `unexpected title "${title}"; expected words as the copy prints them, such as "${first?.text.slice(0, 80) ?? ''}". Correct the title; a name of our own goes under \`name\`.`;
    return [fieldProblem(entry, ['title'], 'title-printed', reason)];
  });
