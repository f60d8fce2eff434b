/** A condition whose list is found when a rule is asked for it, and once. */
export interface Later {
  readonly $in: readonly string[];
}

/** Such a condition over what `find` gives. */
export const later = (find: () => readonly string[]): Later => {
  let found: readonly string[] | undefined;
  return {
    get $in() {
      return (found ??= find());
    },
  };
};
