type Rights = readonly ('SELECT' | 'INSERT' | 'UPDATE' | 'DELETE')[];

const READ: Rights = ['SELECT'];
const ADD: Rights = ['SELECT', 'INSERT'];
const KEEP: Rights = ['SELECT', 'INSERT', 'UPDATE'];
const REPLACE: Rights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/**
 * The reviewed list of tables: what the application role may do with each, before any policy is asked.
 * A table that is missing here gets no rights, and the start-up check refuses to serve.
 */
export const APPLICATION_TABLES: Readonly<Record<string, Rights>> = {
  migrations: READ,
  installation: READ,
  organisation: KEEP,
  staff: KEEP,
  staff_name: KEEP,
  post: KEEP,
  meeting_body: KEEP,
  legal_basis: KEEP,
  charter: ADD,
  sub_group: KEEP,
  membership: KEEP,
  policy_matrix: KEEP,
  pillar: KEEP,
  policy_measure: KEEP,
  matrix_row: KEEP,
  meeting: KEEP,
  meeting_for: KEEP,
  invitation: KEEP,
  attendance: REPLACE,
  head_count: REPLACE,
  meeting_group: REPLACE,
  group_participant: REPLACE,
  lecturer: REPLACE,
  agenda_slot: REPLACE,
  agenda_item: KEEP,
  decision: KEEP,
  paper: KEEP,
  paper_file: ADD,
  action_item: KEEP,
  // Written by the triggers of action_item alone.
  action_body: READ,
  meeting_series: KEEP,
  series_member: ADD,
  series_cover: KEEP,
  merge_approval: ADD,
  series_event: ADD,
  minutes_edition: KEEP,
  edition_file: ADD,
  job: ['INSERT'],
  daily_run: ['INSERT'],
  idempotency_record: KEEP,
  audit_entry: ADD,
  account: READ,
  // Added with the invitation it opens; read by nobody but the functions of the gate.
  invitation_token: ['INSERT'],
  organisation_setting: KEEP,
  staff_attestation: ADD,
  hand_over: ADD,
  staff_invitation: KEEP,
  sharing_agreement: KEEP,
  confidentiality_pledge: ADD,
  case_presentation: KEEP,
  case_reader: KEEP,
  access_exclusion: KEEP,
  case_conference: KEEP,
  conference_body: ADD,
  conference_attendance: KEEP,
  case_key: ADD,
  case_draft: KEEP,
  anonymity_attestation: ADD,
  case_section: KEEP,
  section_version: ADD,
  consent: ADD,
  disclosure_exception: ADD,
  exception_act: ADD,
  exception_review: ADD,
  withdrawal: ADD,
  // Added by freeze_case alone.
  case_freeze: ['SELECT', 'UPDATE'],
  recall_task: KEEP,
  consent_evidence: ADD,
  information_request: KEEP,
  request_answer: ADD,
  conference_entry: ADD,
  entry_confirmation: ADD,
  conference_result: ADD,
  result_confirmation: ADD,
  case_action: KEEP,
  conference_edition: KEEP,
  conference_edition_file: ADD,
  original_opening: ADD,
  opening_act: ADD,
  mail_message: ADD,
  mail_link: ['INSERT'],
};

/** What the gate role may do: sign-in, logins and the job queue, nothing with content. */
export const GATE_TABLES: Readonly<Record<string, Rights>> = {
  credential: KEEP,
  login_session: REPLACE,
  sign_in_attempt: REPLACE,
  totp_secret: REPLACE,
  passkey: REPLACE,
  recovery_code: REPLACE,
  sign_in_step: REPLACE,
  directory_identity: REPLACE,
  job: ['SELECT', 'UPDATE', 'DELETE'],
  daily_run: ['SELECT', 'DELETE'],
};

/** Tables that only the owner touches. */
export const OWNER_TABLES: readonly string[] = ['audit_head', 'import_key'];

