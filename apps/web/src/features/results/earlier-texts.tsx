import type { EntryRowFragment } from '../../graphql/generated/graphql';
import { Button, Notice, useFormat, useText } from '../../ui';
import { EARLIER } from './sources';
import { Opener, useSealed } from './use-sealed';

/** What stood before it was corrected, for those who present the case; opened, recorded and held like the record itself. */
export function EarlierTexts({ id, entries }: { id: string; entries: readonly EntryRowFragment[] }) {
  const { t } = useText();
  const format = useFormat();
  const former = entries.flatMap(({ kind, earlier }) => earlier.map((one) => ({ ...one, kind })));
  const shown = former.map(({ id }) => id);
  const sealed = useSealed(shown);
  const { words, state } = sealed;
  return (
    <div className="no-print">
      <p className="mb-3">{t('entries:earlierLead')}</p>
      {state === 'ended' && <Notice tone="warning" title={t('entries:leaseEnded')} />}
      {state === 'open' ? (
        <Button onClick={sealed.close}>{t('entries:earlierClose')}</Button>
      ) : (
        <Button onClick={sealed.open}>{t('entries:earlierOpen')}</Button>
      )}
      {state === 'open' && <Opener key={sealed.round} id={id} source={EARLIER} sealed={sealed} shown={shown} />}
      {words && (
        <ul className="mt-3 flex flex-col gap-3">
          {former.map((one) => (
            <li key={one.id}>
              <b>{t(`entries:kind.${one.kind}`)}</b>{' '}
              <span className="text-sm text-solid-gray-700">{format.instant(one.recordedAt)}</span>
              <p className="whitespace-pre-wrap" translate="no">
                {words.get(one.id) || t('entries:notOpened')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
