import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { answerOf, sendFile } from '../../graphql';
import type { CaseConsentsFragment } from '../../graphql/generated/graphql';
import { chosen, Form, type Say, SelectField, TextField, useFormat, useText } from '../../ui';
import type { SignedForm } from './signed-forms';

/** As the server says; larger files are not even sent. */
const MEGABYTES = 10;
const KINDS = '.pdf,.png,.jpg,.jpeg';

export type Evidence = CaseConsentsFragment['consentEvidence'][number];
interface Typed {
  file: FileList | undefined;
  consentId: string;
}
interface Given {
  file: File;
  consentId: string;
}

const schema = (t: Say) =>
  z.object({
    file: z.pipe(
      z.any(),
      z.transform((files: FileList | undefined, ctx) => {
        const file = files?.[0];
        const wrong = !file
          ? t('ui:fieldChoose', { label: t('consents:evidenceFile') })
          : file.size > MEGABYTES * 1_048_576 && t('consents:evidenceTooLarge', { megabytes: MEGABYTES });
        if (wrong) ctx.issues.push({ code: 'custom', message: wrong, input: files });
        return file;
      }),
    ),
    consentId: chosen(t, t('consents:evidenceForm')),
  });

interface Props {
  forms: readonly SignedForm[];
  onAdded: (evidence: Evidence) => void;
}

/** Sends the scan of a form that she signed. */
export function EvidenceAdd({ forms, onAdded }: Props) {
  const { t, language } = useText();
  const format = useFormat();
  const [share, setShare] = useState<number>();
  const [refused, setRefused] = useState<string>();
  const form = useForm<Typed, unknown, Given>({
    resolver: zodResolver(schema(t)) as never,
    shouldFocusError: false,
    defaultValues: { file: undefined, consentId: forms.length === 1 ? forms[0]!.id : '' },
  });
  const { errors } = form.formState;
  const percent = Math.floor((share ?? 0) * 4) * 25;
  const said = percent < 100 ? t('papers:sending', { percent }) : t('papers:checking');
  const submit = async ({ file, consentId }: Given): Promise<void> => {
    setRefused(undefined);
    setShare(0);
    const headers = { 'x-tsudoi-consent': consentId, 'accept-language': language };
    const answer = await answerOf<Evidence>(sendFile('/evidence', file, { headers, onShare: setShare }), {
      t,
      language,
    });
    setShare(undefined);
    if (!answer.ok) return setRefused(answer.message);
    form.reset();
    onAdded(answer.data);
  };
  return (
    <Form
      form={form}
      onSubmit={submit}
      submit={t('consents:evidenceSend')}
      busy={share !== undefined}
      refused={refused}
    >
      <SelectField
        label={t('consents:evidenceForm')}
        required
        empty={t('consents:evidenceChoose')}
        options={forms.map(({ id, givenAt, recipients }) => ({
          value: id,
          label: t('consents:evidenceFormOf', {
            at: format.instant(givenAt),
            names: recipients.join(t('consents:listMark')),
          }),
        }))}
        error={errors.consentId?.message}
        {...form.register('consentId')}
      />
      <TextField
        type="file"
        accept={KINDS}
        label={t('consents:evidenceFile')}
        hint={t('consents:evidenceFileHint', { megabytes: MEGABYTES })}
        required
        error={errors.file?.message}
        {...form.register('file')}
      />
      <output className="block">{share === undefined ? '' : said}</output>
    </Form>
  );
}
