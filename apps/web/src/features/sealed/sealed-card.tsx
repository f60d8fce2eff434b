import { useState } from 'react';
import { saveFile, useCommand, useMe, useOnce } from '../../graphql';
import type { SealedOpeningActKind, SealedOpeningsQuery, SealedRowFragment } from '../../graphql/generated/graphql';
import { Button, ErrorState, Facts, Loading, Notice, TwoSteps, useFormat, useText } from '../../ui';
import { DecideSealedOpening, SealedReasonsQuery } from './sealed-query';

export type Articles = SealedOpeningsQuery['disclosureArticles'];

const did = ({ acts }: SealedRowFragment, kind: SealedOpeningActKind): boolean => acts.some((act) => act.kind === kind);

/** What was done about an opening and when, in words. */
export function SealedActs({ row }: { row: SealedRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  if (row.acts.length === 0) return <>{t('sealed:awaited')}</>;
  return (
    <ul>
      {row.acts.map(({ kind, at }) => (
        <li key={kind}>{t(`sealed:act.${kind}`, { time: format.instant(at) })}</li>
      ))}
    </ul>
  );
}

function Reasons({ id }: { id: string }) {
  const { t } = useText();
  const { data, refused, again } = useOnce(SealedReasonsQuery, {});
  if (refused) return <ErrorState message={refused.message} again={() => void again()} />;
  if (!data) return <Loading />;
  const one = data.sealedOpenings.nodes.find((node) => node.id === id);
  return (
    <Facts
      facts={[
        [t('grounds:reason'), one?.reason ?? ''],
        [t('sealed:necessity'), one?.necessity ?? ''],
      ]}
    />
  );
}

/** The files of a paper while it is open to the reader; that it was opened is recorded each time. */
function Files({ row }: { row: SealedRowFragment }) {
  const text = useText();
  const { t } = text;
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const save = async (url: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const saved = await saveFile(url, text);
    setBusy(false);
    setRefused(saved.ok ? undefined : saved.message);
  };
  if (!row.pdfUrl || !row.textUrl || !row.openUntil) return null;
  const files = [
    [row.pdfUrl, t('conferences:paperPdf')],
    [row.textUrl, t('conferences:paperText')],
  ] as const;
  return (
    <div className="mt-2">
      <p>{t('sealed:openUntil', { time: format.instant(row.openUntil) })}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {files.map(([url, label]) => (
          <Button key={url} aria-disabled={busy || undefined} onClick={() => void save(url)}>
            {label}
          </Button>
        ))}
      </p>
      {refused && <Notice tone="error" title={refused} />}
    </div>
  );
}

/** One opening for one of its two officers: what was asked for, what the other did, and what the reader may do. */
export function SealedCard({ row: given, articles }: { row: SealedRowFragment; articles: Articles }) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const command = useCommand(DecideSealedOpening);
  const [now, setNow] = useState<SealedRowFragment>();
  const [reading, setReading] = useState(false);
  const row = now ?? given;
  const title = t('sealed:one', { time: format.instant(row.requestedAt) });
  const decide = async (act: SealedOpeningActKind): Promise<void> => {
    const outcome = await command.run({ input: { openingId: row.id, act } });
    if (outcome.ok) setNow(outcome.data.decideSealedOpening);
  };
  const ended = did(row, 'ENDED');
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="mb-1 font-bold">{title}</h3>
      <Facts
        facts={[
          [t('grounds:article'), articles.find(({ id }) => id === row.article)?.words ?? row.article],
          [t('sealed:requester'), row.requestingOrganisation.name],
          [t('sealed:approver'), row.approverOrganisation.name],
          [t('sealed:state'), <SealedActs key="state" row={row} />],
        ]}
      />
      {reading && <Reasons id={row.id} />}
      <Button className="mt-2" aria-expanded={reading} onClick={() => setReading(!reading)}>
        {t(reading ? 'grounds:closeReason' : 'grounds:readReason')}
      </Button>
      <Files row={row} />
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      {!ended && (
        <div className="mt-2 flex flex-wrap gap-2">
          {row.approverStaffId === me.staffId && !did(row, 'APPROVED') && (
            <TwoSteps
              look="primary"
              label={t('sealed:approve')}
              about={title}
              ask={t('sealed:approveAsk')}
              sure={t('sealed:approveSure')}
              busy={command.busy}
              onSure={() => void decide('APPROVED')}
            />
          )}
          <TwoSteps
            look="quiet"
            label={t('sealed:end')}
            about={title}
            ask={t('sealed:endAsk')}
            sure={t('sealed:end')}
            busy={command.busy}
            onSure={() => void decide('ENDED')}
          />
        </div>
      )}
    </li>
  );
}
