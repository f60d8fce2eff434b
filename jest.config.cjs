// One runner for every kind of test; the ESM packages are transformed because Jest on Node 20 cannot require ESM.
const { readFileSync } = require('node:fs');

const swc = { ...JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8')), swcrc: false };
const javascript = { ...swc, jsc: { ...swc.jsc, parser: { syntax: 'ecmascript' }, transform: undefined } };
const esmOnly =
  '@nestjs|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|es-toolkit|@whatwg-node|@graphql-tools|@apollo|@as-integrations|load-esm|openid-client|oauth4webapi|jose|oidc-provider|@simplewebauthn|@noble|otpauth|uqr';

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};

/** A kind of test; `database` starts PostgreSQL and migrates a template before the first file, `web` bundles the web app. */
const kind = (name, testMatch, { database, web }) => ({
  ...shared,
  displayName: name,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  ...(database && {
    globalSetup: `<rootDir>/test/support/global-setup${web ? '-web' : ''}.mjs`,
    globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  }),
});

module.exports = {
  rootDir: __dirname,
  maxWorkers: 2,
  testTimeout: 400_000,
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
  projects: [
    kind('architecture', ['test/architecture/**/*.spec.ts'], { database: true }),
    kind('unit', ['libs/**/*.spec.ts', 'apps/*/src/**/*.spec.ts', 'test/unit/**/*.spec.ts'], { database: false }),
    kind('api', ['test/api/**/*.e2e-spec.ts'], { database: true }),
    kind('visibility', ['test/visibility/**/*.{spec,e2e-spec}.ts'], { database: true }),
    kind('fuzz', ['test/fuzz/**/*.e2e-spec.ts'], { database: true }),
    kind('journeys', ['test/{web,journeys}/**/*.{spec,e2e-spec}.ts'], { database: true, web: true }),
  ],
};
