export { DAY_NAMES } from './shell';
import { ACCOUNT } from './account';
import { ACTIONS } from './actions';
import { AGENDAS } from './agendas';
import { BODIES } from './bodies';
import { CASE_CHECK } from './case-check';
import { CASES } from './cases';
import { CLOSING } from './closing';
import { CONFERENCES } from './conferences';
import { CONSENTS } from './consents';
import { DESKS } from './desks';
import { ENTRIES } from './entries';
import { ENTRY } from './entry';
import { ENUMS } from './enums';
import { GROUNDS } from './grounds';
import { HAND_OVER } from './hand-over';
import { HOME } from './home';
import { IDENTITY } from './identity';
import { INVITING } from './inviting';
import { MEETINGS } from './meetings';
import { MINUTES } from './minutes';
import { ORGANISATIONS } from './organisations';
import { ORIGINALS } from './originals';
import { PAPERS } from './papers';
import { PREPARATION } from './preparation';
import { RECORDS } from './records';
import { REQUESTS } from './requests';
import { RESULTS } from './results';
import { RETURNS } from './returns';
import { SERIES } from './series';
import { SHEETS } from './sheets';
import { SHELL } from './shell';
import { UI } from './ui';

/** Every text of the web app: group, then key, in both languages. */
export const SCREENS = {
  shell: SHELL,
  ui: UI,
  entry: ENTRY,
  identity: IDENTITY,
  account: ACCOUNT,
  home: HOME,
  enums: ENUMS,
  meetings: MEETINGS,
  agendas: AGENDAS,
  actions: ACTIONS,
  bodies: BODIES,
  series: SERIES,
  minutes: MINUTES,
  organisations: ORGANISATIONS,
  inviting: INVITING,
  handOver: HAND_OVER,
  desks: DESKS,
  records: RECORDS,
  papers: PAPERS,
  cases: CASES,
  caseCheck: CASE_CHECK,
  conferences: CONFERENCES,
  preparation: PREPARATION,
  entries: ENTRIES,
  results: RESULTS,
  closing: CLOSING,
  consents: CONSENTS,
  grounds: GROUNDS,
  originals: ORIGINALS,
  requests: REQUESTS,
  returns: RETURNS,
  sheets: SHEETS,
} as const;

type Groups = typeof SCREENS;

/** `group:key` of a text of the web app. */
export type ScreenKey = { [G in keyof Groups]: `${G}:${Extract<keyof Groups[G], string>}` }[keyof Groups];
