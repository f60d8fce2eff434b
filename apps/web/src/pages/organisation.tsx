import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { InvitationList } from '../features/inviting/invitation-list';
import { InvitationsQuery } from '../features/inviting/invitation-row';
import { DutyList, useDuties } from '../features/organisations/duties';
import { People } from '../features/organisations/people';
import { SettingEdit } from '../features/organisations/setting-edit';
import { SettingFacts } from '../features/organisations/setting-facts';
import { graphql, Loaded, useMe } from '../graphql';
import type { OrganisationRoomQuery, OwnSettingFragment } from '../graphql/generated/graphql';
import { Button, Empty, LinkButton, MoreButton, Notice, Page, Section, usePages, useText } from '../ui';

const RoomQuery = graphql(`
  query OrganisationRoom($id: ID!) {
    ...OwnDuties
    posts(organisationId: $id) {
      ...OwnPost
    }
    organisationSetting {
      ...OwnSetting
    }
  }
`);

function InvitationsPart({ after, onMore }: { after: string | undefined; onMore?: (cursor: string) => void }) {
  const { t } = useText();
  const [result, execute] = useQuery({ query: InvitationsQuery, variables: { first: 20, after: after ?? null } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ me, staffInvitations: { nodes, pageInfo } }) => {
        const own = nodes.filter(({ organisation }) => organisation.id === me.organisation.id);
        const [waiting, rest] = [
          own.filter(({ abilities }) => abilities.includes('confirm')),
          own.filter(({ abilities }) => !abilities.includes('confirm')),
        ];
        return (
          <>
            {own.length === 0 ? (
              <Empty>{t('inviting:empty')}</Empty>
            ) : (
              <InvitationList invitations={[...waiting, ...rest]} label={t('inviting:title')} />
            )}
            {onMore && <MoreButton pageInfo={pageInfo} onMore={onMore} />}
          </>
        );
      }}
    </Loaded>
  );
}

function Invitations() {
  const { t } = useText();
  const { cursors, more } = usePages();
  return (
    <Section
      title={t('inviting:title')}
      side={
        <LinkButton className="mb-1 min-h-11" to="/organisation/invite">
          {t('inviting:invite')}
        </LinkButton>
      }
    >
      {cursors.map((after, index) => (
        <InvitationsPart
          key={after ?? 'first'}
          after={after}
          {...(index === cursors.length - 1 ? { onMore: more } : {})}
        />
      ))}
    </Section>
  );
}

function Setting({ setting, onChanged }: { setting: OwnSettingFragment; onChanged: () => void }) {
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  return (
    <Section title={t('organisations:settings')}>
      {saved && <Notice tone="success" title={t('organisations:settingsSaved')} />}
      {editing ? (
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <SettingEdit
            setting={setting}
            onDone={(changed) => {
              setEditing(false);
              setSaved(changed);
              onChanged();
            }}
          />
        </div>
      ) : (
        <>
          <SettingFacts setting={setting} />
          {setting.abilities.includes('update') && (
            <Button
              className="mt-3"
              onClick={() => {
                setSaved(false);
                setEditing(true);
              }}
            >
              {t('organisations:settingsEdit')}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function Room({ data, onChanged }: { data: OrganisationRoomQuery; onChanged: () => void }) {
  const { t } = useText();
  const duties = useDuties(data);
  const { abilities } = data.me;
  return (
    <>
      <Section title={t('organisations:duties')}>
        <DutyList duties={duties} />
      </Section>
      <Section
        title={t('organisations:people')}
        side={
          abilities.includes('handOver') && (
            <Link className="link py-1" to="/actions/handover">
              {t('handOver:link')}
            </Link>
          )
        }
      >
        <People posts={data.posts} />
      </Section>
      {abilities.includes('inviteStaff') && <Invitations />}
      <Setting setting={data.organisationSetting} onChanged={onChanged} />
    </>
  );
}

/** The organisation one acts for: what it has promised, its people, invitations, and how they sign in. */
export function OrganisationPage() {
  const { t } = useText();
  const { organisation } = useMe();
  const [result, execute] = useQuery({ query: RoomQuery, variables: { id: organisation.id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Page kind="settings" title={t('organisations:title')} below={<p>{organisation.name}</p>}>
      <p>{t('organisations:lead')}</p>
      <Loaded result={result} again={again}>
        {(data) => <Room data={data} onChanged={again} />}
      </Loaded>
    </Page>
  );
}
