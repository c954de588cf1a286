/** A plugin that lets pages import a value of the build: `import value from 'virtual:<name>'`. */
export function virtualModule(name: string, value: unknown) {
  const module = `virtual:${name}`;
  // What begins with this letter, other plugins leave alone.
  const id = `\0${module}`;
  return {
    name: module,
    resolveId: (source: string) => (source === module ? id : undefined),
    load: (source: string) =>
      source === id ? `export default ${JSON.stringify(value)};` : undefined,
  };
}
