import { Column, Entity } from 'typeorm';
import { PointsTo } from '../platform/database/columns';
import { Paper } from './paper.entity';

/** The content of a paper, under the same walls: large objects know no row security. */
@Entity()
export class PaperFile {
  @PointsTo(() => Paper, { primary: true })
  paperId: string;

  @Column('bytea')
  content: Buffer;
}
