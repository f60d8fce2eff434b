import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, Loaded } from '../../graphql';
import type { SightRowFragment } from '../../graphql/generated/graphql';
import { type Column, Table, useText } from '../../ui';

const OfMeeting = graphql(`
  query WhoMaySeeMeeting($id: ID!) {
    sights: whoMaySeeMeeting(id: $id) {
      ...SightRow
    }
  }

  fragment SightRow on Sight {
    organisation {
      id
      name
    }
    ways {
      kind
      bodyId
      bodyName
    }
  }
`);

const OfItem = graphql(`
  query WhoMaySeeAgendaItem($id: ID!) {
    sights: whoMaySeeAgendaItem(id: $id) {
      ...SightRow
    }
  }
`);

/** The things of which one can ask who may see them; each has a query whose answer is called `sights`. */
const QUERIES = { meeting: OfMeeting, item: OfItem } as const;

interface Props {
  of: keyof typeof QUERIES;
  id: string;
  /** The item's number, where it is about an item. */
  number?: string;
}

function Sights({ of, id }: Props) {
  const { t } = useText();
  const [result, again] = useQuery({
    query: QUERIES[of],
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const columns: Column<SightRowFragment>[] = [
    { key: 'name', head: t('desks:organisation'), names: true, cell: ({ organisation }) => organisation.name },
    {
      key: 'why',
      head: t('desks:audienceWhy'),
      cell: ({ ways }) => (
        <ul>
          {ways.map(({ kind, bodyId, bodyName }) => (
            <li key={`${kind} ${bodyId}`}>{t(`desks:way.${kind}`, { body: bodyName })}</li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Loaded result={result} again={() => again({ requestPolicy: 'network-only' })}>
      {({ sights }) => (
        <>
          <output className="block font-bold">{t('desks:audienceLead', { n: sights.length })}</output>
          {of === 'meeting' && <p className="text-sm">{t('desks:audienceItems')}</p>}
          <p className="mb-3 text-sm">{t('desks:audienceActions')}</p>
          <Table
            caption={t('desks:audienceCaption')}
            columns={columns}
            rows={sights}
            rowKey={({ organisation }) => organisation.id}
          />
        </>
      )}
    </Loaded>
  );
}

/** Which organisations may see a thing and why, for those who may change it; asked for when it is opened. */
export function WhoMaySee({ of, id, number }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const item = number !== undefined;
  return (
    <details
      className={item ? 'no-print mt-1' : 'no-print mt-4 rounded-8 border border-solid-gray-420 px-4 py-1'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={`min-h-11 cursor-pointer py-2 ${item ? 'link' : 'font-bold'}`}>
        {item ? t('desks:audienceOfItem', { n: number }) : t('desks:audience')}
      </summary>
      {open && (
        <div className="pb-3">
          <Sights of={of} id={id} />
        </div>
      )}
    </details>
  );
}
