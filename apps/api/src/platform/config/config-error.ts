/** A setting that cannot be used, named so that the reader knows which line of the environment to mend. */
export class ConfigError extends Error {}
