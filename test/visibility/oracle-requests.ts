import { live, ofPresented, readableCases } from './oracle-cases';
import { opened, takenBackSince } from './oracle-consents';
import type { Rule } from './oracle-rule';
import { ofPresenter, type Rule as WriteRule, type Rules } from './oracle-writes-cases';
import { ofConference, published } from './oracle-writes-sections';
import type { Row } from './world';

/** Asked of the reader's own organisation, not taken back, and each category open as a section of that time would be. */
const askedOfMe: Rule = (row, eyes, world) => {
  const { case_id, organisation_id, withdrawn_at, categories, publication } = row;
  return (
    eyes.organisation !== null &&
    organisation_id === eyes.organisation &&
    withdrawn_at === 'infinity' &&
    readableCases(eyes, world).includes(case_id) &&
    categories.length > 0 &&
    categories.every((category) =>
      opened({ case_id, category, published_in: publication } as unknown as Row, eyes, world),
    ) &&
    !takenBackSince(row, row.asked_at, eyes, world)
  );
};

/** Requests for information: for the asker, and for each organisation that is asked its own. */
export const REQUEST_RULES: Readonly<Record<string, Rule>> = {
  information_request: (...args) => ofPresented(...args) || askedOfMe(...args),
  request_answer: (row, eyes, world) => {
    const request = world.one('information_request', row.request_id);
    return ofPresented(row, eyes, world) || (request !== undefined && askedOfMe(request, eyes, world));
  },
};

/** Another organisation, with somebody on the reader list whom nothing keeps out. */
const askable: WriteRule = ({ case_id, organisation_id }, { eyes }, world) => {
  const excluded = world
    .where('access_exclusion', 'case_id', case_id)
    .filter(({ added_at, ended_at }) => live(added_at, ended_at, eyes))
    .map(({ subject_id }) => subject_id);
  return (
    organisation_id !== eyes.organisation &&
    !excluded.includes(organisation_id) &&
    world
      .where('case_reader', 'case_id', case_id)
      .some(
        (row) =>
          row.organisation_id === organisation_id &&
          live(row.added_at, row.removed_at, eyes) &&
          !excluded.includes(row.staff_id),
      )
  );
};

/** Who may ask, and who may answer. */
export const REQUEST_WRITES: Rules = {
  information_request: {
    added: (row, writer, world) =>
      ofPresenter(row, writer, world) &&
      row.staff_id === writer.eyes.staff &&
      ofConference(row, writer, world) &&
      published(row, writer, world) &&
      askable(row, writer, world),
    changed: ofPresenter,
  },
  request_answer: {
    added: ({ request_id, case_id, staff_id, organisation_id }, { eyes }, world) => {
      const request = world.one('information_request', request_id);
      return (
        eyes.staff !== null &&
        staff_id === eyes.staff &&
        organisation_id === eyes.organisation &&
        request?.case_id === case_id &&
        askedOfMe(request, eyes, world)
      );
    },
  },
};
