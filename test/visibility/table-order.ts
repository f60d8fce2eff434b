/** Tables in the order in which rows can be written. */
export const TABLE_ORDER: readonly string[] = [
  ['organisation', 'staff', 'staff_name', 'post', 'credential', 'login_session', 'sign_in_attempt'],
  ['meeting_body', 'legal_basis', 'charter', 'sub_group', 'membership'],
  ['policy_matrix', 'pillar', 'policy_measure', 'matrix_row'],
  ['meeting', 'meeting_for', 'invitation', 'agenda_slot', 'agenda_item', 'decision', 'action_item'],
  ['attendance', 'head_count', 'meeting_group', 'group_participant', 'lecturer'],
  ['meeting_series', 'series_member', 'series_cover', 'merge_approval', 'series_event'],
  ['minutes_edition', 'edition_file', 'idempotency_record', 'installation', 'job', 'import_key'],
  ['account', 'totp_secret', 'passkey', 'recovery_code', 'sign_in_step', 'directory_identity'],
  ['organisation_setting', 'staff_invitation', 'invitation_token', 'staff_attestation', 'hand_over'],
  ['mail_message', 'mail_link', 'daily_run', 'sharing_agreement', 'confidentiality_pledge'],
  ['case_presentation', 'case_reader', 'access_exclusion', 'audit_entry'],
  ['case_conference', 'conference_body', 'conference_attendance', 'case_key', 'case_draft'],
  ['anonymity_attestation', 'case_section', 'section_version'],
  ['consent', 'disclosure_exception', 'exception_act', 'withdrawal', 'case_freeze', 'recall_task'],
  ['paper', 'paper_file'],
  ['conference_entry', 'entry_confirmation'],
].flat();
