import { checkAgendas } from './check-agendas';
import { checkBodies } from './check-bodies';
import { checkMeetings } from './check-meetings';
import { checkSeries } from './check-series';
import { Problems, UnfitWard } from './problems';
import type { WardFile } from './ward-file';
import { indexWard, type WardIndex } from './ward-index';

/** Holds a file of the right shape to itself: keys once, everything pointed to is there; throws UnfitWard. */
export function requireWholeWard(file: WardFile): WardIndex {
  const problems = new Problems();
  const index = indexWard(file, problems);
  checkBodies(file, index, problems);
  checkMeetings(file, index, problems);
  checkAgendas(file, index, problems);
  checkSeries(file, index, problems);
  if (problems.total > 0) throw new UnfitWard(problems.found, problems.total);
  return index;
}
