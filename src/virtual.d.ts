/** What `src/cli/build/` tells the pages. */
declare module 'virtual:data-files' {
  const written: import('./data/package/write-data-files.ts').WrittenData;
  export default written;
}
