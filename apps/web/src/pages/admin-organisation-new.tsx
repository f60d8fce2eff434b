import { useState } from 'react';
import { OrganisationForm } from '../features/organisations/organisation-form';
import { graphql, useCommand, useMe } from '../graphql';
import { LinkButton, Notice, NotShown, Page, useText } from '../ui';

const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      ...RegisterRow
    }
  }
`);

/** Registers an organisation; nobody can sign in for it until its first administrator is proposed and confirmed. */
export function NewOrganisationPage() {
  const { t } = useText();
  const command = useCommand(CreateOrganisation);
  const [added, setAdded] = useState<{ id: string; name: string }>();
  if (!useMe().abilities?.includes('createOrganisation')) return <NotShown />;
  return (
    <Page
      kind="settings"
      title={t('desks:addOrganisation')}
      crumbs={[{ label: t('desks:organisations'), to: '/admin/organisations' }]}
    >
      {added ? (
        <>
          <Notice tone="success" title={t('desks:organisationAdded')}>
            <p>{added.name}</p>
            <p className="mt-2">{t('desks:organisationLead')}</p>
          </Notice>
          <div className="flex flex-wrap gap-3">
            <LinkButton look="primary" to="/proposals/new">
              {t('desks:proposeAdministrator')}
            </LinkButton>
            <LinkButton to="/admin/organisations">{t('desks:organisations')}</LinkButton>
          </div>
        </>
      ) : (
        <div className="max-w-2xl">
          <OrganisationForm
            submit={t('desks:addOrganisation')}
            busy={command.busy}
            refused={command.refused?.message}
            onSubmit={async (input) => {
              const outcome = await command.run({ input });
              if (outcome.ok) setAdded(outcome.data.createOrganisation as { id: string; name: string });
            }}
          />
        </div>
      )}
    </Page>
  );
}
