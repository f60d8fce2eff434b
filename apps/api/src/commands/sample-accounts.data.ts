/** Who can sign in to the sample ward. `person` is a key of the sample file; `administers` its own organisation. */
export const SAMPLE_ACCOUNTS = [
  { person: 'p-danjo-coordinator', email: 'coordinator@ward.example', role: '事務局の担当', administers: true },
  { person: 'p-kokatei-shocho', email: 'chair@ward.example', role: '座長', administers: true },
  { person: 'p-seikatsu-tanto', email: 'clerk@ward.example', role: '区の構成員', administers: true },
  { person: 'p-minamo-sodan', email: 'minamo@npo.example', role: '民間団体・ネット会議のみ', administers: true },
  { person: 'p-komorebi-jimu', email: 'komorebi@npo.example', role: '民間団体・ほかの会議にも', administers: true },
  { person: 'p-sumire-tanto', email: 'sumire@school.example', role: '学校', administers: true },
  { person: 'p-sv-sv', email: 'supervisor@advice.example', role: '助言役', administers: true },
  {
    person: 'p-joho-system',
    email: 'operator@ward.example',
    role: '運用担当',
    administers: true,
    platform: 'OPERATOR',
  },
  { person: 'p-kansa-kansa', email: 'auditor@ward.example', role: '監査担当', administers: true, platform: 'AUDITOR' },
] as const;

/** Whom an empty installation begins with. */
export const FIRST_OPERATOR = {
  organisation: '運用担当',
  post: '最初の運用担当者',
  email: 'operator@tsudoi.example',
  /** Lets the people of this organisation in, which no operator may. */
  administrator: { post: '最初の管理者', email: 'administrator@tsudoi.example' },
} as const;
