import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type Told, ToldNotice } from '../features/inviting/told';
import { ResetAccessForm } from '../features/organisations/access-reset';
import { OwnPostsQuery } from '../features/organisations/organisation-query';
import { EndPostForm } from '../features/organisations/post-end';
import { lacksSignIn, usePostWords } from '../features/organisations/post-time';
import { Loaded, useMe } from '../graphql';
import type { OwnPostFragment } from '../graphql/generated/graphql';
import { Facts, Notice, NotShown, Page, Section, useFormat, useText } from '../ui';

function Person({ post, mayHandOver, own }: { post: OwnPostFragment; mayHandOver: boolean; own: boolean }) {
  const { t } = useText();
  const format = useFormat();
  const { span, name } = usePostWords();
  const [told, setTold] = useState<Told>();
  const [ended, setEnded] = useState<string>();
  return (
    <>
      {ended && (
        <Notice key={ended} tone="success" title={t('organisations:endPostDone', { date: format.dateOnly(ended) })} />
      )}
      <Facts
        facts={[
          [t('organisations:post'), post.title],
          [t('organisations:period'), span(post)],
          post.administrator === true && [t('organisations:role'), t('organisations:administrator')],
          [
            t('organisations:attested'),
            post.attestedOn ? format.dateOnly(post.attestedOn) : t('organisations:attestedNever'),
          ],
          lacksSignIn(post) && [t('organisations:signIn'), t('organisations:noSignIn')],
        ]}
      />
      {own && (
        <Notice title={t('organisations:personSelf')}>
          {mayHandOver && (
            <Link className="link inline-block py-1" to={`/actions/handover?from=${post.id}`}>
              {t('handOver:link')}
            </Link>
          )}
        </Notice>
      )}
      {!own && post.abilities.length === 0 && <Notice title={t('organisations:personOver')} />}
      {!own && post.abilities.includes('end') && (
        <Section title={t(post.activeUntil ? 'organisations:endPostMove' : 'organisations:endPost')}>
          <div className="max-w-2xl">
            <EndPostForm post={post} mayHandOver={mayHandOver} onDone={setEnded} />
          </div>
        </Section>
      )}
      {!own && post.abilities.includes('resetAccess') && (
        <Section title={t('organisations:resetAccess')}>
          <div className="max-w-2xl">
            {told && <ToldNotice key={told.link} told={told} />}
            <ResetAccessForm
              staffId={post.staffId}
              person={name(post)}
              onDone={(link) => setTold({ title: t('organisations:resetDone'), link })}
            />
          </div>
        </Section>
      )}
    </>
  );
}

/** One person's post in the own organisation, for its administrator: ending it, and a new way to sign in. */
export function OrganisationPersonPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const { organisation } = useMe();
  const { name } = usePostWords();
  const [result, execute] = useQuery({ query: OwnPostsQuery, variables: { id: organisation.id } });
  return (
    <Loaded result={result} again={() => execute({ requestPolicy: 'network-only' })}>
      {({ me, posts }) => {
        const post = posts.find((one) => one.id === id);
        if (!post || !me.abilities.includes('inviteStaff')) return <NotShown />;
        return (
          <Page kind="settings" title={name(post)} crumbs={[{ label: t('organisations:title'), to: '/organisation' }]}>
            <Person post={post} mayHandOver={me.abilities.includes('handOver')} own={post.staffId === me.staffId} />
          </Page>
        );
      }}
    </Loaded>
  );
}
