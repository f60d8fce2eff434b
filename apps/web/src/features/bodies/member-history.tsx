import type { BodyWholeFragment } from '../../graphql/generated/graphql';
import { type Column, Table, today, useFormat, useText } from '../../ui';

type Membership = BodyWholeFragment['memberships'][number];

interface Step {
  readonly key: string;
  readonly on: string;
  readonly change: 'joined' | 'left' | 'willJoin' | 'willLeave';
  readonly membership: Membership;
}

const stepsOf = (membership: Membership, day: string): Step[] => [
  {
    key: `${membership.id} from`,
    on: membership.validFrom,
    change: membership.validFrom > day ? 'willJoin' : 'joined',
    membership,
  },
  ...(membership.validTo
    ? [
        {
          key: `${membership.id} to`,
          on: membership.validTo,
          change: membership.validTo > day ? ('willLeave' as const) : ('left' as const),
          membership,
        },
      ]
    : []),
];

/** Who joined and left a body, when and in which role; what is planned stands first. */
export function MemberHistory({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useText();
  const format = useFormat();
  const steps = memberships
    .flatMap((membership) => stepsOf(membership, today()))
    .toSorted((a, b) => b.on.localeCompare(a.on));
  const columns: Column<Step>[] = [
    { key: 'on', head: t('bodies:changedOn'), cell: ({ on }) => format.dateOnly(on) },
    {
      key: 'name',
      head: t('meetings:organisation'),
      names: true,
      cell: ({ membership }) => membership.organisation.name,
    },
    {
      key: 'change',
      head: t('bodies:change'),
      cell: ({ change, membership }) => t(`bodies:${change}`, { role: t(`enums:role.${membership.role}`) }),
    },
  ];
  return (
    <div className="mt-5">
      <Table
        caption={t('bodies:membersHistoryCaption')}
        showCaption
        columns={columns}
        rows={steps}
        rowKey={({ key }) => key}
      />
    </div>
  );
}
