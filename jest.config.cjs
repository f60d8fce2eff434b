// One runner for every kind of test; the ESM packages are transformed because Jest on Node 20 cannot require ESM.
const { readFileSync } = require('node:fs');

const swc = { ...JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8')), swcrc: false };
const javascript = { ...swc, jsc: { ...swc.jsc, parser: { syntax: 'ecmascript' }, transform: undefined } };
const esmOnly =
  '@nestjs|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|es-toolkit|@whatwg-node|@graphql-tools|@apollo|@as-integrations|load-esm';

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons', 'require', 'default'] },
  testMatch: ['<rootDir>/{libs,apps/api/src,test}/**/*.{spec,e2e-spec}.ts'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', swc],
    '^.+\\.m?js$': ['@swc/jest', javascript],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  maxWorkers: 2,
};
