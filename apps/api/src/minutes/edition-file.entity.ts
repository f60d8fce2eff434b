import { Column, Entity } from 'typeorm';
import { Organisation } from '../organisations';
import { PointsTo } from '../platform/database/columns';
import { MinutesEdition } from './minutes-edition.entity';

/** The files of an edition; they go to the recipient alone, never to the one who asked for the issue. */
@Entity()
export class EditionFile {
  @PointsTo(() => MinutesEdition, { primary: true })
  editionId: string;

  @PointsTo(() => Organisation)
  recipientOrganisationId: string;

  @Column('bytea')
  pdf: Buffer;

  @Column('bytea')
  text: Buffer;
}
