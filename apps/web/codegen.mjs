// Typed documents of the web app from the printed schema: `npm run codegen`. SCHEMA names another schema file.
export default {
  schema: process.env.SCHEMA ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/graphql/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    [process.env.GENERATED ?? 'apps/web/src/graphql/generated/']: {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string' },
      },
    },
  },
};
