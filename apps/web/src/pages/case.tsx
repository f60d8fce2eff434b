import { Link, useParams } from 'react-router';
import { CATEGORIES } from '#libs/consent';
import { CaseText } from '../features/cases/case-text';
import { Exclusions } from '../features/cases/exclusions';
import { Readers } from '../features/cases/readers';
import { WhoRead } from '../features/cases/who-read';
import { ConferenceTable } from '../features/conferences/conference-table';
import { RequestCard } from '../features/requests/request-card';
import { ClosingDesk } from '../features/results/closing-desk';
import { RoleList } from '../features/results/role-list';
import { graphql, Loaded, useWatched } from '../graphql';
import type { CaseRoomQuery } from '../graphql/generated/graphql';
import { CaseStanding, Empty, Facts, isStopped, LinkButton, NotShown, Page, Section, useFormat, useText } from '../ui';

const RoomQuery = graphql(`
  query CaseRoom($id: ID!) {
    case(id: $id) {
      ...CaseRow
      ...CasePeople
      ...RecordCase
      ...ClosingCase
      conferences {
        ...ConferenceRow
      }
      informationRequests {
        ...RequestRow
      }
    }
  }
`);

/** To who presents the case the way to asking; to others what they are asked themselves, and nothing where they are not. */
function Requests({ one }: { one: NonNullable<CaseRoomQuery['case']> }) {
  const { t } = useText();
  if (one.abilities.includes('present'))
    return (
      <Section title={t('requests:list')}>
        <p className="mb-3">{t('requests:forCase')}</p>
        <LinkButton to={`/cases/${one.id}/requests`}>{t('requests:toCase')}</LinkButton>
      </Section>
    );
  if (one.informationRequests.length === 0) return null;
  return (
    <Section title={t('requests:toUs')}>
      <ul className="flex flex-col gap-3">
        {one.informationRequests.map((row) => (
          <RequestCard key={row.id} of={row} asks={false} />
        ))}
      </ul>
    </Section>
  );
}

function Room({ one }: { one: NonNullable<CaseRoomQuery['case']> }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <>
      <Facts
        facts={[
          [t('cases:presenter'), one.presentingOrganisation.name],
          [t('cases:begun'), format.instant(one.createdAt)],
          one.abilities.includes('present') && [
            t('cases:published'),
            one.publication === 0 ? t('cases:nothingPublished') : t('cases:publishedTimes', { n: one.publication }),
          ],
          one.abilities.includes('manageConsents') && [
            t('consents:title'),
            <Link key="consents" className="link" to={`/cases/${one.id}/consents`}>
              {t('consents:open')}
            </Link>,
          ],
        ]}
      />
      <Section title={t('cases:text')}>
        <CaseText id={one.id} />
      </Section>
      <Section
        title={t('cases:conferences')}
        side={
          one.abilities.includes('callConference') && (
            <LinkButton className="mb-1 min-h-11" to={`/cases/${one.id}/call`}>
              {t('conferences:call')}
            </LinkButton>
          )
        }
      >
        {one.conferences.length === 0 ? (
          <Empty>{t('conferences:empty')}</Empty>
        ) : (
          <ConferenceTable conferences={one.conferences} />
        )}
      </Section>
      {one.actions.length > 0 && (
        <Section title={t('results:roles')}>
          <RoleList actions={one.actions} one={one} recordable={one.abilities.includes('present') ? CATEGORIES : []} />
        </Section>
      )}
      <Requests one={one} />
      <Section title={t('cases:readers')}>
        <Readers of={one} />
      </Section>
      {one.abilities.includes('present') && (
        <Section title={t('cases:reads')}>
          <WhoRead of={one} />
        </Section>
      )}
      {one.abilities.includes('exclude') && (
        <Section title={t('cases:exclusions')}>
          <Exclusions of={one} />
        </Section>
      )}
      {one.abilities.includes('present') && (
        <Section title={t('closing:title')}>
          <ClosingDesk of={one} />
        </Section>
      )}
    </>
  );
}

/** One case as its reader knows it: where it stands, its text on demand, conferences, and for presenters who reads it. */
export function CasePage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, again] = useWatched({ query: RoomQuery, variables: { id } });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        if (!one) return <NotShown />;
        return (
          <Page
            kind="documents"
            title={t('cases:one', { code: one.code })}
            crumbs={[{ label: t('cases:title'), to: '/cases' }]}
            below={<CaseStanding state={one.state} stopped={isStopped(one)} />}
            actions={
              one.abilities.includes('present') && (
                <LinkButton look="primary" to={`/cases/${id}/write`}>
                  {t('cases:write')}
                </LinkButton>
              )
            }
          >
            <Room one={one} />
          </Page>
        );
      }}
    </Loaded>
  );
}
