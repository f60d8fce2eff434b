import { useState } from 'react';
import { Loaded, useCommand } from '../../graphql';
import type { ConferencePaperRowFragment } from '../../graphql/generated/graphql';
import { type ChipTone, Notice, personKey, StatusChip, Table, TwoSteps, useText } from '../../ui';
import { OwnPaper } from './own-paper';
import { IssueConferencePaper } from './paper-query';
import { unfinished, usePapers } from './use-papers';

type Papers = readonly ConferencePaperRowFragment[];

const TONES: Record<ConferencePaperRowFragment['state'], ChipTone> = {
  QUEUED: 'todo',
  RUNNING: 'going',
  DONE: 'done',
  FAILED: 'attention',
};

/** Who got what: to the presenter by number, pages and check value, never a file. */
function Issued({ papers, names }: { papers: Papers; names: ReadonlyMap<string, string> }) {
  const { t } = useText();
  return (
    <Table
      caption={t('conferences:papersIssued')}
      showCaption
      rows={papers}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'who',
          head: t('conferences:paperFor'),
          names: true,
          cell: ({ recipientStaffId, recipient }) =>
            `${names.get(personKey(recipientStaffId, recipient.id)) ?? t('cases:readerNameless')} ${recipient.name}`,
        },
        {
          key: 'number',
          head: t('conferences:paper'),
          cell: ({ number, pages }) => (
            <>
              {t('conferences:paperNumber', { n: number })} {pages ? t('minutes:pageCount', { n: pages }) : null}
            </>
          ),
        },
        {
          key: 'state',
          head: t('conferences:state'),
          cell: ({ state, replaced }) =>
            replaced ? (
              <StatusChip tone="plain">{t('conferences:paperReplaced')}</StatusChip>
            ) : (
              <StatusChip tone={TONES[state]}>{t(`conferences:paperState.${state}`)}</StatusChip>
            ),
        },
        {
          key: 'hash',
          head: t('minutes:hash'),
          cell: ({ sha256Pdf }) => <span className="font-mono text-sm break-all">{sha256Pdf}</span>,
        },
      ]}
    />
  );
}

interface Props {
  conferenceId: string;
  /** Presents the case, and so issues its papers. */
  keeps: boolean;
  mayIssue: boolean;
  /** How many of the case's readers get a paper, as far as they are known. */
  readers: number;
  /** Names of readers by person and organisation, where they are known. */
  names: ReadonlyMap<string, string>;
}

/** The papers of a conference: one's own to open; for the presenter also the issue, and the register of it. */
export function PaperDesk({ conferenceId, keeps, mayIssue, readers, names }: Props) {
  const { t } = useText();
  const command = useCommand(IssueConferencePaper);
  const { result, again } = usePapers(conferenceId);
  /** Those issued a moment ago. */
  const [issued, setIssued] = useState<readonly string[]>([]);
  /** Counts the issues, so that each is asked for anew. */
  const [issues, setIssues] = useState(0);
  const there = result.data?.conference?.editions ?? [];
  const made = issued.every((id) => there.some((one) => one.id === id && !unfinished(one.state)));
  const issue = async (): Promise<void> => {
    if (command.busy) return;
    const outcome = await command.run({ input: { conferenceId } });
    setIssues((times) => times + 1);
    if (!outcome.ok) return;
    const { editions } = outcome.data.issueConferencePaper;
    setIssued(editions.filter(({ state }) => unfinished(state)).map(({ id }) => id));
    again();
  };
  return (
    <>
      {mayIssue && (
        <div className="no-print mb-4">
          <p className="mb-3">{t('conferences:paperLead')}</p>
          <TwoSteps
            key={issues}
            look="primary"
            label={t('conferences:paperIssue')}
            ask={t('conferences:paperIssueAsk', { n: readers })}
            sure={t('conferences:paperIssueSure', { n: readers })}
            busy={command.busy}
            onSure={() => void issue()}
          />
        </div>
      )}
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      <output className="block">
        {issued.length > 0 && t(made ? 'conferences:papersMade' : 'conferences:papersMaking')}
      </output>
      <Loaded result={result} again={again}>
        {({ conference }) => {
          const papers = conference?.editions ?? [];
          const own = papers.filter(({ pdfUrl }) => pdfUrl !== null && pdfUrl !== undefined);
          return (
            <>
              {own.length === 0 ? (
                <p>{t('conferences:paperNone')}</p>
              ) : (
                <ul className="flex flex-col gap-3">
                  {own.map((paper) => (
                    <li key={paper.id}>
                      <OwnPaper paper={paper} />
                    </li>
                  ))}
                </ul>
              )}
              {keeps && papers.length > 0 && (
                <div className="mt-4">
                  <Issued papers={papers} names={names} />
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
