/** What `src/cli/build/` tells the pages. */
declare module 'virtual:data-files' {
  const files: import('./data/package/data-file.ts').DataFile[];
  export default files;
}
