import { defineConfig } from 'astro/config';

// Every page loads them by name, so the names are short.
const shortNames = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  assetFileNames: '_astro/[hash][extname]',
};

// `src/cli/build.ts` gives the address, the base path and the folders of one build.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    // A file .env sets nothing: settings come from the environment alone.
    envDir: false,
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { assetFileNames: shortNames.assetFileNames } },
    },
    environments: { client: { build: { rolldownOptions: { output: shortNames } } } },
  },
  devToolbar: { enabled: false },
});
