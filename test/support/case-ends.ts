import { type CaseWorker, inDays } from './cases';
import type { CaseRecord } from './case-record';

const change = (name: string, type: string, fields: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const ACTION = `id kind assignee { id } assigneeStaffId dueOn state version abilities availableMoves words { text }`;
const RESULT = change('recordResult', 'RecordResultInput', 'id');
const CONFIRM = change('confirmResult', 'ConfirmResultInput', 'id');
const ADD = change('addCaseAction', 'AddCaseActionInput', ACTION);
const ASSIGN = change('assignCaseAction', 'AssignCaseActionInput', ACTION);
const REWORD = change('rewordCaseAction', 'RewordCaseActionInput', ACTION);
const MOVE = change('moveCaseAction', 'MoveCaseActionInput', ACTION);
const CLOSE = change('closeCase', 'CloseCaseInput', 'state');
const REOPEN = change('reopenCase', 'ReopenCaseInput', 'state');
const HELD = change('moveConference', 'MoveConferenceInput', 'state');
const CASE = `query($id: ID!, $k: ID!) { case(id: $id) { version actions { ${ACTION} } }
  conference(id: $k) { version result { id leadOrganisation { id } keyWorkerStaffId nextOn identityCheck { confirmed asked } confirmed confirmations { staffId } } } }`;

export interface Action {
  id: string;
  kind: string;
  state: string;
  version: number;
  abilities: string[];
  availableMoves: string[];
  assignee: { id: string };
  dueOn: string;
  words: { text: string } | null;
}

/** Who does something within so many days. */
export const to = (who: CaseWorker, dueOn = inDays(7)) => ({
  organisationId: who.organisation,
  staffId: who.staff,
  dueOn,
});

/** What a recorded conference ends with, as its people send it. */
export class CaseEnds {
  constructor(readonly record: CaseRecord) {}

  async ask(by: CaseWorker = this.record.presenter) {
    return (await by.client.ask(CASE, { id: this.record.caseId, k: this.record.conference })).data;
  }

  async result(by = this.record.presenter) {
    return (await this.ask(by)).conference.result;
  }

  async actions(by = this.record.presenter): Promise<Action[]> {
    return (await this.ask(by)).case.actions;
  }

  async the(kind: string): Promise<Action> {
    const found = (await this.actions()).find((one) => one.kind === kind);
    if (!found) throw new Error(`No ${kind}`);
    return found;
  }

  end(more: object = {}, by = this.record.presenter) {
    const { conference, partner, presenter } = this.record;
    return by.client.change(RESULT, {
      input: {
        conferenceId: conference,
        leadOrganisationId: partner.organisation,
        keyWorkerStaffId: partner.staff,
        nextOn: inDays(30),
        report: to(presenter),
        ...more,
      },
    });
  }

  confirm(by: CaseWorker, resultId: string) {
    return by.client.change(CONFIRM, { input: { conferenceId: this.record.conference, resultId } });
  }

  add(by: CaseWorker, more: object = {}) {
    const words = { text: '見学に付き添う', categories: ['BASIC'] };
    const input = { conferenceId: this.record.conference, assignment: to(this.record.partner), words, ...more };
    return by.client.change(ADD, { input });
  }

  move(by: CaseWorker, { id, version }: Action, state: string) {
    return by.client.change(MOVE, { input: { caseActionId: id, version, to: state } });
  }

  assign(by: CaseWorker, { id, version }: Action, who: CaseWorker, more: object = {}) {
    return by.client.change(ASSIGN, { input: { caseActionId: id, version, assignment: { ...to(who), ...more } } });
  }

  reword(by: CaseWorker, { id, version }: Action, text: string) {
    const words = { text, categories: ['BASIC'] };
    return by.client.change(REWORD, { input: { caseActionId: id, version, words } });
  }

  async close(by: CaseWorker, more: object = {}) {
    const { version } = (await this.ask()).case;
    return by.client.change(CLOSE, { input: { caseId: this.record.caseId, version, ...more } });
  }

  async reopen(by: CaseWorker, more: object = {}) {
    const { version } = (await this.ask()).case;
    return by.client.change(REOPEN, { input: { caseId: this.record.caseId, version, ...more } });
  }

  async hold(): Promise<void> {
    const { version } = (await this.ask()).conference;
    const input = { id: this.record.conference, version, to: 'HELD' };
    const { code, text } = await this.record.presenter.client.change(HELD, { input });
    if (code !== null) throw new Error(text);
  }

  /** Held, with a result that the presenter and a partner have confirmed. */
  async agree(): Promise<void> {
    await this.hold();
    await this.end();
    const { id } = await this.result();
    await this.confirm(this.record.presenter, id);
    await this.confirm(this.record.partner, id);
  }
}
