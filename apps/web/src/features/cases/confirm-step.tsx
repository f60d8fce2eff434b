import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useCommand, useMe } from '../../graphql';
import type { AnonymityFindingsQuery, CaseSectionName } from '../../graphql/generated/graphql';
import { Button, Checkbox, inOrder, Notice, reasonFor, Section, TwoSteps, useFormat, useText } from '../../ui';
import { AttestAnonymity, FindingsQuery, PublishCase } from './attest-query';
import type { Drafts } from './drafts';
import { SECTIONS_IN_FORM } from './form-parts';
import { RareWarning } from './rare-warning';
import { type CaseCheck, type Texts, told as asTold } from './use-case-check';

const STATEMENTS = ['read', 'nobody', 'together'] as const;

type Told = AnonymityFindingsQuery['anonymityFindings'][number];

interface Props {
  caseId: string;
  drafts: Drafts;
  texts: Texts;
  check: CaseCheck;
  attestedAt: string | undefined;
  onBack: () => void;
  /** The server found more: it is among the findings now. */
  onFound: () => void;
  onAttested: (at: string) => void;
  onPublished: (publication: number) => void;
}

/** Why a place that the server found may stand, as was said of it or of what was found there on this device. */
function saidOf(one: Told, texts: Texts, check: CaseCheck): string | undefined {
  const [own] = inOrder([one.section], texts, { [one.section]: [asTold(one)] });
  return own && reasonFor(own, check.findings, check.settled);
}

function WholeText({ drafts }: { drafts: Drafts }) {
  const { t } = useText();
  return (
    <dl className="rounded-8 border border-solid-gray-420 px-4">
      {SECTIONS_IN_FORM.filter((section) => drafts[section].text.trim() !== '').map((section) => (
        <div key={section} className="border-b border-solid-gray-420 py-3 last:border-b-0">
          <dt className="font-bold">{t(`cases:section.${section}`)}</dt>
          <dd className="whitespace-pre-wrap" translate="no">
            {drafts[section].couldNotBeAsked && <>{t('cases:couldNotBeAskedChip')}: </>}
            {drafts[section].text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The whole text to be read through, what its reader has checked, then publication: impossible before. */
export function ConfirmStep({
  caseId,
  drafts,
  texts,
  check,
  attestedAt,
  onBack,
  onFound,
  onAttested,
  onPublished,
}: Props) {
  const { t } = useText();
  const format = useFormat();
  const me = useMe();
  const client = useClient();
  const [said, setSaid] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [looking, setLooking] = useState(false);
  const attest = useCommand(AttestAnonymity);
  const publish = useCommand(PublishCase);
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (looking || attest.busy) return;
    setTrouble(undefined);
    if (said.length < STATEMENTS.length) return setTrouble(t('caseCheck:statementsMissing', { n: STATEMENTS.length }));
    setLooking(true);
    const { data } = await client.query(FindingsQuery, { id: caseId }, { requestPolicy: 'network-only' }).toPromise();
    setLooking(false);
    const reasons = (data?.anonymityFindings ?? []).map((told) => ({ told, reason: saidOf(told, texts, check) }));
    const unsettled = reasons.filter(({ reason }) => reason === undefined).map(({ told }) => told);
    if (unsettled.length > 0) {
      for (const section of new Set(unsettled.map((told): CaseSectionName => told.section)))
        check.add(section, unsettled.filter((told) => told.section === section).map(asTold));
      return onFound();
    }
    const dismissed = reasons.map(({ told: { section, start, end }, reason }) => ({
      section,
      start,
      end,
      reason: reason ?? '',
    }));
    const outcome = await attest.run({ input: { caseId, dismissed } });
    if (!outcome.ok) return setTrouble(outcome.refused.message);
    onAttested(outcome.data.attestAnonymity.attestation?.attestedAt ?? '');
  };
  const go = async (): Promise<void> => {
    const outcome = await publish.run({ input: { caseId } });
    if (outcome.ok) onPublished(outcome.data.publishCase.publication);
    else setTrouble(outcome.refused.message);
  };
  return (
    <div ref={heading} tabIndex={-1} className="no-print outline-none">
      <Section title={t('caseCheck:confirmTitle')}>
        <p className="mb-3">{t('caseCheck:confirmLead')}</p>
        <RareWarning caseId={caseId} texts={texts} />
        <WholeText drafts={drafts} />
        <Button className="mt-4" onClick={onBack}>
          {t('caseCheck:back')}
        </Button>
      </Section>
      <Section title={t('caseCheck:statements')}>
        {trouble && <Notice tone="error" title={trouble} />}
        {attestedAt === undefined ? (
          <form onSubmit={(event) => void submit(event)}>
            <fieldset>
              <legend className="sr-only">{t('caseCheck:statements')}</legend>
              {STATEMENTS.map((name) => (
                <Checkbox
                  key={name}
                  name={name}
                  label={t(`caseCheck:statement.${name}`)}
                  checked={said.includes(name)}
                  onChange={({ target }) =>
                    setSaid((before) => (target.checked ? [...before, name] : before.filter((one) => one !== name)))
                  }
                />
              ))}
            </fieldset>
            <p className="my-3 text-sm text-solid-gray-700">{t('caseCheck:attestBy', { name: me.name })}</p>
            <Button look="primary" type="submit" aria-disabled={looking || attest.busy || undefined}>
              {looking ? t('caseCheck:serverLooks') : attest.busy ? t('ui:saving') : t('caseCheck:attest')}
            </Button>
          </form>
        ) : (
          <>
            <Notice tone="success" title={t('caseCheck:attested', { time: format.instant(attestedAt) })} />
            <p className="mb-3">{t('caseCheck:publishLead')}</p>
            <TwoSteps
              look="primary"
              label={t('caseCheck:publish')}
              ask={t('caseCheck:publishLead')}
              sure={t('caseCheck:publishSure')}
              busy={publish.busy}
              onSure={() => void go()}
            />
          </>
        )}
      </Section>
    </div>
  );
}
