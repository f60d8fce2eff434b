import { type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RequestAnswerKind, RequestRowFragment } from '../../graphql/generated/graphql';
import { Facts, StatusChip, useFormat, useText } from '../../ui';

export const lastAnswer = ({ answers }: Pick<RequestRowFragment, 'answers'>): RequestAnswerKind | undefined =>
  answers.at(-1)?.kind;

/** How a request stands, in words; a day that has passed is no state. */
export function AnswerChip({ of }: { of: Pick<RequestRowFragment, 'answers' | 'withdrawnAt'> }) {
  const { t } = useText();
  if (of.withdrawnAt) return <StatusChip tone="plain">{t('requests:withdrawnChip')}</StatusChip>;
  const kind = lastAnswer(of);
  if (!kind) return <StatusChip tone="plain">{t('requests:unanswered')}</StatusChip>;
  return <StatusChip tone={kind === 'CONSULTING' ? 'going' : 'done'}>{t(`requests:answer.${kind}`)}</StatusChip>;
}

/** One request in a list, without its words; `asks` is told from the side of who asked. */
export function RequestCard({ of, asks, children }: { of: RequestRowFragment; asks: boolean; children?: ReactNode }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="mb-1 font-bold">
        <Link className="link" to={`/requests/${of.id}`}>
          {asks
            ? t('requests:toOne', { org: of.organisation.name })
            : t('requests:fromOne', { org: of.case.presentingOrganisation.name })}
        </Link>{' '}
        <AnswerChip of={of} />
      </h3>
      <Facts
        facts={[
          [t('requests:case'), of.case.code],
          [t('requests:askedAt'), format.instant(of.askedAt)],
          of.answerBy ? [t('requests:answerBy'), format.date(of.answerBy)] : null,
        ]}
      />
      {children}
    </li>
  );
}
