// Migrates a database and kills itself, as by kill -9, before the statement whose number is given; 0: never.
// Prints how many statements it sent.
const { join } = require('node:path');
const pg = require('pg');

const [ownerUrl, roles, limit] = process.argv.slice(2);
const { migrate } = require(join(__dirname, '../../dist/apps/api/src/platform/database'));

let sent = 0;
const send = pg.Client.prototype.query;
pg.Client.prototype.query = function query(...args) {
  sent += 1;
  if (sent === Number(limit)) process.kill(process.pid, 'SIGKILL');
  return send.apply(this, args);
};

migrate(ownerUrl, JSON.parse(roles)).then(
  () => console.log(sent),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
