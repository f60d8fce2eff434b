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

const OfPaper = graphql(`
  query WhoMaySeePaper($id: ID!) {
    sights: whoMaySeePaper(id: $id) {
      ...SightRow
    }
  }
`);

/** The things of which one can ask who may see them; each has a query whose answer is called `sights`. */
const QUERIES = { meeting: OfMeeting, item: OfItem, paper: OfPaper } as const;

interface Props {
  of: keyof typeof QUERIES;
  id: string;
  /** The item's number, where it is about an item. */
  number?: string;
  /** The paper's title, where it is about a paper. */
  title?: string;
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
          {of !== 'paper' && <p className="mb-3 text-sm">{t('desks:audienceActions')}</p>}
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
export function WhoMaySee({ of, id, number = '', title = '' }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const label = {
    meeting: t('desks:audience'),
    item: t('desks:audienceOfItem', { n: number }),
    paper: t('desks:audienceOfPaper', { title }),
  }[of];
  const whole = of === 'meeting';
  return (
    <details
      className={whole ? 'no-print mt-4 rounded-8 border border-solid-gray-420 px-4 py-1' : 'no-print mt-1 w-full'}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={`min-h-11 cursor-pointer py-2 ${whole ? 'font-bold' : 'link'}`}>{label}</summary>
      {open && (
        <div className="pb-3">
          <Sights of={of} id={id} />
        </div>
      )}
    </details>
  );
}
