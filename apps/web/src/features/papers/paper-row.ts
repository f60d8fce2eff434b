import { graphql } from '../../graphql';
import type { MeetingPapersFragment, PaperRowFragment } from '../../graphql/generated/graphql';

/** The papers of a meeting and of those of its items that the reader sees. */
export const MeetingPapers = graphql(`
  fragment MeetingPapers on Meeting {
    id
    mayAddPaper
    papers {
      ...PaperRow
    }
    agenda {
      id
      item {
        id
        mayAddPaper
        papers {
          ...PaperRow
        }
      }
    }
  }

  fragment PaperRow on Paper {
    id
    number
    title
    class
    handling
    mediaType
    bytes
    createdAt
    withdrawn
    version
    abilities
    uploadedBy {
      id
      name
    }
  }
`);

export const ChangePaper = graphql(`
  mutation ChangePaper($input: ChangePaperInput!) {
    changePaper(input: $input) {
      ...PaperRow
    }
  }
`);

export const WithdrawPaper = graphql(`
  mutation WithdrawPaper($input: WithdrawPaperInput!) {
    withdrawPaper(input: $input) {
      ...PaperRow
    }
  }
`);

type ItemPapers = NonNullable<MeetingPapersFragment['agenda'][number]['item']>;

/** The papers of one item of a meeting; none for an item that is not on its agenda. */
export const papersOfItem = (meeting: MeetingPapersFragment, id: string): ItemPapers | undefined =>
  meeting.agenda.find(({ item }) => item?.id === id)?.item ?? undefined;

const KINDS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  png: 'PNG',
  jpeg: 'JPEG',
  document: 'Word',
  sheet: 'Excel',
};

/** What a file is, in a word: PDF, PNG, JPEG, Word or Excel. */
export const kindOf = ({ mediaType }: PaperRowFragment): string => KINDS[mediaType.split(/[./]/).pop() ?? ''] ?? '';

const MEGABYTE = 1_048_576;

/** The size of a file in KB or MB, as people write it. */
export const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / MEGABYTE).toFixed(1)} MB`;
