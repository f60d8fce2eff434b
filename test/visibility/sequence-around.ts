import { at, insert, list, literal, type Make, today, update } from './sequence-scene';

export const LIVE = ['PROPOSED', 'APPROVED', 'IN_EFFECT'];

export const join: Make = ({ id, step, body, about, scene: { now } }) =>
  insert('membership', {
    id,
    body_id: body,
    organisation_id: about.recipient_organisation_id,
    role: at(['MEMBER', 'SECRETARIAT', 'CHAIR'], step.b),
    secrecy_basis: at(['GOVERNMENT', 'NONE'], step.a),
    valid_from: at(['2020-04-01', today(now)], step.c),
    valid_to: 'infinity',
  });

export const leave: Make = ({ body, about, scene: { now } }) =>
  update(
    'membership',
    `valid_to = ${literal(today(now))}`,
    `body_id = ${literal(body)} AND organisation_id = ${literal(about.recipient_organisation_id)}
      AND valid_from < ${literal(today(now))} AND valid_to > ${literal(today(now))}`,
  );

export const invite: Make = ({ id, step, scene: { world } }) => {
  const of = at(world.rows('meeting_for'), step.a);
  const house = at(world.rows('organisation'), step.b);
  const { meeting_id, held_on, body_id } = of ?? {};
  return `${insert('invitation', { id, meeting_id, held_on, body_id, organisation_id: house?.id })} ON CONFLICT DO NOTHING`;
};

export const uninvite: Make = ({ step, scene: { world } }) => {
  const invitation = at(world.rows('invitation'), step.a);
  return invitation ? `DELETE FROM invitation WHERE id = ${literal(invitation.id)}` : '';
};

/** A merge of all bodies is proposed, then approved by one of them, then in effect; a body approves once. */
export const merge: Make = ({ id, step, instant, by, scene: { world } }) => {
  const series = world.rows('meeting_series').find(({ state }) => LIVE.includes(state));
  const bodies = world.rows('meeting_body');
  const all = list(bodies.map((body) => body.id));
  if (!series) {
    const members = bodies.map((body) =>
      insert('series_member', {
        series_id: id,
        body_id: body.id,
        series_body_ids: all,
        body_name: 'body',
        body_short_name: 'body',
      }),
    );
    return [
      insert('meeting_series', { id, code: id, form: 'JOINT', effective_from: '2026-04-01', body_ids: all }),
      ...members,
      insert('series_cover', {
        series_id: id,
        body_ids: all,
        title: 'cover',
        paper_number: '',
        receiving_council: '',
        as_of_note: '',
      }),
      insert('series_event', { series_id: id, body_ids: all, kind: 'PROPOSED', at: instant }),
    ].join('; ');
  }
  const [state] = LIVE.slice(LIVE.indexOf(series.state) + 1);
  if (!state) return '';
  const approval = { id, series_id: series.id, body_id: at(bodies, step.a)?.id, ...by, approved_at: instant };
  return `${update('meeting_series', `state = ${literal(state)}`, `id = ${literal(series.id)}`)};
    ${insert('merge_approval', approval)} ON CONFLICT (series_id, body_id) DO NOTHING`;
};
