import { useState } from 'react';
import { saveFile } from '../../graphql';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { Button, type Column, Empty, Notice, Table, useFormat, useText } from '../../ui';
import { type Evidence, EvidenceAdd } from './evidence-add';
import { signedForms } from './signed-forms';

type Of = Pick<CaseConsentsFragment, 'consents' | 'consentEvidence'>;

/** Scans of signed forms for who presents the case: what is kept, and keeping another where that is needed. */
export function EvidenceDesk({ of: { consents, consentEvidence } }: { of: Of }) {
  const text = useText();
  const { t } = text;
  const format = useFormat();
  const [more, setMore] = useState<readonly Evidence[]>([]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const forms = signedForms(consents);
  const kept = [...consentEvidence, ...more.filter(({ id }) => !consentEvidence.some((one) => one.id === id))];
  const save = async (id: string): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const saved = await saveFile(`/evidence/${id}`, text);
    setBusy(false);
    setRefused(saved.ok ? undefined : saved.message);
  };
  const givenAt = (consentId: string): string => {
    const consent = consents.find(({ id }) => id === consentId);
    return consent ? format.instant(consent.givenAt) : '';
  };
  const columns: Column<Evidence>[] = [
    { key: 'given', head: t('consents:given'), names: true, cell: ({ consentId }) => givenAt(consentId) },
    { key: 'added', head: t('consents:evidenceAdded'), cell: ({ addedAt }) => format.instant(addedAt) },
    {
      key: 'kind',
      head: t('consents:evidenceKind'),
      cell: ({ mediaType }) => mediaType.replace(/^.*\//, '').toUpperCase(),
    },
    {
      key: 'open',
      head: t('consents:evidenceOpen'),
      cell: ({ id, consentId }) => (
        <Button
          aria-label={t('consents:evidenceOpenNamed', { at: givenAt(consentId) })}
          aria-disabled={busy || undefined}
          onClick={() => void save(id)}
        >
          {t('consents:evidenceOpen')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <p>{t('consents:evidenceLead')}</p>
      {kept.length > 0 && (
        <Table caption={t('consents:evidenceCaption')} columns={columns} rows={kept} rowKey={({ id }) => id} />
      )}
      {refused && <Notice tone="error" title={refused} />}
      {more.length > 0 && <Notice tone="success" title={t('consents:evidenceKept')} />}
      {forms.length === 0 ? (
        <Empty>{t('consents:evidenceNone')}</Empty>
      ) : (
        <details className="mt-4">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('consents:evidenceSend')}</summary>
          <EvidenceAdd
            forms={forms}
            onAdded={(evidence) => setMore([...more.filter(({ id }) => id !== evidence.id), evidence])}
          />
        </details>
      )}
    </>
  );
}
