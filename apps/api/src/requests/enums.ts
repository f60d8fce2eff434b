import { REQUEST_ANSWERS } from '#libs/consent';
import { enumOf } from '../platform/graphql';

export const RequestAnswerKindEnum = enumOf('RequestAnswerKind', REQUEST_ANSWERS);

/** The texts of a request and of an answer, each of which is checked by itself. */
export const REQUEST_PARTS = ['PURPOSE', 'WISH', 'NOTE'] as const;
export type RequestPart = (typeof REQUEST_PARTS)[number];
export const RequestPartEnum = enumOf('RequestPart', REQUEST_PARTS);
