export { OpeningAct } from './opening-act.entity';
export { OriginalOpening } from './original-opening.entity';
export { OriginalsModule } from './originals.module';
export { OriginalsQueries } from './originals.queries';
