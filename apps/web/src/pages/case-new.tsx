import { useNavigate } from 'react-router';
import { graphql, useCommand, useMe } from '../graphql';
import { Button, Notice, NotShown, Page, Section, useText } from '../ui';

const BeginCase = graphql(`
  mutation BeginCase($input: BeginCaseInput!) {
    beginCase(input: $input) {
      id
    }
  }
`);

const CAUTIONS = ['identity', 'check', 'readers', 'consent', 'log'] as const;

/** Begins a case: what it is about is asked later, who the person is never. */
export function NewCasePage() {
  const { t } = useText();
  const { abilities } = useMe();
  const navigate = useNavigate();
  const command = useCommand(BeginCase);
  const begin = async (): Promise<void> => {
    if (command.busy) return;
    const outcome = await command.run({ input: { readers: [] } });
    if (outcome.ok) void navigate(`/cases/${outcome.data.beginCase.id}/write`);
  };
  if (!abilities?.includes('beginCase')) return <NotShown />;
  return (
    <Page kind="documents" title={t('cases:beginTitle')} crumbs={[{ label: t('cases:title'), to: '/cases' }]}>
      <p>{t('cases:beginLead')}</p>
      <Section title={t('cases:beginCautions')}>
        <ul className="list-disc space-y-2 pl-5">
          {CAUTIONS.map((caution) => (
            <li key={caution}>{t(`cases:caution.${caution}`)}</li>
          ))}
        </ul>
      </Section>
      {command.refused && <Notice tone="error" title={command.refused.message} />}
      <Button look="primary" className="mt-6" aria-disabled={command.busy || undefined} onClick={() => void begin()}>
        {command.busy ? t('ui:saving') : t('cases:beginNow')}
      </Button>
    </Page>
  );
}
