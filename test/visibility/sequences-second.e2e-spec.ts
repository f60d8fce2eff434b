import { sequences } from './sequences-half';
import { SEED } from './tally';

sequences('second', SEED + 40_400);
