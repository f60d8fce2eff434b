import { Visibility } from '../visibility';

/** Opens transactions of jobs: both walls as ever, but none of a request's time-outs. */
export class JobVisibility extends Visibility {}
