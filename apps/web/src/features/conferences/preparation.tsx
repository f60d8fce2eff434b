import type { ConferenceRoomFragment } from '../../graphql/generated/graphql';
import { Loaded, useWatched } from '../../graphql';
import { Section, useText } from '../../ui';
import { PreparationQuery } from './preparation-query';
import { type Prepared, PreparedTable } from './prepared-table';
import { SpokenPart } from './spoken-part';

type Seat = ConferenceRoomFragment['attendance'][number];

/** A guest of whom a pledge on paper is asked and not there yet. */
const unpledged = ({ kind, pledgedOnPaper }: Seat): boolean =>
  (kind === 'COMPANION' || kind === 'INTERPRETER') && !pledgedOnPaper;

const byHouse = (readers: readonly Prepared[]): Prepared[] =>
  readers.toSorted((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'ja'));

interface Props {
  conference: ConferenceRoomFragment;
  /** What the readers are called, by person and organisation. */
  names: ReadonlyMap<string, string>;
}

/**
 * What is looked at before a conference: to its presenter who will read what and why not, to presenter and chair what may
 * be said aloud. To any other reader the part is not there.
 */
export function Preparation({ conference, names }: Props) {
  const { t } = useText();
  const [result, again] = useWatched({ query: PreparationQuery, variables: { id: conference.id } });
  return (
    <Loaded result={result} again={again}>
      {({ conference: told }) => {
        if (!told?.spoken) return null;
        const { spoken, preparation } = told;
        const coming = conference.attendance.filter(({ presence }) => presence !== 'ABSENT');
        const [first] = preparation;
        const published = first?.sections.map(({ section }) => section);
        return (
          <Section title={t('preparation:title')}>
            {first && (
              <div className="no-print mb-6">
                <h3 className="mb-1 text-lg font-bold">{t('preparation:readers')}</h3>
                <p className="mb-3">{t('preparation:readersLead')}</p>
                <PreparedTable caseId={conference.caseId} readers={byHouse(preparation)} names={names} />
              </div>
            )}
            <h3 className="mb-1 text-lg font-bold">{t('preparation:spoken')}</h3>
            <SpokenPart
              aloud={spoken.sections}
              inWriting={published?.filter((name) => !spoken.sections.includes(name)) ?? null}
              mayOpen={spoken.mayOpen}
              nobody={coming.length === 0}
              unpledged={coming.some(unpledged)}
            />
          </Section>
        );
      }}
    </Loaded>
  );
}
