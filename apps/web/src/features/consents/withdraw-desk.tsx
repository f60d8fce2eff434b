import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { CATEGORIES } from '#libs/consent';
import { useCommand } from '../../graphql';
import type { CaseConsentsFragment, ConsentCategory } from '../../graphql/generated/graphql';
import { Choices, LinkButton, Notice, SelectField, TwoSteps, useText } from '../../ui';
import { WithdrawConsent } from './consent-query';
import { openTo, recipientsOf } from './standing';
import { WithdrawEffects } from './withdraw-effects';

const SCOPES = ['ALL', 'CATEGORY', 'RECIPIENT'] as const;
type Scope = (typeof SCOPES)[number];

interface Done {
  readonly losers: readonly string[];
  readonly tasks: number;
  /** Who was asked before and has not answered yet. */
  readonly waiting: number;
}

function Result({ one, done: { losers, tasks, waiting } }: { one: CaseConsentsFragment; done: Done }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const conferences = one.conferences.filter(({ state }) => state !== 'CANCELLED');
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <Notice
        tone="success"
        title={losers.length > 0 ? t('consents:withdrawn', { k: losers.length }) : t('consents:withdrawnNone')}
      >
        {losers.length > 0 && <p>{losers.join(t('consents:listMark'))}</p>}
        <p>
          {tasks > 0 && t('consents:withdrawnTasks', { n: tasks })}
          {tasks === 0 && waiting > 0 && t('consents:withdrawnWaiting', { n: waiting })}
          {tasks === 0 && waiting === 0 && t('consents:withdrawnTasksNone')}
        </p>
        <p className="mt-2">{t('consents:withdrawnTell')}</p>
        {losers.length > 0 && conferences.length > 0 && (
          <>
            <p className="mt-2">{t('consents:withdrawnPapers')}</p>
            <ul>
              {conferences.map(({ id, code }) => (
                <li key={id}>
                  <Link className="link inline-block py-0.5" to={`/conferences/${id}`}>
                    {t('conferences:one', { code })}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
      <LinkButton to={`/cases/${one.id}/consents`}>{t('consents:toConsents')}</LinkButton>
    </div>
  );
}

/** Takes back all of it, a kind or an organisation: what will happen is said before, what has happened after. */
export function WithdrawDesk({ one }: { one: CaseConsentsFragment }) {
  const { t } = useText();
  const command = useCommand(WithdrawConsent);
  const recipients = recipientsOf(one);
  const [scope, setScope] = useState<Scope>();
  const [category, setCategory] = useState('');
  const [recipient, setRecipient] = useState('');
  const [done, setDone] = useState<Done>();
  if (done) return <Result one={one} done={done} />;
  const chosen = scope !== undefined && { ALL: true, CATEGORY: category !== '', RECIPIENT: recipient !== '' }[scope];
  const open = openTo(one, scope === 'CATEGORY' ? (category as ConsentCategory) : undefined);
  const meant = recipients.filter(({ id }) => scope !== 'RECIPIENT' || id === recipient);
  const losers = meant.filter(({ id }) => open.has(id)).map(({ name }) => name);
  const coming = meant
    .filter(({ cells }) =>
      cells.some((cell) => cell.standing === 'LATER' && (scope !== 'CATEGORY' || cell.category === category)),
    )
    .map(({ name }) => name);
  const taken = {
    ...(scope === 'CATEGORY' && { category: category as ConsentCategory }),
    ...(scope === 'RECIPIENT' && { recipientOrganisationId: recipient }),
  };
  const withdraw = async (): Promise<void> => {
    const outcome = await command.run({ input: { caseId: one.id, ...taken } });
    if (!outcome.ok) return;
    const before = new Set(one.recalls.map(({ id }) => id));
    const { recalls } = outcome.data.withdrawConsent;
    const fresh = recalls.filter(({ id }) => !before.has(id));
    const open = recalls.filter(({ answer }) => answer === 'OPEN');
    setDone({ losers, tasks: fresh.length, waiting: open.length - fresh.length });
  };
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <Choices
        label={t('consents:scope')}
        name="scope"
        type="radio"
        required
        choices={SCOPES.map((value) => ({ value, label: t(`consents:scope.${value}`) }))}
        register={{
          name: 'scope',
          value: undefined,
          onChange: ({ target }) => setScope(target.value as Scope),
        }}
      />
      {scope === 'CATEGORY' && (
        <SelectField
          label={t('consents:category')}
          name="category"
          required
          value={category}
          options={CATEGORIES.map((value) => ({ value, label: t(`cases:category.${value}`) }))}
          onChange={({ target }) => setCategory(target.value)}
        />
      )}
      {scope === 'RECIPIENT' && (
        <SelectField
          label={t('consents:recipient')}
          name="recipient"
          required
          value={recipient}
          options={recipients.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ target }) => setRecipient(target.value)}
        />
      )}
      {chosen && (
        <section aria-label={t('consents:effects')}>
          <h2 className="mb-2 text-lg font-bold">{t('consents:effects')}</h2>
          <WithdrawEffects one={one} taken={taken} losers={losers} coming={coming} />
          <p className="mt-2">{t('consents:effectPaper')}</p>
          <p className="mt-2">{t('consents:effectRecord')}</p>
          {command.refused && <Notice tone="error" title={command.refused.message} />}
          <div className="mt-4">
            <TwoSteps
              key={`${scope}${category}${recipient}`}
              look="primary"
              label={t('consents:withdrawNow')}
              ask={losers.length > 0 ? t('consents:withdrawAsk', { k: losers.length }) : t('consents:withdrawAskNone')}
              sure={t('consents:withdrawSure')}
              busy={command.busy}
              onSure={() => void withdraw()}
            />
          </div>
        </section>
      )}
    </div>
  );
}
