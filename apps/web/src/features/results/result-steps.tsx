import type { ConferenceRecordFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { StatusChip, useText } from '../../ui';

/** What a conference has to settle before it ends, and how far that is; for who presents the case, who sees all of it. */
export function ResultSteps({ conference, one }: { conference: ConferenceRecordFragment; one: RecordCaseFragment }) {
  const { t } = useText();
  const { result, entries } = conference;
  const own = one.actions.filter(({ conferenceId }) => conferenceId === conference.id);
  const steps = [
    ['POLICY', entries.some(({ kind }) => kind === 'POLICY')],
    ['ROLES', own.some(({ kind }) => kind === 'ROLE')],
    ['LEAD', Boolean(result?.leadOrganisation)],
    ['REPORT', own.some(({ kind }) => kind === 'REPORT')],
    ['CONFIRMED', Boolean(result?.confirmed)],
  ] as const;
  return (
    <ul className="flex flex-col gap-2">
      {steps.map(([step, done]) => (
        <li key={step} className="grid grid-cols-[max-content_minmax(0,1fr)] items-start gap-2">
          <StatusChip tone={done ? 'done' : 'todo'}>
            {done ? t('results:done') : step === 'LEAD' && result ? t('results:noLead') : t('results:todo')}
          </StatusChip>
          <span>{t(`results:step.${step}`)}</span>
        </li>
      ))}
    </ul>
  );
}
