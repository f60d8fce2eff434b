export { type Actor, organisationOf, staffOf, tellsCaseText } from './actor';
export { knowing } from './standing';
export { Visibility } from './visibility.service';
export { allowedIds, visible, visibleById } from './visible';
export { visibleOf } from './visible-of';
