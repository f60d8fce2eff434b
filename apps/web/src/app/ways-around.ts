import type { Me } from '../graphql';
import type { TextKey } from '../ui';

/** One entry of the menu; `when` leaves it out for people to whom the API would refuse the page anyway. */
export interface Way {
  readonly to: string;
  readonly label: TextKey;
  /** Pages that stand below it under an address of their own. */
  readonly below?: readonly string[];
  readonly when?: (me: Me) => boolean;
}

/** Entries under a common heading. */
export interface Ways {
  readonly head: TextKey | null;
  readonly ways: readonly Way[];
}

const runs = ({ platformRole }: Me): boolean => platformRole === 'OPERATOR';
const takesPart = ({ abilities }: Me): boolean => abilities?.includes('beginCase') ?? false;
const audits = ({ platformRole }: Me): boolean => platformRole === 'AUDITOR';

/* A new page is one line here, one in rooms.ts, and its word in libs/messages. */
export const WAYS_AROUND: readonly Ways[] = [
  {
    head: null,
    ways: [
      { to: '/', label: 'shell:today' },
      { to: '/meetings', label: 'shell:meetings' },
      { to: '/actions', label: 'shell:actions' },
      // Whoever reads a case may begin one, so that this says nothing of whether there is any.
      { to: '/cases', label: 'shell:cases', below: ['/conferences', '/ledger'], when: takesPart },
      { to: '/requests', label: 'requests:list', when: takesPart },
    ],
  },
  {
    head: 'shell:gather',
    ways: [
      { to: '/series', label: 'shell:series' },
      { to: '/minutes', label: 'shell:minutes' },
    ],
  },
  {
    head: 'shell:operate',
    ways: [
      { to: '/admin/organisations', label: 'desks:organisations', when: runs },
      { to: '/admin/outbox', label: 'desks:outbox', when: runs },
    ],
  },
  {
    head: 'shell:audit',
    ways: [
      { to: '/audit', label: 'desks:logAll', when: audits },
      { to: '/grounds', label: 'grounds:register', when: audits },
      { to: '/openings', label: 'originals:title', when: audits },
    ],
  },
  {
    head: 'shell:lookUp',
    ways: [
      { to: '/bodies', label: 'shell:bodies' },
      { to: '/log', label: 'desks:logOwn' },
      // For everybody: whoever hears her wish must be able to stop it.
      { to: '/freeze', label: 'returns:freezeWay' },
    ],
  },
  {
    head: 'shell:settings',
    ways: [
      { to: '/organisation', label: 'shell:organisation' },
      {
        to: '/proposals',
        label: 'shell:proposals',
        when: ({ abilities }) => abilities?.includes('proposeStaff') ?? false,
      },
    ],
  },
];

/** The entries for a person; headings without entries are left out. */
export const waysFor = (me: Me): Ways[] =>
  WAYS_AROUND.map(({ head, ways }) => ({ head, ways: ways.filter(({ when }) => when?.(me) ?? true) })).filter(
    ({ ways }) => ways.length > 0,
  );
