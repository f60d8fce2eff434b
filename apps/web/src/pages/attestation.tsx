import { useState } from 'react';
import { useQuery } from 'urql';
import { AttestationForm } from '../features/organisations/attestation-form';
import { OwnPostsQuery } from '../features/organisations/organisation-query';
import { timeOf } from '../features/organisations/post-time';
import { Loaded, useMe } from '../graphql';
import type { OwnPostsQuery as Data } from '../graphql/generated/graphql';
import { Button, Notice, NotShown, Page, useFormat, useText } from '../ui';

function Attestation({ data, onDone }: { data: Data; onDone: () => void }) {
  const { t } = useText();
  const format = useFormat();
  const [saved, setSaved] = useState(false);
  const [wanted, setWanted] = useState(false);
  const stand = data.me.organisation.attestation;
  const due = stand?.due ?? false;
  return (
    <>
      {saved && <Notice tone="success" title={t('organisations:attestationSaved')} />}
      {!due && <p>{t('organisations:attestationDone')}</p>}
      {stand && (
        <p className={due ? 'font-bold' : ''}>
          {t(due ? 'organisations:attestationDue' : 'organisations:attestationNext', {
            date: format.date(stand.dueOn),
          })}
        </p>
      )}
      <p className="mb-5">
        {stand?.lastOn
          ? t('organisations:attestationLast', { date: format.dateOnly(stand.lastOn) })
          : t('organisations:attestationNever')}
      </p>
      {due || wanted ? (
        <div className="max-w-2xl">
          <p className="mb-5">{t('organisations:attestationLead')}</p>
          <AttestationForm
            posts={data.posts.filter((post) => timeOf(post) === 'now')}
            onRefused={onDone}
            onDone={() => {
              setSaved(true);
              setWanted(false);
              onDone();
            }}
          />
        </div>
      ) : (
        <Button
          onClick={() => {
            setSaved(false);
            setWanted(true);
          }}
        >
          {t('organisations:attestationAgain')}
        </Button>
      )}
    </>
  );
}

/** Once a quarter the administrator says by hand who still works here. */
export function AttestationPage() {
  const { t } = useText();
  const { organisation } = useMe();
  const [result, execute] = useQuery({ query: OwnPostsQuery, variables: { id: organisation.id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {(data) =>
        data.me.abilities.includes('attestStaff') ? (
          <Page
            kind="settings"
            title={t('organisations:attestation')}
            crumbs={[{ label: t('organisations:title'), to: '/organisation' }]}
          >
            <Attestation data={data} onDone={again} />
          </Page>
        ) : (
          <NotShown />
        )
      }
    </Loaded>
  );
}
