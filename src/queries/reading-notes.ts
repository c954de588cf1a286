export { readingNotes } from '../data/package/data-package.ts';
