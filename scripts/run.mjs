// npm run NAME -- …: builds what is needed, opens the database, runs a command of apps/api/src/commands, closes it.
import { ROOT, buildServer } from './build.mjs';
import {
  commandPath,
  dataFolder,
  databaseModule,
  environmentFor,
  liveLauncher,
  rolesOf,
  runCommand,
} from './database.mjs';
import { Stop, asStop } from './messages.mjs';

/** Commands that work on files alone. */
const WITHOUT_DATABASE = ['anonymity', 'overlap', 'print-schema', 'train-anonymity'];
/** Arguments that ask a command about itself only. */
const ABOUT_ITSELF = ['--help', '--schema'];

/** Ctrl-C goes to the command; this process stays to close the database behind it. */
function passSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
}

async function runWithDatabase(name, path, args) {
  const { openDatabase, migrate } = databaseModule();
  const live = process.env.DATABASE_URL ? undefined : await liveLauncher(dataFolder());
  const database = await openDatabase(process.env, ROOT);
  try {
    // A live launcher has migrated already, and its version of the schema is the one being served.
    if (!live && name !== 'migrate') await migrate(database.urls.owner, rolesOf(database));
    const { child, done } = runCommand(path, args, environmentFor(database, { owner: true }));
    passSignals(child);
    return (await done).code;
  } finally {
    await database.close();
  }
}

async function main([name = '', ...args]) {
  await buildServer();
  const path = commandPath(name);
  if (!path) {
    console.error(new Stop('UNKNOWN_COMMAND', name).message);
    return 2;
  }
  if (!WITHOUT_DATABASE.includes(name) && !args.some((arg) => ABOUT_ITSELF.includes(arg))) {
    return runWithDatabase(name, path, args);
  }
  const { child, done } = runCommand(path, args, process.env);
  passSignals(child);
  return (await done).code;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(asStop(error, 'DATABASE_UNREACHABLE').message);
    process.exitCode = 1;
  },
);
