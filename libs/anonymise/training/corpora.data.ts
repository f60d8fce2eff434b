import type { Tag } from '../labels';

/** Kinds of the Stockmark data set as tags of ours. */
export const CORPUS_KINDS: Readonly<Record<string, Tag>> = {
  人名: 'PER',
  法人名: 'ORG',
  政治的組織名: 'ORG',
  その他の組織名: 'ORG',
  地名: 'LOC',
  施設名: 'FAC',
  製品名: 'THING',
  イベント名: 'THING',
};

/** Kinds of UD_Japanese-GSD likewise; what is absent is left unmarked. */
export const GSD_KINDS: Readonly<Record<string, Tag>> = {
  PERSON: 'PER',
  PET_NAME: 'PER',
  ORG: 'ORG',
  GPE: 'LOC',
  LOC: 'LOC',
  FAC: 'FAC',
  PRODUCT: 'THING',
  WORK_OF_ART: 'THING',
  EVENT: 'THING',
};
