export { heldOutNames, heldOutNotes } from './held-out';
export { missesOf, type Miss } from './misses';
