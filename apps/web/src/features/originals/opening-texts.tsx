import { useCallback } from 'react';
import { useLease, useOnce } from '../../graphql';
import type { OpeningRowFragment, OpeningsLeaseQuery as Lease } from '../../graphql/generated/graphql';
import { Button, ErrorState, Facts, Loading, Notice, useFormat, useText } from '../../ui';
import { OpenedOriginalQuery, OpeningReasonsQuery, OpeningsLeaseQuery } from './original-query';

interface Props {
  row: OpeningRowFragment;
  onClose: () => void;
  onEnd: () => void;
}

/** Why an original is asked for; on the lease, and never on paper. */
export function OpeningReasons({ row, onClose, onEnd }: Props) {
  const { t } = useText();
  const { data, refused, again } = useOnce(OpeningReasonsQuery, { id: row.caseId });
  const isOpen = useCallback(
    (told: Lease) => Boolean(told.case?.originalOpenings.some(({ id }) => id === row.id)),
    [row.id],
  );
  useLease(OpeningsLeaseQuery, { id: row.caseId }, { active: Boolean(data?.case), isOpen, onEnd });
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  const one = data.case?.originalOpenings.find(({ id }) => id === row.id);
  return (
    <div className="no-print">
      <Facts
        facts={[
          [t('originals:reason'), <span key="reason">{one?.reason}</span>],
          [t('originals:necessity'), <span key="necessity">{one?.necessity}</span>],
        ]}
      />
      <Button look="quiet" onClick={onClose}>
        {t('originals:closeReason')}
      </Button>
    </div>
  );
}

/** The text of a sealed original, to whoever asked, while this very opening is open; never on paper. */
export function OpenedText({ row, onClose, onEnd }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { data, refused, again } = useOnce(OpenedOriginalQuery, { id: row.id });
  const isOpen = useCallback(
    (told: Lease) =>
      Boolean(told.case?.originalOpenings.some(({ id, abilities }) => id === row.id && abilities.includes('open'))),
    [row.id],
  );
  const shown = data?.openedOriginal;
  useLease(OpeningsLeaseQuery, { id: row.caseId }, { active: Boolean(shown), isOpen, onEnd });
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  if (!shown) return <Notice tone="warning" title={t('originals:notNow')} />;
  return (
    <div className="no-print mt-2">
      <p className="mb-2 font-bold">{t('originals:until', { time: format.instant(shown.until) })}</p>
      <div className="mb-2 rounded-8 border border-solid-gray-420 px-4 py-3 whitespace-pre-wrap" lang="ja">
        {shown.text}
      </div>
      <Button onClick={onClose}>{t('originals:close')}</Button>
    </div>
  );
}
