import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { graphql, useCommand } from '../../graphql';
import type { SeriesVersionInput, SeriesWholeFragment } from '../../graphql/generated/graphql';
import { Button, Notice, type TextKey, TwoSteps, useText } from '../../ui';

const ApproveMerge = graphql(`
  mutation ApproveMerge($input: SeriesVersionInput!) {
    approveMerge(input: $input) {
      ...SeriesWhole
    }
  }
`);
const CarryOutMerge = graphql(`
  mutation CarryOutMerge($input: SeriesVersionInput!) {
    carryOutMerge(input: $input) {
      ...SeriesWhole
    }
  }
`);
const UndoMerge = graphql(`
  mutation UndoMerge($input: SeriesVersionInput!) {
    undoMerge(input: $input) {
      ...SeriesWhole
    }
  }
`);
const WithdrawMerge = graphql(`
  mutation WithdrawMerge($input: SeriesVersionInput!) {
    withdrawMerge(input: $input) {
      ...SeriesWhole
    }
  }
`);

interface Acting {
  series: SeriesWholeFragment;
  onDone: (said: string) => void;
}

interface Step {
  done: TextKey;
  label: TextKey;
  ask?: TextKey;
  sure?: TextKey;
  look?: 'primary' | 'secondary';
}

function Act<Data, Variables extends AnyVariables>({
  series,
  onDone,
  document,
  step,
}: Acting & { document: TypedDocumentNode<Data, Variables>; step: Step }) {
  const { t } = useText();
  const command = useCommand(document);
  const run = async (): Promise<void> => {
    if (command.busy) return;
    const input: SeriesVersionInput = { id: series.id, version: series.version };
    const outcome = await command.run({ input } as unknown as Variables);
    if (outcome.ok) onDone(t(step.done));
  };
  const { look = 'secondary', ask, sure } = step;
  return (
    <>
      {ask && sure ? (
        <TwoSteps
          label={t(step.label)}
          ask={t(ask)}
          sure={t(sure)}
          busy={command.busy}
          look={look}
          onSure={() => void run()}
        />
      ) : (
        <Button look={look} onClick={() => void run()}>
          {command.busy ? t('ui:saving') : t(step.label)}
        </Button>
      )}
      {command.refused && (
        <div className="w-full">
          <Notice
            tone="error"
            title={command.refused.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused.message}
          />
        </div>
      )}
    </>
  );
}

/** Approve, carry out, undo, withdraw: each only where the server offers it, the last three in two steps. */
export function MergeDesk({ series, onChanged }: { series: SeriesWholeFragment; onChanged: () => void }) {
  const { t } = useText();
  const [said, setSaid] = useState<string>();
  const may = (name: string): boolean => series.abilities.includes(name);
  const onDone = (sentence: string): void => {
    setSaid(sentence);
    onChanged();
  };
  const acting = { series, onDone };
  return (
    <div className="my-4">
      {said && <Notice tone="success" title={said} />}
      {series.state === 'PROPOSED' && <Notice title={t('series:safe')} />}
      <div className="flex flex-wrap gap-3">
        {may('approve') && (
          <Act
            {...acting}
            document={ApproveMerge}
            step={{ label: 'series:approve', done: 'series:approveDone', look: 'primary' }}
          />
        )}
        {may('carryOut') && (
          <Act
            {...acting}
            document={CarryOutMerge}
            step={{
              label: 'series:carryOut',
              ask: 'series:carryOutAsk',
              sure: 'series:carryOutSure',
              done: 'series:carryOutDone',
              look: 'primary',
            }}
          />
        )}
        {may('undo') && (
          <Act
            {...acting}
            document={UndoMerge}
            step={{ label: 'series:undo', ask: 'series:undoAsk', sure: 'series:undoSure', done: 'series:undoDone' }}
          />
        )}
        {may('withdraw') && (
          <Act
            {...acting}
            document={WithdrawMerge}
            step={{
              label: 'series:withdraw',
              ask: 'series:withdrawAsk',
              sure: 'series:withdrawSure',
              done: 'series:withdrawDone',
            }}
          />
        )}
      </div>
    </div>
  );
}
