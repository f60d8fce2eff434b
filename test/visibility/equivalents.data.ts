/** Mutants that change nothing for anybody, and why. A listed mutant that is noticed after all fails the proof. */
const HAS_POST =
  'Whoever acts holds a post in the acting organisation, so the other half of the rule shows the own row.';

export const EQUIVALENTS: Readonly<Record<string, string>> = {
  'seen on invitation: organisation_id = ( SELECT acting_organisation() AS acting_organisation) := false':
    'An invitation is a way to its meeting through its own body, so the other half of the rule shows it.',
  'seen on staff: (id = ( SELECT app_staff() AS app_staff)) AND (( SELECT acting_organisation() AS acting_organisation) IS NOT NULL) := false':
    HAS_POST,
  'seen on staff: id = ( SELECT app_staff() AS app_staff) := false': HAS_POST,
  'seen on staff: ( SELECT acting_organisation() AS acting_organisation) IS NOT NULL := false': HAS_POST,
  'function seats: app_edition_body() IS NOT NULL := true (2)':
    'Without a body nobody is a member of it, so that nothing is held in common.',
};
