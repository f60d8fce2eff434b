export {
  Connection,
  type ConnectionOf,
  connectionOf,
  type OrderKey,
  page,
  PageInfo,
  pageSize,
  placeOf,
} from './connection';
export { CurrentActor, languageOf, type OperationContext } from './context';
export { enumOf } from './enum-of';
export { check, IdField, InstantField, isStorable, NestedField, PlainField, TextField } from './fields';
export { GraphqlModule } from './graphql.module';
export { groupBy, loader } from './loader';
export { Readers } from './readers';
export { missing, Refusal, refusal } from './refusal';
export { isDay, LocalDate, LocalTime } from './scalars';
