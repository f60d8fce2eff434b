import type { Answer, Client } from './client';

/** Carries out a mutation that takes one input. */
export const change = (by: Client, mutation: string, input: object, key?: string): Promise<Answer> =>
  key === undefined ? by.change(mutation, { input }) : by.change(mutation, { input }, key);

/** The code with which a mutation is refused; null when it was carried out. */
export const refused = async (by: Client, mutation: string, input: object): Promise<string | null> =>
  (await change(by, mutation, input)).code;
