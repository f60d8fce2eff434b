// What launcher and commands say in a terminal: Japanese first, English second.
const lines = {
  building: () => ['プログラムを組み立てています。', 'Building the program.'],
  openingDatabase: () => ['データベースを用意しています。', 'Preparing the database.'],
  migrating: () => ['データベースの形を最新にしています。', 'Bringing the database schema up to date.'],
  loadingSample: () => ['見本の区を読み込んでいます（初回のみ）。', 'Loading the sample ward (first start only).'],
  startingApi: () => ['サーバーを起動しています。', 'Starting the server.'],
  bundlingWeb: () => ['画面を組み立てています。', 'Bundling the web app.'],
  ready: ({ url, seconds }) => [
    `つどいを ${url} で開けます（${seconds} 秒）。`,
    `Tsudoi is open at ${url} (${seconds} s).`,
  ],
  signIns: ({ password }) => [
    `見本の利用者です。パスワードは共通で ${password} です。`,
    `Sample sign-ins; the password of all is ${password}.`,
  ],
  stopHint: () => ['終えるときは Ctrl-C を押してください。', 'Press Ctrl-C to stop.'],
  firstOperator: ({ line }) => [
    `最初の運用担当者と、その機関の最初の管理者の、一度限りのサインイン:\n${line.trim()}`,
    'One-time sign-ins of the first operator and of the first administrator of the same organisation.',
  ],
  stopping: () => ['終了しています。', 'Stopping.'],
  stopped: () => ['終了しました。データは保存されています。', 'Stopped. All data is kept.'],
  apiRestarts: ({ code }) => [
    `サーバーが止まったため（${code}）、起動し直します。`,
    `The server ended (${code}); starting it again.`,
  ],
  databaseRestarts: () => ['データベースが止まったため、起動し直します。', 'The database ended; starting it again.'],
  databaseBack: ({ ms }) => [`データベースが ${ms} ミリ秒で戻りました。`, `The database is back after ${ms} ms.`],
  reused: () => ['前回から動いていたデータベースを引き継ぎました。', 'Took over the database left running before.'],
  elsewhere: ({ home }) => [
    `データベースは ${home} に置いています（変えるには TSUDOI_PG_HOME）。`,
    `The database is kept in ${home} (TSUDOI_PG_HOME names another place).`,
  ],
  RUNNING_ALREADY: ({ detail }) => [
    `つどいはすでに ${detail} で動いています。`,
    `Tsudoi is already running at ${detail}.`,
  ],
  PORT_TAKEN: ({ detail }) => [
    `ポート ${detail} は別のプログラムが使っています。PORT=3001 npm start のように別の番号を指定してください。`,
    `Port ${detail} is in use by another program; choose another one, for example PORT=3001 npm start.`,
  ],
  HOST_UNKNOWN: ({ detail }) => [
    `HOST ${detail} はこの機械の番地ではありません。`,
    `HOST ${detail} is not an address of this machine.`,
  ],
  SETTING_WRONG: ({ detail }) => [`設定に誤りがあります: ${detail}`, `A setting is wrong: ${detail}`],
  FOLDER_NOT_WRITABLE: ({ detail }) => [
    `${detail} に書き込めません。書き込める場所を TSUDOI_DATA で指定してください。`,
    `${detail} cannot be written to; name a folder that can be with TSUDOI_DATA.`,
  ],
  FOLDER_CLOSED_TO_DATABASE: ({ detail }) => [
    `${detail} は管理者以外に閉じているため、データベースがファイルに届きません。届く場所を TSUDOI_PG_HOME=/var/lib/tsudoi のように指定してください。`,
    `${detail} is closed to all but root, so the database cannot reach its files; name an open place, for example TSUDOI_PG_HOME=/var/lib/tsudoi.`,
  ],
  NO_DATABASE_USER: ({ detail }) => [
    `root ではデータベースを動かせず、代わりの利用者（${detail}）もありません。`,
    `The database cannot run as root, and none of the users ${detail} exists.`,
  ],
  NO_DATABASE_PROGRAMS: ({ detail }) => [
    `この機械用のデータベース（${detail}）がありません。npm ci をやり直すか、DATABASE_URL を指定してください。`,
    `The database for this machine (${detail}) is missing; run npm ci again or set DATABASE_URL.`,
  ],
  DATABASE_DID_NOT_START: ({ detail }) => [
    `データベースが起動しません。記録をご覧ください: ${detail}`,
    `The database did not start; see ${detail}`,
  ],
  DATABASE_UNREACHABLE: ({ detail }) => [
    `データベースに接続できません: ${detail}`,
    `The database cannot be reached: ${detail}`,
  ],
  DATABASE_TOO_OLD: ({ detail }) => [
    `PostgreSQL 15 以上が必要です（${detail}）。`,
    `PostgreSQL 15 or later is needed (${detail}).`,
  ],
  ROLES_NOT_ALLOWED: ({ detail }) => [
    `${detail} にはロールを作る権限がありません。APP_DATABASE_URL と GATE_DATABASE_URL を指定してください。`,
    `${detail} may not create roles; set APP_DATABASE_URL and GATE_DATABASE_URL.`,
  ],
  UNFIT: ({ detail }) => [
    `データベースが安全に使える状態ではありません。\n  ${detail}`,
    'The database is not fit to be served; reasons above.',
  ],
  API_DID_NOT_START: ({ detail }) => [`サーバーが起動しません: ${detail}`, `The server did not start: ${detail}`],
  BUILD_FAILED: ({ detail }) => [`組み立てに失敗しました: ${detail}`, `The build failed: ${detail}`],
  COMMAND_FAILED: ({ detail }) => [`${detail} に失敗しました。`, `${detail} failed.`],
  UNKNOWN_COMMAND: ({ detail }) => [`${detail} という命令はありません。`, `There is no command named ${detail}.`],
  SAMPLE_NOT_OPEN: () => [
    '見本の区のままでは外に開けません。HOST を外すか、TSUDOI_DATA で別の場所を選び npm start -- --empty で始めてください。',
    'The sample ward is never opened to the network; drop HOST, or start elsewhere (TSUDOI_DATA) with npm start -- --empty.',
  ],
  SAMPLE_PRESENT: () => [
    'ここには見本の区が入っています。空で始めるには TSUDOI_DATA で別の場所を選んでください。',
    'This database holds the sample ward; to start empty, choose another place with TSUDOI_DATA.',
  ],
};

/** Both texts of a message on one line, or on two where `wide` is set. */
export function say(key, values = {}) {
  const [japanese, english] = lines[key](values);
  return `${japanese} / ${english}`;
}

/** A stop with one clear line; `key` names the message, `detail` fills it. */
export class Stop extends Error {
  constructor(key, detail = '') {
    super(say(key, { detail }));
    this.key = key;
  }
}

/** Whatever went wrong as a Stop: failures with a known code keep it, system errors are told by what they mean. */
export function asStop(error, fallback) {
  if (error instanceof Stop) return error;
  if (lines[error.code] && typeof error.detail === 'string') return new Stop(error.code, error.detail);
  if (['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'ENOTDIR'].includes(error.code))
    return new Stop('FOLDER_NOT_WRITABLE', error.path ?? '');
  return new Stop(fallback, error.message || String(error));
}
