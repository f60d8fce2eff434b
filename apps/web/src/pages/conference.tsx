import { Link, useLocation, useParams } from 'react-router';
import { AttendanceTable } from '../features/conferences/attendance-table';
import { ConferenceEdit } from '../features/conferences/conference-edit';
import { ConferenceMoves } from '../features/conferences/conference-moves';
import { ConferenceChips } from '../features/conferences/conference-table';
import { ConferenceQuery } from '../features/conferences/conference-row';
import { InviteReader, SeatForm } from '../features/conferences/invite-desk';
import { OwnAnswer } from '../features/conferences/own-answer';
import { PaperDesk } from '../features/conferences/paper-desk';
import { Preparation } from '../features/conferences/preparation';
import { SealedPapers } from '../features/originals/sealed-papers';
import { graphql, Loaded, useMe, useWatched } from '../graphql';
import type { ConferenceQuery as Data } from '../graphql/generated/graphql';
import {
  Empty,
  Facts,
  isKeptOut,
  LinkButton,
  Notice,
  NotShown,
  Page,
  personKey,
  personNames,
  Section,
  useText,
  When,
} from '../ui';

const ReadersQuery = graphql(`
  query ConferenceReaders($id: ID!) {
    case(id: $id) {
      id
      code
      readers {
        id
        staffId
        name
        post {
          id
          title
        }
        organisation {
          id
          name
        }
      }
      exclusions {
        id
        staffId
        organisation {
          id
        }
      }
    }
  }
`);

type Conference = NonNullable<Data['conference']>;

function Room({ conference, ownKey, again }: { conference: Conference; ownKey: string; again: () => void }) {
  const { t } = useText();
  const [{ data }] = useWatched({ query: ReadersQuery, variables: { id: conference.caseId } });
  const readers = data?.case?.readers ?? [];
  const names = personNames(readers, t);
  const seated = new Set(conference.attendance.map((one) => personKey(one.staffId, one.organisation?.id)));
  const own = conference.attendance.find((one) => personKey(one.staffId, one.organisation?.id) === ownKey);
  const planned = conference.state === 'PLANNED';
  const keeps = conference.abilities.includes('convene');
  return (
    <>
      <Facts
        facts={[
          conference.place !== '' && [t('conferences:place'), conference.place],
          conference.callAddress !== '' && [t('conferences:callAddress'), conference.callAddress],
          conference.bodies.length > 0 && [
            t('conferences:rules'),
            conference.bodies.map(({ name }) => name).join(', '),
          ],
          data?.case !== undefined &&
            data.case !== null && [
              t('conferences:ofCase'),
              <Link key="case" className="link inline-block py-0.5" to={`/cases/${conference.caseId}`}>
                {t('cases:one', { code: data.case.code })}
              </Link>,
            ],
        ]}
      />
      <ConferenceMoves conference={conference} />
      {planned && keeps && <ConferenceEdit of={conference} onChanged={again} />}
      {planned && (
        <Section title={t('conferences:yourAnswer')}>
          {own ? <OwnAnswer own={own} /> : <p>{t('conferences:notInvited')}</p>}
        </Section>
      )}
      {planned && <Preparation conference={conference} names={names} />}
      {conference.state !== 'CANCELLED' && (
        <Section title={t('entries:title')}>
          <p className="mb-3">{t('entries:wayLead')}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton to={`/conferences/${conference.id}/record`}>{t('entries:way')}</LinkButton>
            <LinkButton to={`/conferences/${conference.id}/result`}>{t('results:way')}</LinkButton>
          </div>
        </Section>
      )}
      <Section title={t('conferences:papers')}>
        <PaperDesk
          conferenceId={conference.id}
          keeps={keeps}
          mayIssue={keeps && conference.state !== 'CANCELLED' && readers.length > 0}
          readers={data?.case ? readers.filter((one) => !isKeptOut(data.case!, one)).length : 0}
          names={names}
        />
        <SealedPapers conferenceId={conference.id} />
      </Section>
      <Section title={t('conferences:people')}>
        {conference.attendance.length === 0 ? (
          <Empty next={keeps && t('conferences:nobodyNext')}>{t('conferences:nobody')}</Empty>
        ) : (
          <AttendanceTable conference={conference} names={names} />
        )}
      </Section>
      {keeps && conference.state !== 'CANCELLED' && (
        <>
          <Section title={t('conferences:invite')}>
            <div className="max-w-2xl">
              <InviteReader
                conferenceId={conference.id}
                readers={readers
                  .filter((one) => !seated.has(personKey(one.staffId, one.organisation.id)))
                  .map((one) => ({
                    staffId: one.staffId,
                    organisationId: one.organisation.id,
                    label: `${names.get(personKey(one.staffId, one.organisation.id))} ${one.organisation.name}`,
                  }))}
              />
            </div>
          </Section>
          <Section title={t('conferences:seat')}>
            <div className="max-w-2xl">
              <SeatForm conferenceId={conference.id} />
            </div>
          </Section>
        </>
      )}
    </>
  );
}

/** One conference about a case: when and where, one's own answer, who comes; kept by whoever presents the case. */
export function ConferencePage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const me = useMe();
  const called = (useLocation().state as { called?: boolean } | null)?.called ?? false;
  const [result, again] = useWatched({ query: ConferenceQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ conference }) => {
        if (!conference) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('conferences:one', { code: conference.code })}
            crumbs={[{ label: t('cases:title'), to: '/cases' }]}
            below={
              <>
                <p className="font-bold">
                  <When {...conference} />
                </p>
                <p className="mt-1">
                  <ConferenceChips {...conference} />
                </p>
              </>
            }
          >
            {called && <Notice tone="success" title={t('conferences:called')} />}
            <Room conference={conference} ownKey={personKey(me.staffId, me.organisation.id)} again={again} />
          </Page>
        );
      }}
    </Loaded>
  );
}
