import { useState } from 'react';
import type { ConferenceRecordFragment, RecordCaseFragment } from '../../graphql/generated/graphql';
import { Empty, Facts, LinkButton, Notice, Section, useFormat, useText } from '../../ui';
import { Confirmations } from './confirmations';
import { ConfirmThis } from './confirm-result';
import { endedBy } from './ended';
import { ResultForm } from './result-form';
import { ResultSteps } from './result-steps';
import { RoleAdd } from './role-add';
import { RoleList } from './role-list';
import { useNames } from './use-names';

interface Props {
  conference: ConferenceRecordFragment;
  one: RecordCaseFragment;
  onChanged: (next: ConferenceRecordFragment) => void;
  again: () => void;
}

function Settled({ conference, one }: Pick<Props, 'conference' | 'one'>) {
  const { t } = useText();
  const format = useFormat();
  const nameOf = useNames(one);
  const { result } = conference;
  if (!result)
    return <Empty next={!conference.abilities.includes('convene') && t('results:noneNext')}>{t('results:none')}</Empty>;
  const { leadOrganisation: lead, keyWorkerStaffId: worker, identityCheck: slip } = result;
  return (
    <>
      {!lead && <Notice tone="warning" title={t('results:leadNoneTold')} />}
      <Facts
        facts={[
          [t('results:lead'), lead?.name ?? t('results:leadNone')],
          [t('results:worker'), lead && worker ? nameOf(worker, lead.id) : t('ui:noneRead')],
          [t('results:next'), result.nextOn ? format.date(result.nextOn) : t('results:nextOpen')],
          [t('results:identity'), slip ? t('results:identityTold', slip) : t('results:identityNone')],
          [t('results:recordedAt'), format.instant(result.recordedAt)],
        ]}
      />
      {lead && (
        <div className="mt-2">
          <Confirmations of={result} one={one} />
        </div>
      )}
    </>
  );
}

function Policy({ conference }: Pick<Props, 'conference'>) {
  const { t } = useText();
  const format = useFormat();
  const policies = conference.entries.filter(({ kind }) => kind === 'POLICY');
  return (
    <>
      <p>{t('results:policyLead')}</p>
      {policies.length === 0 ? (
        <p className="mt-2">{t('results:policyNone')}</p>
      ) : (
        <ul className="mt-2">
          {policies.map(({ id, urgency, recordedAt }) => (
            <li key={id}>
              <b>{t('entries:urgencyOf', { urgency: t(`entries:urgency.${urgency as 'HIGH'}`) })}</b>{' '}
              <span className="text-sm text-solid-gray-700">
                {t('results:policyAt', { at: format.instant(recordedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <LinkButton className="mt-3" to={`/conferences/${conference.id}/record`}>
        {t('results:toRecord')}
      </LinkButton>
    </>
  );
}

/** What a conference ends with: the policy, who does what, who leads, who tells her, and who has confirmed it. */
export function ResultDesk({ conference, one, onChanged, again }: Props) {
  const { t } = useText();
  const [said, setSaid] = useState<'recorded' | 'added'>();
  /** Counts the results recorded here: the form closes after each, and opens with what is there then. */
  const [recorded, setRecorded] = useState(0);
  const [begins, setBegins] = useState(!conference.result);
  const keeps = conference.abilities.includes('convene');
  const ended = endedBy(conference, one);
  const records = keeps && !ended;
  const own = one.actions.filter(({ conferenceId }) => conferenceId === conference.id);
  return (
    <>
      <p className="hidden print:block">{t('cases:noPrint')}</p>
      {ended && <p>{t(ended)}</p>}
      {keeps && (
        <Section title={t('results:steps')}>
          <ResultSteps conference={conference} one={one} />
        </Section>
      )}
      <Section title={t('results:policy')}>
        <Policy conference={conference} />
      </Section>
      <Section title={t('results:roles')}>
        {said === 'added' && <Notice tone="success" title={t('results:added')} />}
        <RoleList actions={own} one={one} recordable={conference.recordable} />
        {records && (
          <details className="no-print mt-4">
            <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('results:add')}</summary>
            <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
              <RoleAdd
                conference={conference}
                one={one}
                onAdded={() => {
                  setSaid('added');
                  again();
                }}
              />
            </div>
          </details>
        )}
      </Section>
      <Section title={t('results:settled')}>
        {said === 'recorded' && <Notice tone="success" title={t('results:recorded')} />}
        <Settled conference={conference} one={one} />
        <ConfirmThis
          conference={conference}
          mayNow={!ended}
          onDone={(next) => {
            setSaid(undefined);
            onChanged(next);
          }}
          onConflict={again}
        />
        {records && (
          <details key={recorded} className="no-print mt-4" open={begins}>
            <summary className="min-h-11 cursor-pointer py-2 font-bold">
              {t(conference.result ? 'results:recordAgain' : 'results:record')}
            </summary>
            <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
              {conference.result && <p className="mb-4">{t('results:recordAgainLead')}</p>}
              <ResultForm
                conference={conference}
                one={one}
                onDone={(next) => {
                  setSaid('recorded');
                  setRecorded((times) => times + 1);
                  setBegins(false);
                  onChanged(next);
                }}
                onConflict={again}
              />
            </div>
          </details>
        )}
      </Section>
    </>
  );
}
