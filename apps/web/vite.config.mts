import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = import.meta.dirname;
/** Data beside a library: the check in the browser fetches it as a file of its own. */
const weights = join(folder, '../../libs/anonymise/weights/weights.bin.gz');
const api = process.env.API_URL ?? `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

/** What the generator writes: the hash of a document, then the document itself. */
const DOCUMENT = /\{"__meta__":\{"hash":"\w+"\},"kind":"Document","definitions":\[.*\]\}(?= as unknown as)/g;

/** A query, change or fragment as it stands in the source. */
const WRITTEN = /\bgraphql\(`\s*(query|mutation|fragment) (\w+)[^`]*`\)/g;

/** Each stands for its document by itself, so that the browser is sent no list with the words of all of them. */
function byName(code) {
  const names = new Set();
  const named = code.replace(WRITTEN, (_, kind, name) => {
    const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`;
    names.add(document);
    return document;
  });
  const from = JSON.stringify(join(folder, 'src/graphql/generated/graphql.ts'));
  return names.size === 0
    ? undefined
    : { code: `${named}\nimport { ${[...names].join(', ')} } from ${from};`, map: null };
}

/** The server is asked by hash: of a document the browser needs its hash and the operation's kind and name only. */
const hashesForDocuments = {
  name: 'hashes-for-documents',
  enforce: 'pre',
  transform(code, id) {
    if (/\.tsx?$/.test(id) && !id.includes('/generated/')) return byName(code);
    if (!id.endsWith('/generated/graphql.ts')) return undefined;
    const slim = (whole) => {
      const { definitions, ...document } = JSON.parse(whole);
      const { kind, operation, name } = definitions[0];
      const selectionSet = { kind: 'SelectionSet', selections: [] };
      return JSON.stringify({ ...document, definitions: [{ kind, operation, name, selectionSet }] });
    };
    return { code: code.replace(DOCUMENT, slim), map: null };
  },
};

export default defineConfig({
  root: folder,
  plugins: [hashesForDocuments, react(), tailwindcss()],
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
    // The dictionary's reader is for the check in its worker alone; a page that imports a type beside it does not carry it.
    rolldownOptions: {
      treeshake: {
        moduleSideEffects: [{ test: /node_modules\/(@sglkc\/kuromoji|doublearray|zlibjs)\//, sideEffects: false }],
      },
    },
  },
  server: { proxy: { '/graphql': api, '/auth': api, '/editions': api, '/evidence': api, '/sheets': api } },
});
