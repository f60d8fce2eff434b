import { type FormEvent, useId, useState } from 'react';
import { NavLink, useNavigate } from 'react-router';
import { useMe, useSession } from '../graphql';
import { Button, Notice, useText } from '../ui';

/** Who is signed in, the organisation one acts for, and signing out. */
export function Account({ onGo }: { onGo?: () => void }) {
  const { t } = useText();
  const me = useMe();
  const { actFor, signOut } = useSession();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState(me.organisation.id);
  const [refused, setRefused] = useState<string>();
  const id = useId();
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefused(undefined);
    const answer = await actFor(organisation);
    if (!answer.ok) return setRefused(answer.message);
    onGo?.();
    // The other organisation may ask for a second check that this one does not.
    return void navigate(answer.data.step ? `/sign-in?step=${answer.data.step}` : '/', { state: { switched: true } });
  };
  return (
    <div className="border-t border-solid-gray-420 px-1 pt-3">
      <p className="px-3 text-sm leading-150 text-solid-gray-700">
        <b className="block text-solid-gray-900">{me.organisation.name}</b>
        {me.postTitle}
      </p>
      {me.organisations.length > 1 && (
        <form onSubmit={(event) => void change(event)} className="mt-2 flex flex-col gap-2 px-3">
          {refused && <Notice tone="error" title={refused} />}
          <label htmlFor={id} className="text-sm">
            {t('shell:actFor')}
          </label>
          <select
            id={id}
            className="field w-full text-sm"
            value={organisation}
            onChange={(event) => setOrganisation(event.target.value)}
          >
            {me.organisations.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <Button type="submit" className="min-h-11 text-sm">
            {t('shell:switchOrganisation')}
          </Button>
        </form>
      )}
      <NavLink
        to="/account"
        {...(onGo ? { onClick: onGo } : {})}
        className="mt-2 flex min-h-11 items-center rounded-8 px-3 text-solid-gray-900 no-underline hover:underline aria-[current=page]:font-bold aria-[current=page]:text-blue-1000"
      >
        {t('shell:account')}
      </NavLink>
      <Button look="quiet" className="min-h-11" onClick={() => void signOut()}>
        {t('shell:signOut')}
      </Button>
    </div>
  );
}
