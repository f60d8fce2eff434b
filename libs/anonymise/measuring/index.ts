export { heldOutNames, heldOutNotes, plainNotes } from './held-out';
export { missesOf, type Miss } from './misses';
