import type { MeetingRowFragment } from '../../graphql/generated/graphql';
import { useText } from '../../ui';

type Named = Pick<MeetingRowFragment, 'heldFor'>;

/** Names a meeting by the bodies that the reader knows of, each with its own number. */
export function useMeetingName(): (meeting: Named) => string {
  const { t } = useText();
  return ({ heldFor }) =>
    heldFor
      .map(({ bodyName, runningOrdinal, subGroupName }) =>
        subGroupName
          ? t('meetings:namedSub', { name: bodyName, n: runningOrdinal, sub: subGroupName })
          : t('meetings:named', { name: bodyName, n: runningOrdinal }),
      )
      .join(t('meetings:joined'));
}
