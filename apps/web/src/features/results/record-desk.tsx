import { useState } from 'react';
import type { EntryKind } from '#libs/consent';
import { useMe } from '../../graphql';
import type { ConferenceRecordFragment, EntryRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { Button, Empty, Notice, Section, useLettersOf, useText } from '../../ui';
import { ConfirmRead } from './confirm-entries';
import { EarlierTexts } from './earlier-texts';
import { endedBy } from './ended';
import { EntryForm } from './entry-form';
import { EntryList } from './entry-list';
import { RECORD } from './sources';
import { Opener, useSealed } from './use-sealed';

interface Props {
  conference: ConferenceRecordFragment;
  one: RecordCaseFragment;
  onChanged: (next: ConferenceRecordFragment) => void;
  again: () => void;
}

interface Correcting {
  readonly entry: EntryRowFragment;
  readonly text: string;
}

/** The record: what is open to its reader, the way to confirm it, and a form for more; her own view comes first. */
export function RecordDesk({ conference, one, onChanged, again }: Props) {
  const { t } = useText();
  const me = useMe();
  const { entries } = conference;
  const shown = entries.map(({ id }) => id);
  // To whom corrections are told apart from what was closed, a corrected text closes nothing.
  const sealed = useSealed([...shown, ...entries.flatMap(({ earlier }) => earlier.map(({ id }) => id))]);
  const { words, state } = sealed;
  useLettersOf(one.id, words && [...words.values()]);
  const [said, setSaid] = useState<{ id: string; kind: EntryKind; corrected: boolean }>();
  /** Counts what was written, so that each entry begins with an empty form. */
  const [written, setWritten] = useState(0);
  const [correcting, setCorrecting] = useState<Correcting>();
  /** The entry that somebody else had corrected before the present correction was sent. */
  const [conflict, setConflict] = useState(false);
  const ended = endedBy(conference, one);
  const first = !entries.some(({ kind }) => kind === 'PERSONS_VIEW');
  const done = (next: ConferenceRecordFragment, kind: EntryKind, text: string): void => {
    const known = new Set(entries.map(({ id }) => id));
    const own = next.entries.find((entry) => !known.has(entry.id) && entry.staffId === me.staffId);
    if (words && own)
      sealed.hold(new Map([...words, [own.id, text] as const].filter(([id]) => id !== correcting?.entry.id)));
    setSaid({ id: own?.id ?? '', kind, corrected: Boolean(correcting) });
    if (!correcting) setWritten((times) => times + 1);
    setCorrecting(undefined);
    setConflict(false);
    onChanged(next);
  };
  const act = (entry: EntryRowFragment, text: string) => {
    const mayNow = !ended && entry.abilities.includes('replace') && entry.kind !== 'ROLE' && entry.kind !== 'NOT_TOLD';
    const other = correcting && (!conflict || correcting.entry.kind !== entry.kind);
    if (!mayNow || other) return null;
    return (
      <Button
        look="quiet"
        className="no-print mt-1"
        aria-label={`${t(conflict ? 'entries:correctThis' : 'entries:correct')}: ${t(`entries:kind.${entry.kind}`)}`}
        onClick={() => {
          setSaid(undefined);
          setConflict(false);
          setCorrecting({ entry, text });
        }}
      >
        {t(conflict ? 'entries:correctThis' : 'entries:correct')}
      </Button>
    );
  };
  const form = { conference, one, first, onDone: done };
  return (
    <>
      <p className="hidden print:block">{t('cases:noPrint')}</p>
      <Section title={t('entries:list')}>
        {state === 'ended' && <Notice tone="warning" title={t('entries:leaseEnded')} />}
        {entries.length === 0 ? (
          <Empty next={!ended && t('entries:emptyNext')}>{t('entries:empty')}</Empty>
        ) : (
          <>
            <div className="no-print mb-4">
              {state === 'open' ? (
                <div className="flex flex-wrap gap-3">
                  <Button onClick={sealed.close}>{t('entries:close')}</Button>
                  {words && entries.some(({ id }) => !words.get(id)) && (
                    <Button onClick={sealed.open}>{t('entries:openAgain')}</Button>
                  )}
                </div>
              ) : (
                <>
                  <p className="mb-3">{t('entries:openLead')}</p>
                  <Button look="primary" onClick={sealed.open}>
                    {t('entries:open')}
                  </Button>
                </>
              )}
            </div>
            {state === 'open' && (
              <Opener key={sealed.round} id={conference.id} source={RECORD} sealed={sealed} shown={shown} />
            )}
            <EntryList entries={entries} one={one} words={words} act={act} />
          </>
        )}
      </Section>
      {entries.length > 0 && !ended && (
        <Section title={t('entries:confirmTitle')}>
          {conference.abilities.includes('confirm') ? (
            <ConfirmRead conference={conference} words={words} onDone={onChanged} onConflict={again} />
          ) : (
            <p>{t('entries:confirmNever')}</p>
          )}
        </Section>
      )}
      {entries.some(({ earlier }) => earlier.length > 0) && (
        <Section title={t('entries:earlier')}>
          <EarlierTexts id={conference.id} entries={entries} />
        </Section>
      )}
      <Section title={t(correcting ? 'entries:correctTitle' : 'entries:write')}>
        {said && (
          <Notice
            key={said.id}
            tone="success"
            title={t(said.corrected ? 'entries:corrected' : 'entries:recorded', {
              kind: t(`entries:kind.${said.kind}`),
            })}
          />
        )}
        {ended && <p>{t(ended)}</p>}
        {!ended && conference.recordable.length === 0 && <p>{t('entries:mayNot')}</p>}
        {!ended && conference.recordable.length > 0 && (
          <div className="no-print max-w-2xl">
            {first && !correcting && <p className="mb-4">{t('entries:writeFirst')}</p>}
            {correcting && (
              <EntryForm
                {...form}
                corrects={correcting}
                onConflict={() => {
                  setConflict(true);
                  again();
                }}
                onCancel={() => {
                  setCorrecting(undefined);
                  setConflict(false);
                }}
              />
            )}
            <div className={correcting ? 'hidden' : ''}>
              <EntryForm key={written} {...form} />
            </div>
          </div>
        )}
      </Section>
    </>
  );
}
