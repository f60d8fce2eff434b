import { Loaded, useWatched } from '../../graphql';
import { Empty, useText } from '../../ui';
import { OpeningCard } from './opening-card';
import { OpeningsOfCaseQuery } from './original-query';

/** The openings of one case that the reader has to do with: to who presents it, all of them. */
export function CaseOpenings({ caseId, conferenceId }: { caseId: string; conferenceId?: string }) {
  const { t } = useText();
  const [result, again] = useWatched({
    query: OpeningsOfCaseQuery,
    variables: { id: caseId },
  });
  return (
    <Loaded result={result} again={again}>
      {({ case: one }) => {
        const rows = (one?.originalOpenings ?? []).filter(
          (row) => conferenceId === undefined || row.conferenceId === conferenceId,
        );
        return rows.length === 0 ? (
          <Empty>{t('originals:empty')}</Empty>
        ) : (
          <ul className="flex flex-col gap-3">
            {rows.map((row) => (
              <OpeningCard key={row.id} row={row} onDone={again} />
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
