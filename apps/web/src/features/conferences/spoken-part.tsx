import { type CaseSectionName, inSpokenOrder } from '#libs/consent';
import { Notice, useText } from '../../ui';

interface Props {
  /** What may be said aloud. */
  aloud: readonly CaseSectionName[];
  /** What is published and may not be said; null where the reader is not told of the rest. */
  inWriting: readonly CaseSectionName[] | null;
  mayOpen: boolean;
  /** Nobody is expected yet, so that everything could be said. */
  nobody: boolean;
  /** Somebody at the table has no account and has not pledged on paper. */
  unpledged: boolean;
}

function Sections({ names, sign }: { names: readonly CaseSectionName[]; sign: string }) {
  const { t } = useText();
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {inSpokenOrder(names).map((name) => (
        <li key={name}>
          <span aria-hidden="true">{sign} </span>
          {t(`cases:section.${name}`)}
        </li>
      ))}
    </ul>
  );
}

/** What may be said aloud before everybody who comes, in signs and words; of nobody whose word it is. */
export function SpokenPart({ aloud, inWriting, mayOpen, nobody, unpledged }: Props) {
  const { t } = useText();
  const state = mayOpen ? (nobody ? 'nobodyYet' : 'mayOpen') : 'mayNotOpen';
  return (
    <>
      <p>{t('preparation:spokenLead')}</p>
      <Notice tone={mayOpen ? 'notice' : 'warning'} title={t(`preparation:${state}`)}>
        {!mayOpen && <p>{t(`preparation:${inWriting ? 'mayNotOpenPresenter' : 'mayNotOpenChair'}`)}</p>}
        {unpledged && <p>{t('preparation:guestsUnpledged')}</p>}
      </Notice>
      <div className="grid gap-4 md:grid-cols-2">
        <div className="rounded-8 border-2 border-solid-gray-900 px-4 py-3">
          <h4 className="font-bold">{t('preparation:aloud')}</h4>
          {nobody ? (
            <p>{t('preparation:aloudNobody')}</p>
          ) : aloud.length === 0 ? (
            <p>{t('preparation:aloudNone')}</p>
          ) : (
            <Sections names={aloud} sign="✓" />
          )}
          {!inWriting && <p className="mt-2 text-sm">{t('preparation:restLead')}</p>}
        </div>
        {inWriting && inWriting.length > 0 && (
          <div className="rounded-8 border border-dashed border-solid-gray-536 px-4 py-3">
            <h4 className="font-bold">{t('preparation:inWriting')}</h4>
            <Sections names={inWriting} sign="×" />
            <p className="mt-2 text-sm">{t('preparation:inWritingLead')}</p>
          </div>
        )}
      </div>
    </>
  );
}
