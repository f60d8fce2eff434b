import type { OrganisationKind } from '../../graphql/generated/graphql';
import { useText } from '../../ui';
import { isListed, listed } from './listed';

const KINDS = [
  'WARD_DEPT',
  'NPO',
  'SCHOOL',
  'MEDICAL',
  'CONSULTATION_CENTRE',
  'POLICE',
  'CORP',
  'MUNICIPALITY',
  'STATE',
] as const satisfies readonly OrganisationKind[];

interface Props {
  text: string;
  onText: (text: string) => void;
}

/** Kinds of organisation whose word is put into the text, or taken out, at one press; what else is typed stays. */
export function InvolvedKinds({ text, onText }: Props) {
  const { t } = useText();
  return (
    <fieldset className="mt-2 min-w-0">
      <legend className="text-sm text-solid-gray-700">{t('cases:kindsAtOnce')}</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {KINDS.map((kind) => {
          const word = t(`enums:organisation.${kind}`);
          return (
            <label
              key={kind}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-8 border border-solid-gray-420 px-3 py-2 hover:bg-solid-gray-50 has-checked:border-2 has-checked:border-blue-900 has-checked:bg-blue-50"
            >
              <input
                type="checkbox"
                className="size-5 shrink-0 accent-blue-900"
                checked={isListed(text, word)}
                onChange={() => onText(listed(text, word, t('consents:listMark')))}
              />
              {word}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
