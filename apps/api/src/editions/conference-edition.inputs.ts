import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize } from 'class-validator';
import { IdField } from '../platform/graphql';

/** More readers than any case has. */
const READERS_AT_MOST = 200;

@InputType({ description: 'For all readers of the case where none is named.' })
export class IssueConferencePaperInput {
  @IdField()
  conferenceId: string;

  /** Rows of the reader list. */
  @IdField({ optional: true, list: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(READERS_AT_MOST)
  readerIds?: string[];
}
