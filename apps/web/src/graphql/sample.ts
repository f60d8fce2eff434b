import { patientFetch } from './patient-fetch';

/** A role of the sample ward that anyone may take. */
export interface SampleAccount {
  readonly name: string;
  readonly role: string;
  readonly email: string;
}

/** The roles of the sample ward; empty when this is no sample. */
export async function sampleAccounts(): Promise<readonly SampleAccount[]> {
  const response = await patientFetch('/auth/sample-accounts', { credentials: 'same-origin' });
  return response.ok ? ((await response.json()) as SampleAccount[]) : [];
}
