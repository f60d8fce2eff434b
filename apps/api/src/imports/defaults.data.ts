/** The title of a post of which the file says nothing. */
export const DEFAULT_POST = '担当';

/** A day before anything that the council records. */
export const LONG_AGO = '1900-01-01';

/** Joins names of bodies, as on the cover of a joint paper. */
export const NAME_JOINT = '・';
