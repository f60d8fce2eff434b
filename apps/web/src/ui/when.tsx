import { useFormat } from './format';

/** Date and time of a meeting; each stays on one line. */
export function When({ heldOn, startsAt, endsAt }: { heldOn: string; startsAt: string; endsAt: string }) {
  const format = useFormat();
  return (
    <>
      <span className="whitespace-nowrap">{format.date(heldOn)}</span>{' '}
      <span className="whitespace-nowrap">{format.span(startsAt, endsAt)}</span>
    </>
  );
}
