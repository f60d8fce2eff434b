import { type Language, type Message, say } from './message';

const JOINERS: Readonly<Record<'opened' | 'closed', Message>> = {
  opened: {
    ja: '新しく加わった機関は、加わる前の会議の記録も読めます。',
    en: 'An organisation that joins can also read the records of meetings before it joined.',
  },
  closed: {
    ja: '新しく加わった機関は、加わった日より前の会議の記録を読めません。',
    en: 'An organisation that joins cannot read the records of meetings before it joined.',
  },
};

const LEAVERS: Readonly<Record<'keep' | 'lose', Message>> = {
  keep: {
    ja: '構成機関でなくなった後も、構成機関だった間の会議の記録は読めます。',
    en: 'An organisation that has left can still read the records of the time when it was a member.',
  },
  lose: {
    ja: '構成機関でなくなると、この会議体の会議の記録は読めなくなります。',
    en: 'An organisation that has left can no longer read the records of this body.',
  },
};

/** What a body chose about its past meetings, in two sentences for its members. */
export function sayHistory(joinersSeePast: boolean, leaversKeep: boolean, language: Language): string {
  const sentences = [JOINERS[joinersSeePast ? 'opened' : 'closed'], LEAVERS[leaversKeep ? 'keep' : 'lose']];
  return sentences.map((sentence) => say(sentence, language)).join(language === 'ja' ? '' : ' ');
}
