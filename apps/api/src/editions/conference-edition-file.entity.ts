import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The files of an edition, sealed under the key of its case; after it was replaced they have no reader. */
@Entity()
export class ConferenceEditionFile {
  @PrimaryColumn('uuid')
  editionId: string;

  @Column('bytea')
  sealedPdf: Buffer;

  @Column('bytea')
  sealedText: Buffer;
}
