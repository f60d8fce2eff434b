import { type ReactNode, useState } from 'react';
import { useCommand } from '../../graphql';
import type { PaperRowFragment } from '../../graphql/generated/graphql';
import { Button, Notice, StatusChip, TwoSteps, useFormat, useText } from '../../ui';
import { PaperEdit } from './paper-edit';
import { kindOf, sizeOf, WithdrawPaper } from './paper-row';

interface Props {
  papers: readonly PaperRowFragment[];
  label: string;
  /** Below a paper: who may see it. */
  audience?: ((paper: PaperRowFragment) => ReactNode) | undefined;
  /** Told what was done, in a sentence; missing where papers are only read. */
  onChanged?: ((said: string) => void) | undefined;
}

type Tools = { paper: PaperRowFragment; onChanged: (said: string) => void };

function PaperTools({ paper, onChanged }: Tools) {
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  const command = useCommand(WithdrawPaper);
  const { id, version, title, abilities } = paper;
  const withdraw = async (): Promise<void> => {
    const outcome = await command.run({ input: { id, version } });
    if (outcome.ok) onChanged(t('papers:withdrawnDone', { title }));
  };
  if (editing)
    return (
      <PaperEdit
        paper={paper}
        onDone={(saved) => {
          setEditing(false);
          onChanged(saved ? t('papers:saved') : '');
        }}
      />
    );
  const { refused } = command;
  return (
    <>
      {abilities.includes('update') && (
        <Button
          look="quiet"
          className="min-h-11"
          aria-label={t('papers:editNamed', { title })}
          onClick={() => setEditing(true)}
        >
          {t('papers:edit')}
        </Button>
      )}
      {abilities.includes('withdraw') && (
        <TwoSteps
          look="quiet"
          label={t('papers:withdraw')}
          about={title}
          ask={t('papers:withdrawAsk', { title })}
          sure={t('papers:withdrawSure')}
          busy={command.busy}
          onSure={() => void withdraw()}
        />
      )}
      {refused && (
        <Notice tone="error" title={refused.code === 'CONFLICT' ? t('papers:newer') : refused.message}>
          {refused.code === 'CONFLICT' && <Button onClick={() => onChanged('')}>{t('papers:showNewer')}</Button>}
        </Notice>
      )}
    </>
  );
}

function Facts({ paper }: { paper: PaperRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-solid-gray-700">
      <span>
        {kindOf(paper)} {sizeOf(paper.bytes)}
      </span>
      <span>{paper.uploadedBy.name}</span>
      <span>{format.instant(paper.createdAt)}</span>
      {paper.withdrawn && <StatusChip tone="caution">{t('papers:withdrawn')}</StatusChip>}
      {paper.class !== 'ADVANCE' && <StatusChip tone="plain">{t(`papers:class.${paper.class}`)}</StatusChip>}
      {paper.handling !== 'NORMAL' && <StatusChip tone="plain">{t(`papers:handling.${paper.handling}`)}</StatusChip>}
    </p>
  );
}

/** Papers, each with its file; those who keep them change what is said about one, or take it back. */
export function PaperList({ papers, label, audience, onChanged }: Props) {
  const { t } = useText();
  if (papers.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-col gap-3">
      {papers.map((paper) => (
        <li key={paper.id} className="border-l-4 border-solid-gray-420 pl-3">
          <a
            className="link inline-block min-h-11 py-2 font-bold wrap-anywhere"
            href={`/papers/${paper.id}`}
            download
            aria-label={t('papers:download', { title: `${paper.number} ${paper.title}`.trim() })}
          >
            {paper.number && <span className="mr-2">{paper.number}</span>}
            {paper.title}
          </a>
          <Facts paper={paper} />
          {onChanged && paper.abilities.length > 0 && (
            <div className="no-print flex flex-wrap items-center gap-1">
              <PaperTools key={paper.version} paper={paper} onChanged={onChanged} />
              {audience?.(paper)}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
