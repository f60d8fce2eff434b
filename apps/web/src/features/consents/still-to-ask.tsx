import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { useFormat, useText } from '../../ui';

/** Says of which conferences she has still to be asked, although she agreed to something for another one. */
export function StillToAsk({ conferences }: Pick<CaseConsentsFragment, 'conferences'>) {
  const { t } = useText();
  const format = useFormat();
  return conferences
    .filter(({ coverage }) => coverage.some(({ reason }) => reason === 'OTHER_CONFERENCE'))
    .map(({ id, code, heldOn }) => (
      <p key={id} className="mt-2">
        {t('consents:stillToAsk', { conference: t('consents:conferenceOf', { code, date: format.date(heldOn) }) })}
      </p>
    ));
}
