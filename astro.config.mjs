import { defineConfig } from 'astro/config';
import { contentFolder } from './src/loaders/content-folder.ts';

// `src/cli/build.ts` gives the address, the base path and the folders of one build.
export default defineConfig({
  integrations: [contentFolder()],
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'never', format: 'directory' },
  // A file .env sets nothing: settings come from the environment alone.
  vite: { envDir: false, build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
