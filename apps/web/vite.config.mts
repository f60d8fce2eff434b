import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = import.meta.dirname;
/** Data beside a library: the check in the browser fetches it as a file of its own. */
const weights = join(folder, '../../libs/anonymise/weights/weights.bin.gz');
const api = process.env.API_URL ?? `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

export default defineConfig({
  root: folder,
  plugins: [react(), tailwindcss()],
  resolve: {
    conditions: ['source', 'module', 'browser', 'development|production'],
    alias: [{ find: /^anonymity-weights/, replacement: weights }],
  },
  // Nothing may be inlined: the content security policy allows this origin's files only.
  build: {
    outDir: join(folder, '../../dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/editions': api, '/evidence': api, '/sheets': api } },
});
