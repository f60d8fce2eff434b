import { useCallback, useState } from 'react';
import { useCommand, useMe } from '../../graphql';
import type { OpeningActKind, OpeningRowFragment } from '../../graphql/generated/graphql';
import { Button, Facts, Notice, TwoSteps, useFormat, useText } from '../../ui';
import { OpenedText, OpeningReasons } from './opening-texts';
import { DecideOpening } from './original-query';

interface Props {
  row: OpeningRowFragment;
  /** Asks the page anew once something was done. */
  onDone: () => void;
}

/** One request to open an original: on which article, how it stands, its reason on demand, and what the reader may do. */
export function OpeningCard({ row, onDone }: Props) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const command = useCommand(DecideOpening);
  const [shown, setShown] = useState<'reason' | 'text' | 'ended'>();
  const [said, setSaid] = useState<OpeningActKind>();
  const end = useCallback(() => setShown('ended'), []);
  const close = (): void => setShown(undefined);
  const title = t('originals:one', { org: row.organisation.name });
  const may = (act: string): boolean => !said && row.abilities.includes(act);
  const mine = row.requestedByStaffId === me.staffId && row.organisation.id === me.organisation.id;
  const decide = async (act: OpeningActKind): Promise<void> => {
    const outcome = await command.run({ input: { openingId: row.id, act } });
    if (!outcome.ok) return;
    setShown(undefined);
    setSaid(act);
    // What the second officer has decided is gone from their list; here it stays until they leave.
    if (act === 'ENDED') onDone();
  };
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="mb-1 font-bold">{title}</h3>
      <Facts
        facts={[
          [t('originals:article'), row.legalBasis],
          [t('originals:state'), t(`originals:state.${row.state}`)],
          [t('originals:requestedAt'), format.instant(row.requestedAt)],
          [t('originals:expiresAt'), format.instant(row.expiresAt)],
        ]}
      />
      {mine && row.state === 'APPROVED' && !may('open') && <p className="mt-2">{t('originals:notNow')}</p>}
      {shown === 'ended' && <Notice tone="warning" title={t('cases:leaseEnded')} />}
      {shown === 'reason' && <OpeningReasons row={row} onClose={close} onEnd={end} />}
      {shown === 'text' && <OpenedText row={row} onClose={close} onEnd={end} />}
      {said && <Notice tone="success" title={t(`originals:said.${said}`)} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      {may('open') && shown !== 'text' && <p className="mt-2">{t('originals:readLead')}</p>}
      <div className="no-print mt-2 flex flex-wrap gap-2">
        {may('open') && shown !== 'text' && (
          <Button look="primary" onClick={() => setShown('text')}>
            {t('originals:read')}
          </Button>
        )}
        {shown !== 'reason' && (
          <Button aria-label={`${t('originals:readReason')}: ${title}`} onClick={() => setShown('reason')}>
            {t('originals:readReason')}
          </Button>
        )}
        {may('decide') &&
          (['APPROVED', 'REFUSED'] as const).map((act) => (
            <TwoSteps
              key={act}
              look={act === 'APPROVED' ? 'primary' : 'secondary'}
              label={t(act === 'APPROVED' ? 'originals:approve' : 'originals:refuse')}
              about={title}
              ask={t(act === 'APPROVED' ? 'originals:approveAsk' : 'originals:refuseAsk')}
              sure={t(act === 'APPROVED' ? 'originals:approveSure' : 'originals:refuse')}
              busy={command.busy}
              onSure={() => void decide(act)}
            />
          ))}
        {may('end') && (
          <TwoSteps
            look="quiet"
            label={t('originals:end')}
            about={title}
            ask={t('originals:endAsk')}
            sure={t('originals:end')}
            busy={command.busy}
            onSure={() => void decide('ENDED')}
          />
        )}
      </div>
    </li>
  );
}
