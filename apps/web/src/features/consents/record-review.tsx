import { useEffect, useRef } from 'react';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Button, Facts, Notice, useText } from '../../ui';
import { ReviewedManner } from './reviewed-manner';
import type { RecordValues } from './record-schema';
import { type AnsweredRow, isEndedByNo, isToAsk, type RecipientCells } from './standing';

interface Props {
  one: CaseConsentsFragment;
  values: RecordValues;
  recipients: readonly RecipientCells[];
  rows: readonly AnsweredRow[];
  busy: boolean;
  refused: string | undefined;
  onBack: () => void;
  onSure: () => void;
}

/** What is about to be recorded, organisation by organisation, in words. */
export function RecordReview({ one, values, recipients, rows, busy, refused, onBack, onSure }: Props) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kinds = (cells: readonly { category: AnsweredRow['category'] }[]): string =>
    cells.map(({ category }) => t(`cases:category.${category}`)).join(t('consents:listMark')) || t('consents:none');
  return (
    <section aria-labelledby="review">
      <h3 id="review" ref={heading} tabIndex={-1} className="mb-2 text-lg font-bold">
        {t('consents:review')}
      </h3>
      <p className="mb-4">{t('consents:reviewLead')}</p>
      <ReviewedManner one={one} values={values} />
      <ul className="mt-4 flex flex-col gap-4">
        {recipients.map(({ id, name, cells }) => {
          const own = rows.filter((row) => row.recipientOrganisationId === id);
          if (own.length === 0) return null;
          const said = (category: string) => own.find((row) => row.category === category)?.decision;
          const stops = cells.filter((cell) => isEndedByNo(cell) && said(cell.category) === 'REFUSED');
          const left = cells.filter((cell) => isToAsk(cell) && !said(cell.category));
          return (
            <li key={id} className="rounded-8 border border-solid-gray-420 px-4 py-3">
              <p className="mb-1 font-bold">{name}</p>
              <Facts
                facts={(['GRANTED', 'REFUSED'] as const).map((decision) => [
                  t(`consents:answer.${decision}`),
                  kinds(own.filter((row) => row.decision === decision)),
                ])}
              />
              {left.length > 0 && <p>{t('consents:reviewMissing', { org: name, kinds: kinds(left) })}</p>}
              {stops.length > 0 && <p>{t('consents:reviewStops', { org: name, kinds: kinds(stops) })}</p>}
            </li>
          );
        })}
      </ul>
      {refused && <Notice tone="error" title={refused} />}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button look="primary" aria-disabled={busy || undefined} onClick={() => !busy && onSure()}>
          {busy ? t('ui:saving') : t('consents:sure')}
        </Button>
        <Button onClick={onBack}>{t('consents:back')}</Button>
      </div>
    </section>
  );
}
