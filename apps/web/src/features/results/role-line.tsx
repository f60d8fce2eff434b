import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseActionRowFragment, CaseActionState } from '../../graphql/generated/graphql';
import { type ChipTone, StatusChip, useFormat, useText } from '../../ui';
import { RoleMoves } from './role-moves';

const TONES: Record<CaseActionState, ChipTone> = { OPEN: 'todo', IN_PROGRESS: 'going', DONE: 'done', DROPPED: 'plain' };

interface Props {
  row: CaseActionRowFragment;
  /** Who does it, where the name may be known. */
  name?: string | undefined;
  /** What they took on, while it is open. */
  text?: string | undefined;
  about: string;
  above?: ReactNode;
  onTold: (next: CaseActionRowFragment) => void;
  children?: ReactNode;
}

/** One task of a case: what kind it is, who does it by when and how far it is; words only while they are held. */
export function RoleLine({ row, name, text, about, above, onTold, children }: Props) {
  const { t } = useText();
  const format = useFormat();
  const { assignee } = row;
  const toDo = row.state === 'OPEN' || row.state === 'IN_PROGRESS';
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <p className="font-bold">{t(`results:kind.${row.kind}`)}</p>
          {above}
          {text && (
            <p className="no-print my-1 whitespace-pre-wrap" translate="no">
              {text}
            </p>
          )}
          {row.kind === 'CALL_AGAIN' && toDo && (
            <p className="my-1">
              {t('results:callAgain')}{' '}
              <Link className="link inline-block py-0.5" to={`/cases/${row.caseId}/call`}>
                {t('conferences:call')}
              </Link>
            </p>
          )}
          <p className="text-sm">
            {t('results:who')}: {name ? t('results:whoNamed', { organisation: assignee.name, name }) : assignee.name}
          </p>
          <p className="text-sm">
            {t('results:due')}: {row.dueOn ? format.date(row.dueOn) : t('results:noDay')}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <StatusChip tone={TONES[row.state]}>{t(`results:state.${row.state}`)}</StatusChip>
          <RoleMoves row={row} about={about} onMoved={onTold} />
        </div>
      </div>
      {children}
    </li>
  );
}
