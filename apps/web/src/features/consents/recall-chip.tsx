import type { RecallAnswer } from '../../graphql/generated/graphql';
import { StatusChip, useText } from '../../ui';

/** What a holder said of their copies. */
export function RecallChip({ answer }: { answer: RecallAnswer }) {
  const { t } = useText();
  return <StatusChip tone={answer === 'OPEN' ? 'todo' : 'done'}>{t(`returns:answer.${answer}`)}</StatusChip>;
}
