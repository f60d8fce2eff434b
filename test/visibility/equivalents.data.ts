/** Mutants that change nothing for anybody, and why. A listed mutant that is noticed after all fails the proof. */
const HAS_POST =
  'Whoever acts holds a post in the acting organisation, so the other half of the rule shows the own row.';

const NAMES_A_BODY = 'An invitation names a body for which the meeting is held, so the meeting alone decides.';
/** The function unadministered() asks for the one or the other itself, and the policy for the lack of a platform role. */
const TOLD_TO_SECRETARIATS =
  'Which houses lack an administrator is told to secretariats and operators alone, and operators are left out beside it.';
const SEEN_TO_DECIDE =
  'A row that is named must be seen. Who sees it as a first administrator to be meets this; of the others the own house may do so anyway, and who proposed it is not another.';

export const EQUIVALENTS: Readonly<Record<string, string>> = {
  'seen on invitation: organisation_id = ( SELECT acting_organisation() AS acting_organisation) := false':
    'An invitation is a way to its meeting through its own body, so the other half of the rule shows it.',
  'seen on staff: (id = ( SELECT app_staff() AS app_staff)) AND (( SELECT acting_organisation() AS acting_organisation) IS NOT NULL) := false':
    HAS_POST,
  'seen on staff: id = ( SELECT app_staff() AS app_staff) := false': HAS_POST,
  'seen on staff: ( SELECT acting_organisation() AS acting_organisation) IS NOT NULL := false': HAS_POST,
  'read Staff by id: left out': HAS_POST,
  'read Invitation by organisationId: left out': 'As with row security: an invitation is a way to its own meeting.',
  'read Meeting by id.$in and bodyIds: without bodyIds': NAMES_A_BODY,
  'read AgendaSlot by meeting.$elemMatch.id.$in and meeting.$elemMatch.bodyIds: without meeting.$elemMatch.bodyIds':
    NAMES_A_BODY,
  'added on audit_entry: ( SELECT acting_organisation() AS acting_organisation) IS NOT NULL := true':
    'The other half asks for the acting organisation, which is not there without one.',
  'added on decision: m.body_ids @> decision.body_ids := true':
    'A decision is for the bodies of its item, and an item for some bodies of its meeting.',
  'function seats: app_edition_body() IS NOT NULL := true (2)':
    'Without a body nobody is a member of it, so that nothing is held in common.',
  'added on section_version: case_id = ANY (( SELECT presented_cases() AS presented_cases)::uuid[]) := true':
    'A version names an attestation of its case, which nobody sees who does not present it.',
  'added on exception_review: case_id <> ALL (( SELECT hidden_cases() AS hidden_cases)::uuid[]) := true':
    'exception_of reads with the rights of the caller, to whom a ground of a hidden case is not there.',
  'added on consent_evidence: case_id = ANY (( SELECT presented_cases() AS presented_cases)::uuid[]) := true':
    'A scan names a consent of its case, which nobody sees who does not present it.',
  'function conference_grounds: c.presenting_organisation_id <> acting_organisation() := true':
    'Whoever presents a case sees all of its sections by the other half of the rule.',
  'function conference_grounds: w.case_id = ANY(ARRAY(SELECT id FROM mine)) := true':
    'Each use of what was taken back names its case again.',
  "function conference_grounds: k.decision = 'GRANTED' := true":
    'A refusal is no earlier than itself, and so opens nothing.',
  'function open_papers: e.recipient_staff_id = app_staff() := true':
    'It saves looking at papers of others: the policy asks whose a paper is.',
  'seen on staff_invitation: cardinality(( SELECT secretariat_bodies() AS secretariat_bodies)) > 0 := true':
    TOLD_TO_SECRETARIATS,
  'changed on staff_invitation: cardinality(( SELECT secretariat_bodies() AS secretariat_bodies)) > 0 := true':
    TOLD_TO_SECRETARIATS,
  'changed on staff_invitation: first_administrator := true': SEEN_TO_DECIDE,
  'added on staff_invitation: NOT first_administrator := true':
    'Whoever invites at once is the house that proposed, which a trigger keeps from confirming a first administrator.',
  'changed on staff_invitation: organisation_id = ANY (( SELECT unadministered() AS unadministered)::uuid[]) := true':
    SEEN_TO_DECIDE,
  "changed on staff_invitation: ( SELECT platform_role() AS platform_role) = 'NONE'::text := true": SEEN_TO_DECIDE,
  "function open_originals: a.kind = 'APPROVED' := true":
    'Those in force are neither refused nor ended, so that whatever was done about one is its approval.',
  'function hidden_cases: acting_organisation() IS NOT NULL := true':
    'Without an acting organisation the log shows nothing, whatever is hidden.',
  'function works_only_here: p.organisation_id = organisation := true':
    'Whoever has a post, and none in any other organisation, has it in this one.',
  'function is_settled: acting_organisation() IS NOT NULL := true':
    'It is asked only together with a pledge for the acting organisation.',
};
