import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { caseCrumbs } from '../features/cases/case-crumbs';
import { ConferenceChips } from '../features/conferences/conference-table';
import { useRecord } from '../features/results/use-record';
import { Loaded } from '../graphql';
import type { ConferenceRecordFragment, RecordCaseFragment } from '../graphql/generated/graphql';
import { LinkButton, NotShown, Page, type TextKey, useText, When } from '../ui';

/** What stands on the page: the conference, its case, and what shows or asks anew what a command has changed. */
interface Shown {
  readonly conference: ConferenceRecordFragment;
  readonly one: RecordCaseFragment;
  readonly onChanged: (next: ConferenceRecordFragment) => void;
  readonly again: () => void;
}

interface Props {
  title: (code: string) => string;
  /** The other page of the same conference. */
  beside: { readonly part: 'record' | 'result'; readonly label: TextKey };
  children: (shown: Shown) => ReactNode;
}

/** A page below a conference, for the readers of its case. */
export function ConferencePart({ title, beside, children }: Props) {
  const { t } = useText();
  const { id = '' } = useParams();
  const { conference, one, present, again, tell } = useRecord(id);
  return (
    <Loaded result={conference} again={again}>
      {() =>
        present ? (
          <Loaded result={one} again={again}>
            {({ case: of }) =>
              of ? (
                <Page
                  key={id}
                  kind="documents"
                  title={title(present.code)}
                  crumbs={[
                    ...caseCrumbs(t, of),
                    { label: t('conferences:one', { code: present.code }), to: `/conferences/${id}` },
                  ]}
                  below={
                    <>
                      <p className="font-bold">
                        <When {...present} />
                      </p>
                      <p className="mt-1">
                        <ConferenceChips {...present} />
                      </p>
                    </>
                  }
                  actions={<LinkButton to={`/conferences/${id}/${beside.part}`}>{t(beside.label)}</LinkButton>}
                >
                  {children({ conference: present, one: of, onChanged: tell, again })}
                </Page>
              ) : (
                <NotShown />
              )
            }
          </Loaded>
        ) : (
          <NotShown />
        )
      }
    </Loaded>
  );
}
