import { useState } from 'react';
import { graphql, useCommand } from '../../graphql';
import type { CasePeopleFragment } from '../../graphql/generated/graphql';
import { type Column, Empty, Form, Notice, Table, TwoSteps, useFormat, usePersonNames, useText } from '../../ui';
import { PersonFields, usePersonForm } from './person-fields';

const Exclude = graphql(`
  mutation ExcludeFromCase($input: ExcludeFromCaseInput!) {
    excludeFromCase(input: $input) {
      ...CasePeople
    }
  }
`);

const EndExclusion = graphql(`
  mutation EndExclusion($input: EndExclusionInput!) {
    endExclusion(input: $input) {
      ...CasePeople
    }
  }
`);

type Exclusion = CasePeopleFragment['exclusions'][number];

function ExcludeForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useText();
  const command = useCommand(Exclude);
  const form = usePersonForm({ whole: true });
  return (
    <Form
      form={form}
      onSubmit={async ({ organisationId, staffId }) => {
        const whom = staffId ? { staffId } : { organisationId };
        const outcome = await command.run({ input: { caseId, ...whom } });
        if (!outcome.ok) return;
        form.reset();
        onDone();
      }}
      submit={t('cases:exclude')}
      busy={command.busy}
      refused={command.refused?.message}
      look="secondary"
    >
      <PersonFields form={form} whole />
    </Form>
  );
}

/** Who must not learn that the case exists; shown to its presenters alone, and told to nobody. */
export function Exclusions({ of }: { of: CasePeopleFragment }) {
  const { t } = useText();
  const format = useFormat();
  const end = useCommand(EndExclusion);
  const [said, setSaid] = useState<'excluded' | 'excludeEnded'>();
  const nameOf = usePersonNames(of.readers);
  const named = ({ organisation, staffId }: Exclusion): string => {
    if (organisation) return organisation.name;
    const reader = of.readers.find((one) => one.staffId === staffId);
    if (!reader) return t('cases:person');
    return `${nameOf(reader.staffId, reader.organisation.id)} ${reader.organisation.name}`;
  };
  const columns: Column<Exclusion>[] = [
    { key: 'who', head: t('cases:exclusions'), names: true, cell: (one) => <b>{named(one)}</b> },
    { key: 'since', head: t('cases:since'), cell: ({ addedAt }) => format.instant(addedAt) },
    {
      key: 'end',
      acts: true,
      head: t('cases:excludeEnd'),
      cell: (one) => (
        <TwoSteps
          look="quiet"
          label={t('cases:excludeEnd')}
          about={named(one)}
          ask={t('cases:excludeEndAsk')}
          sure={t('cases:excludeEnd')}
          busy={end.busy}
          onSure={() =>
            void end
              .run({ input: { caseId: of.id, exclusionId: one.id } })
              .then(({ ok }) => setSaid(ok ? 'excludeEnded' : undefined))
          }
        />
      ),
    },
  ];
  return (
    <>
      <p className="mb-3">{t('cases:exclusionsLead')}</p>
      {said && <Notice tone="success" title={t(`cases:${said}`)} />}
      {end.refused && <Notice tone="error" title={end.refused.message} />}
      {of.exclusions.length === 0 ? (
        <Empty>{t('cases:exclusionsNone')}</Empty>
      ) : (
        <Table caption={t('cases:exclusionsCaption')} columns={columns} rows={of.exclusions} rowKey={({ id }) => id} />
      )}
      <details className="no-print mt-4">
        <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('cases:exclude')}</summary>
        <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
          <ExcludeForm caseId={of.id} onDone={() => setSaid('excluded')} />
        </div>
      </details>
    </>
  );
}
