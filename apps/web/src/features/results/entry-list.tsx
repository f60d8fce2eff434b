import type { ReactNode } from 'react';
import { CATEGORIES } from '#libs/consent';
import type { EntryRowFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { StatusChip, useFormat, useText } from '../../ui';
import { Confirmations } from './confirmations';
import { useNames } from './use-names';
import type { Words } from './use-sealed';

interface Props {
  entries: readonly EntryRowFragment[];
  one: RecordCaseFragment;
  /** Texts while they are open. */
  words: Words | undefined;
  /** What may be done with an entry whose text is open. */
  act: (entry: EntryRowFragment, text: string) => ReactNode;
}

const TONES = { ORDINARY: 'plain', HIGH: 'caution', IMMEDIATE: 'attention', NONE: 'plain' } as const;

/** The record of a conference as far as it is open to its reader, her own view first; texts only while they are held. */
export function EntryList({ entries, one, words, act }: Props) {
  const { t } = useText();
  const format = useFormat();
  const nameOf = useNames(one);
  const kindsOf = ({ categories }: EntryRowFragment): string =>
    categories.length === CATEGORIES.length
      ? t('entries:allKinds')
      : categories.map((name) => t(`cases:category.${name}`)).join(t('consents:listMark'));
  return (
    <ol className="flex flex-col gap-3">
      {entries.map((entry) => {
        const text = words?.get(entry.id);
        return (
          <li
            key={entry.id}
            className={`rounded-12 border px-4 py-3 ${entry.kind === 'PERSONS_VIEW' ? 'border-2 border-solid-gray-900' : 'border-solid-gray-420'}`}
          >
            <h3 className="flex flex-wrap items-center gap-2 font-bold">
              {t(`entries:kind.${entry.kind}`)}
              {entry.urgency && (
                <StatusChip tone={TONES[entry.urgency]}>
                  {t('entries:urgencyOf', { urgency: t(`entries:urgency.${entry.urgency as 'HIGH'}`) })}
                </StatusChip>
              )}
            </h3>
            {text && (
              <p className="no-print my-2 whitespace-pre-wrap" translate="no">
                {text}
              </p>
            )}
            {words && !text && <p className="my-2 text-solid-gray-700">{t('entries:notOpened')}</p>}
            <p className="text-sm text-solid-gray-700">
              {t('entries:by', {
                name: nameOf(entry.staffId, entry.organisation.id),
                organisation: entry.organisation.name,
              })}{' '}
              <span className="whitespace-nowrap">{format.instant(entry.recordedAt)}</span>
            </p>
            <p className="mb-2 text-sm text-solid-gray-700">{t('entries:touches', { names: kindsOf(entry) })}</p>
            <Confirmations of={entry} one={one} />
            {text && act(entry, text)}
          </li>
        );
      })}
    </ol>
  );
}
