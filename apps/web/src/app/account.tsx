import { type FormEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMe, useSession } from '../graphql';
import { Button, useText } from '../ui';

/** Who is signed in, the organisation one acts for, and signing out. */
export function Account() {
  const { t } = useText();
  const me = useMe();
  const { actFor, signOut } = useSession();
  const navigate = useNavigate();
  const [organisation, setOrganisation] = useState(me.organisation.id);
  const id = useId();
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await actFor(organisation);
    if (answer.ok) void navigate('/');
  };
  return (
    <div className="border-t border-solid-gray-420 px-1 pt-3">
      <p className="px-3 text-sm leading-150 text-solid-gray-700">
        <b className="block text-solid-gray-900">{me.organisation.name}</b>
        {me.postTitle}
      </p>
      {me.organisations.length > 1 && (
        <form onSubmit={(event) => void change(event)} className="mt-2 flex flex-col gap-2 px-3">
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
      <Button
        look="quiet"
        className="min-h-11"
        onClick={() => {
          void signOut().then(() => navigate('/sign-in', { replace: true }));
        }}
      >
        {t('shell:signOut')}
      </Button>
    </div>
  );
}
