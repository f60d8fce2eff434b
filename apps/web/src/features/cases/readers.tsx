import { useState } from 'react';
import { graphql, useCommand, useMe } from '../../graphql';
import type { CasePeopleFragment } from '../../graphql/generated/graphql';
import {
  type Column,
  Form,
  isKeptOut,
  Notice,
  StatusChip,
  Table,
  TwoSteps,
  useFormat,
  usePersonNames,
  useText,
} from '../../ui';
import { PersonFields, usePersonForm } from './person-fields';

const AddReader = graphql(`
  mutation AddCaseReader($input: ChangeCaseReaderInput!) {
    addCaseReader(input: $input) {
      ...CasePeople
    }
  }
`);

const RemoveReader = graphql(`
  mutation RemoveCaseReader($input: ChangeCaseReaderInput!) {
    removeCaseReader(input: $input) {
      id
    }
  }
`);

type Reader = CasePeopleFragment['readers'][number];

function AddForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useText();
  const command = useCommand(AddReader);
  const form = usePersonForm();
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const outcome = await command.run({ input: { caseId, ...given } });
        if (!outcome.ok) return;
        form.reset();
        onDone();
      }}
      submit={t('cases:readerAdd')}
      busy={command.busy}
      refused={command.refused?.message}
      look="secondary"
    >
      <PersonFields form={form} />
    </Form>
  );
}

/** Who reads the case, person by person; its presenters add and remove. */
export function Readers({ of }: { of: CasePeopleFragment }) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const remove = useCommand(RemoveReader);
  const [said, setSaid] = useState<'readerAdded' | 'readerRemoved'>();
  const manages = of.abilities.includes('manageReaders');
  const nameOf = usePersonNames(of.readers);
  const named = ({ organisation, staffId }: Reader): string =>
    `${nameOf(staffId, organisation.id)}${staffId === me.staffId ? `（${t('conferences:you')}）` : ''}`;
  const who = (reader: Reader) => (
    <>
      <b>{named(reader)}</b> {isKeptOut(of, reader) && <StatusChip tone="plain">{t('cases:keptOut')}</StatusChip>}
    </>
  );
  const columns: Column<Reader>[] = [
    { key: 'who', head: t('cases:reader'), names: true, cell: who },
    { key: 'organisation', head: t('cases:organisation'), cell: ({ organisation }) => organisation.name },
    { key: 'since', head: t('cases:since'), cell: ({ addedAt }) => format.instant(addedAt) },
  ];
  if (manages)
    columns.push({
      key: 'remove',
      acts: true,
      head: t('cases:readerRemove'),
      cell: (reader) => (
        <TwoSteps
          look="quiet"
          label={t('cases:readerRemove')}
          about={`${named(reader)} ${reader.organisation.name}`}
          ask={t('cases:readerRemoveAsk')}
          sure={t('cases:readerRemove')}
          busy={remove.busy}
          onSure={() => {
            const { staffId, organisation } = reader;
            void remove
              .run({ input: { caseId: of.id, staffId, organisationId: organisation.id } })
              .then(({ ok }) => setSaid(ok ? 'readerRemoved' : undefined));
          }}
        />
      ),
    });
  return (
    <>
      <p className="mb-3">{t('cases:readersLead')}</p>
      {said && <Notice tone="success" title={t(`cases:${said}`)} />}
      {remove.refused && <Notice tone="error" title={remove.refused.message} />}
      <Table caption={t('cases:readersCaption')} columns={columns} rows={of.readers} rowKey={({ id }) => id} />
      {manages && (
        <details className="no-print mt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('cases:readerAdd')}</summary>
          <div className="max-w-2xl rounded-12 border border-solid-gray-420 p-4">
            <p className="mb-4">{t('cases:readerAddHint')}</p>
            <AddForm caseId={of.id} onDone={() => setSaid('readerAdded')} />
          </div>
        </details>
      )}
    </>
  );
}
