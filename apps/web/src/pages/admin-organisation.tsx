import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { OrganisationForm } from '../features/organisations/organisation-form';
import { graphql, Loaded, useCommand } from '../graphql';
import type { RegisterRowFragment } from '../graphql/generated/graphql';
import { LinkButton, Notice, NotShown, Page, Section, useText } from '../ui';

const RegisteredQuery = graphql(`
  query Registered($id: ID!) {
    organisation(id: $id) {
      ...RegisterRow
    }
  }
`);

const UpdateOrganisation = graphql(`
  mutation UpdateOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      ...RegisterRow
    }
  }
`);

function Edit({ organisation, again }: { organisation: RegisterRowFragment; again: () => void }) {
  const { t } = useText();
  const command = useCommand(UpdateOrganisation);
  const [saved, setSaved] = useState(false);
  const { id, version } = organisation;
  return (
    <div className="max-w-2xl">
      {saved && <Notice tone="success" title={t('desks:organisationSaved')} />}
      <OrganisationForm
        key={version}
        present={organisation}
        submit={t('ui:save')}
        busy={command.busy}
        refused={command.refused?.code === 'CONFLICT' ? t('ui:conflictNewer') : command.refused?.message}
        onSubmit={async (values) => {
          const outcome = await command.run({ input: { id, version, ...values } });
          setSaved(outcome.ok);
          if (!outcome.ok && outcome.refused.code === 'CONFLICT') again();
        }}
      />
    </div>
  );
}

/** One organisation in the register: its name, kind and place, and the way to its first administrator. */
export function AdminOrganisationPage() {
  const { t } = useText();
  const { id = '' } = useParams();
  const [result, execute] = useQuery({ query: RegisteredQuery, variables: { id } });
  const again = (): void => execute({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} again={again}>
      {({ organisation }) => {
        if (!organisation?.abilities.includes('update')) return <NotShown />;
        return (
          <Page
            kind="settings"
            title={organisation.name}
            crumbs={[{ label: t('desks:organisations'), to: '/admin/organisations' }]}
          >
            <Edit organisation={organisation} again={again} />
            <Section title={t('desks:proposeAdministrator')}>
              <p className="mb-3">{t('desks:organisationLead')}</p>
              <LinkButton to="/proposals/new">{t('desks:proposeAdministrator')}</LinkButton>
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
