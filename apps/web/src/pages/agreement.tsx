import { useState } from 'react';
import { useQuery } from 'urql';
import { AgreementEnd } from '../features/organisations/agreement-end';
import { AgreementSign } from '../features/organisations/agreement-sign';
import { type Agreement, AgreementState } from '../features/organisations/agreement-state';
import { AgreementText } from '../features/organisations/agreement-text';
import { PromisesQuery } from '../features/organisations/organisation-query';
import { Loaded } from '../graphql';
import { Button, Notice, NotShown, Page, Section, useText } from '../ui';

interface Props {
  agreement: Agreement;
  text: { version: string; text: string };
  onChanged: () => void;
}

function AgreementRoom({ agreement, text, onChanged }: Props) {
  const { t } = useText();
  const [told, setTold] = useState<{ what: 'agreementSaved' | 'agreementEnded'; times: number }>();
  const [wanted, setWanted] = useState(false);
  const current = agreement.state === 'CURRENT';
  const holds = current || agreement.state === 'EXPIRES_SOON';
  const maySign = agreement.abilities.includes('sign');
  const done = (what: NonNullable<typeof told>['what']): void => {
    setTold((before) => ({ what, times: (before?.times ?? 0) + 1 }));
    setWanted(false);
    onChanged();
  };
  return (
    <>
      {told && <Notice key={told.times} tone="success" title={t(`organisations:${told.what}`)} />}
      {told?.what === 'agreementEnded' && holds && <Notice tone="warning" title={t('organisations:agreementStill')} />}
      <AgreementState agreement={agreement} />
      {!maySign && <p className="mt-3 text-solid-gray-700">{t('organisations:agreementByAdministrator')}</p>}
      {holds && agreement.textVersion !== text.version && (
        <Notice title={t('organisations:textOlder', { version: agreement.textVersion ?? '' })} />
      )}
      <AgreementText text={text} />
      {maySign && (
        <Section title={t(agreement.id ? 'organisations:agreementAgain' : 'organisations:agreementSign')}>
          {current && !wanted ? (
            <Button
              onClick={() => {
                setTold(undefined);
                setWanted(true);
              }}
            >
              {t('organisations:agreementAgain')}
            </Button>
          ) : (
            <div className="max-w-2xl">
              <AgreementSign key={agreement.id ?? ''} version={text.version} onDone={() => done('agreementSaved')} />
            </div>
          )}
        </Section>
      )}
      {agreement.abilities.includes('end') && (
        <Section title={t('organisations:agreementEnd')}>
          <p className="mb-3">{t('organisations:agreementEndAsk')}</p>
          <AgreementEnd key={agreement.id ?? ''} agreement={agreement} onDone={() => done('agreementEnded')} />
        </Section>
      )}
    </>
  );
}

/** The agreement on sharing information: the text in full, how it stands, and for the administrator signing and ending. */
export function AgreementPage() {
  const { t } = useText();
  const [result, execute] = useQuery({ query: PromisesQuery });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ me, agreementTexts }) => {
        const { agreement } = me.organisation;
        const text = agreementTexts.find(({ kind }) => kind === 'AGREEMENT');
        if (!agreement || !text) return <NotShown />;
        return (
          <Page
            kind="settings"
            title={t('organisations:agreement')}
            crumbs={[{ label: t('organisations:title'), to: '/organisation' }]}
          >
            <p className="mb-4">{t('organisations:agreementLead')}</p>
            <AgreementRoom agreement={agreement} text={text} onChanged={again} />
          </Page>
        );
      }}
    </Loaded>
  );
}
