export { AREA, estimated } from './population';