/** Functions that run with the owner's eyes, each reviewed: they return facts about the acting organisation alone. */
export const OWNER_FUNCTIONS: readonly string[] = [
  'acting_organisation',
  'administers',
  'agrees',
  'approver_bodies',
  'begun_cases',
  'case_facts',
  'case_grounds',
  // A trigger that tells nothing: it links an entry of the log to the one before it.
  'chain_audit_entry',
  'conference_grounds',
  // Two that end logins for the acting organisation, by less than it asks or of somebody who left it; they tell nothing.
  'end_lesser_logins',
  'end_logins',
  'entry_facts',
  // Told to a job alone: which of its own people an edition is for.
  'edition_reader',
  // Two triggers that tell nothing: the parts of a meeting or of an item follow its day and its bodies.
  'follow_agenda_item',
  'follow_meeting',
  // Two triggers that tell nothing: papers follow the day of their meeting and the bodies of their item.
  'follow_papers_of_item',
  'follow_papers_of_meeting',
  'founded_bodies',
  // Tells nothing: for a code that no case has it does the same.
  'freeze_case',
  // Tells nothing: what somebody has to do about cases goes to another reader of them, or back to who presents them.
  'hand_over_case_actions',
  'has_pledged',
  'heard_in',
  'hidden_cases',
  'invited',
  'is_settled',
  'latest_ordinals',
  // Two triggers that tell nothing: an action is listed under each of its bodies.
  'list_added_actions',
  'list_changed_actions',
  // Of papers that the acting person had, as the next two: which requests to open them stand.
  'live_openings',
  'open_originals',
  'openings_to_decide',
  // The hash of the newest entry of the log, printed on what is issued.
  'log_head',
  'manages',
  'may_take_part',
  'merge_facts',
  // Two triggers that tell nothing: one numbers an edition, one refuses a second live merge of a body.
  'number_edition',
  'one_live_series',
  'open_requests',
  'open_entries',
  'open_papers',
  'open_sections',
  'own_openings',
  'own_organisations',
  'paper_facts',
  'platform_role',
  // Of people on the list of a case, to those who present it.
  'prepared_readers',
  // Tells nothing, and does so for a job alone: what is frozen is replaced.
  'replace_frozen',
  // The same for what was taken back by a code.
  'replace_withdrawn',
  'presented_cases',
  'readable_cases',
  // Writes neutral mails for a job alone, and tells nothing.
  'remind_of_freezes',
  'request_facts',
  'seat_map',
  'seats',
  // Of everybody at a table taken together, to presenter and chair; to other readers only whether it may open.
  'spoken_set',
  // Three that write neutral mails and tell nothing.
  'tell_deciders',
  'tell_old_address',
  'tell_presenters',
  'tell_presenting',
  'unadministered',
  // Tells nothing: for a code of nobody and for one of another organisation it does the same.
  'withdraw_by_code',
  // The sealed text of one paper, to whoever opens it by this very opening; it writes that they hold it.
  'unseal_original',
  'works_only_here',
];

/**
 * Functions that run with the owner's eyes for the gate role alone: each tells or changes one thing that the caller
 * already names, so that the gate needs no rights on a table that the application reads.
 */
export const GATE_FUNCTIONS: readonly string[] = [
  'claim_mail',
  'invitation_at_gate',
  'mail_addresses',
  'open_account',
  'organisations_to_serve',
  // Writes what happened at the door; reads nothing.
  'record_sign_in',
  'settle_mail',
  'sign_in_rules',
  'use_invitation',
];

/** Functions with the caller's own rights. */
export const PLAIN_FUNCTIONS: readonly string[] = [
  'advised_conferences',
  'app_edition_body',
  'app_now',
  'app_staff',
  'app_today',
  'askable',
  'attested',
  'audit_text',
  'bodies_with_role',
  'calls_cases',
  'conference_of',
  // A trigger that tells nothing: who may let a person in.
  'confirm_as_another',
  'convened_bodies',
  'entry_advised',
  'entry_covered',
  'entry_of',
  'exception_of',
  'is_spoken_for',
  'member_bodies',
  'micros',
  'named_in',
  'on_reader_list',
  'opening_of',
  'published_as',
  'reach',
  'request_of',
  'reads_for',
  'replaceable',
  'result_advised',
  'result_of',
  'result_with_lead',
  'sealed_original',
  'secretariat_bodies',
  'signed_consent',
];
