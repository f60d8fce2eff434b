import { useCallback, useState } from 'react';
import { useCommand, useLease, useMe, useOnce } from '../../graphql';
import type {
  ExceptionActKind,
  GroundRowFragment,
  GroundsOfCaseQuery,
  ReasonsLeaseQuery as Lease,
} from '../../graphql/generated/graphql';
import { Button, ErrorState, Facts, Loading, Notice, StatusChip, TwoSteps, useFormat, useText } from '../../ui';
import { approvalOf, hasAct } from './ground-acts';
import { DecideException, ReasonsLeaseQuery, ReasonsQuery } from './ground-query';

type Articles = GroundsOfCaseQuery['disclosureArticles'];

function Reasons({ row, onClose, onEnd }: { row: GroundRowFragment; onClose: () => void; onEnd: () => void }) {
  const { t } = useText();
  const { data, refused, again } = useOnce(ReasonsQuery, { id: row.caseId });
  const isOpen = useCallback((told: Lease) => Boolean(told.case?.exceptions.some(({ id }) => id === row.id)), [row.id]);
  useLease(ReasonsLeaseQuery, { id: row.caseId }, { active: Boolean(data?.case), isOpen, onEnd });
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  const one = data.case?.exceptions.find(({ id }) => id === row.id);
  return (
    <div className="no-print">
      <Facts
        facts={[
          [t('grounds:reason'), <span key="reason">{one?.reason}</span>],
          [t('grounds:necessity'), <span key="necessity">{one?.necessity}</span>],
        ]}
      />
      <Button look="quiet" onClick={onClose}>
        {t('grounds:closeReason')}
      </Button>
    </div>
  );
}

interface Props {
  row: GroundRowFragment;
  articles: Articles;
  /** May the reader end it, as who presents the case? */
  presents?: boolean;
}

/** One request: what, on which article, who has approved; its reason on demand, and what the reader may do. */
export function GroundCard({ row, articles, presents = false }: Props) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const command = useCommand(DecideException);
  const [reading, setReading] = useState<'open' | 'ended'>();
  const end = useCallback(() => setReading('ended'), []);
  const [said, setSaid] = useState<'approved' | 'revoked'>();
  const [now] = useState(() => new Date().toISOString());
  const half = approvalOf(row, me.staffId, now);
  const title = t('grounds:one', { org: row.recipient.name, kind: t(`cases:category.${row.category}`) });
  const decide = async (act: ExceptionActKind): Promise<void> => {
    const outcome = await command.run({ input: { exceptionId: row.id, act } });
    setSaid(outcome.ok ? (act === 'REVOKED' ? 'revoked' : 'approved') : undefined);
  };
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="mb-1 font-bold">
        {title} {row.urgent && <StatusChip tone="attention">{t('grounds:urgentChip')}</StatusChip>}
      </h3>
      <Facts
        facts={[
          [t('grounds:ground'), t(`grounds:ground.${row.ground}`)],
          [t('grounds:article'), articles.find(({ id }) => id === row.article)?.words ?? row.article],
          [t('grounds:requestedAt'), format.instant(row.requestedAt)],
          [t('grounds:expiresAt'), format.instant(row.expiresAt)],
          [t('grounds:approvals'), <Approvals key="approvals" row={row} />],
        ]}
      />
      {reading === 'ended' && <Notice tone="warning" title={t('cases:leaseEnded')} />}
      {reading === 'open' ? (
        <Reasons row={row} onClose={() => setReading(undefined)} onEnd={end} />
      ) : (
        <Button className="mt-2" aria-label={`${t('grounds:readReason')}: ${title}`} onClick={() => setReading('open')}>
          {t('grounds:readReason')}
        </Button>
      )}
      {said && <Notice tone="success" title={t(`grounds:${said}`)} />}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      <div className="mt-2 flex flex-wrap gap-2">
        {half && (
          <TwoSteps
            look="primary"
            label={t('grounds:approve')}
            about={title}
            ask={t('grounds:approveAsk')}
            sure={t('grounds:approveSure')}
            busy={command.busy}
            onSure={() => void decide(half)}
          />
        )}
        {presents && !hasAct(row, 'REVOKED') && (
          <TwoSteps
            look="quiet"
            label={t('grounds:revoke')}
            about={title}
            ask={t('grounds:revokeAsk')}
            sure={t('grounds:revoke')}
            busy={command.busy}
            onSure={() => void decide('REVOKED')}
          />
        )}
      </div>
    </li>
  );
}

/** Who has approved and whose approval is awaited, in words. */
export function Approvals({ row }: { row: GroundRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const waiting = hasAct(row, 'REVOKED') ? [] : (['MANAGER', 'PARTNER'] as const).filter((kind) => !hasAct(row, kind));
  return (
    <ul>
      {row.acts.map(({ kind, at }) => (
        <li key={kind}>{t(`grounds:act.${kind}`, { time: format.instant(at) })}</li>
      ))}
      {waiting.map((kind) => (
        <li key={kind}>
          {t(kind === 'MANAGER' && row.managerStaffId === null ? 'grounds:wait.NOBODY' : `grounds:wait.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
