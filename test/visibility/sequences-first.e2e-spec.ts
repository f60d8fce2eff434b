import { sequences } from './sequences-half';
import { SEED } from './tally';

sequences('first', SEED + 400);
