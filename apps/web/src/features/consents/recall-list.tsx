import { useState } from 'react';
import { useCommand } from '../../graphql';
import type { RecallAnswer, RecallRowFragment } from '../../graphql/generated/graphql';
import { Button, Notice, useFormat, useText } from '../../ui';
import { AnswerRecall } from './consent-query';
import { RecallChip } from './recall-chip';

const ANSWERS = ['RETURNED', 'DISPOSED', 'NEVER_HELD'] as const satisfies readonly RecallAnswer[];

function Recall({ recall }: { recall: RecallRowFragment }) {
  const { t } = useText();
  const format = useFormat();
  const command = useCommand(AnswerRecall);
  const [said, setSaid] = useState<RecallAnswer>();
  const answer = async (given: RecallAnswer): Promise<void> => {
    if (command.busy) return;
    const outcome = await command.run({ input: { recallId: recall.id, version: recall.version, answer: given } });
    setSaid(outcome.ok ? given : undefined);
  };
  const { refused } = command;
  const opened = t('returns:answerGroup', { date: format.dateOnly(recall.openedOn) });
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <p className="mb-1 font-bold">
        {opened} <RecallChip answer={recall.answer} />
      </p>
      <p className="mb-3">{recall.words}</p>
      <fieldset aria-label={opened} className="flex flex-wrap gap-2">
        {ANSWERS.map((one) => (
          <Button key={one} aria-pressed={recall.answer === one} onClick={() => void answer(one)}>
            {recall.answer === one && <span aria-hidden="true">✓ </span>}
            {t(`returns:answer.${one}`)}
          </Button>
        ))}
      </fieldset>
      {said && <Notice tone="success" title={t('returns:answered', { answer: t(`returns:answer.${said}`) })} />}
      {refused && <Notice tone="error" title={refused.code === 'CONFLICT' ? t('ui:conflictNewer') : refused.message} />}
    </li>
  );
}

/** What its holder is asked to return or destroy: the day it was opened tells what is meant, and nothing else. */
export function RecallList({ recalls }: { recalls: readonly RecallRowFragment[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {recalls.map((recall) => (
        <Recall key={recall.id} recall={recall} />
      ))}
    </ul>
  );
}
