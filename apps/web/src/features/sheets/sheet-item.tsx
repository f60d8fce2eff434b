import { SHEET_KINDS, type SheetKind, type SheetLanguage, sheetLanguagesOf } from '#libs/messages';
import { Button, Notice, useFormat, useText } from '../../ui';

/** A conference for which a sheet is made. */
export interface SheetTalk {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly heldOn: string;
}

/** One file: a sheet in a language, for one conference where it asks about one. */
export interface SheetFile {
  readonly kind: SheetKind;
  readonly language: SheetLanguage;
  readonly talk?: SheetTalk;
}

/** What is told of a file: nothing while it is being made, null once it is kept. */
export interface ToldSheet extends SheetFile {
  readonly refused?: string | null;
}

interface Props {
  kind: SheetKind;
  /** The conferences to choose from; none where the sheet is for the case. */
  talks: readonly SheetTalk[];
  told: ToldSheet | undefined;
  onTake: (file: SheetFile) => void;
}

/** The address of a file: numbers, and no word of what it is. */
export const addressOf = (caseId: string, { kind, language, talk }: SheetFile): string =>
  `/sheets/${caseId}/${SHEET_KINDS.indexOf(kind) + 1}-${language}${talk ? `-${talk.id}` : ''}.pdf`;

/** A sheet in its languages; where there are several conferences to ask about, once for each of them. */
export function SheetItem({ kind, talks, told, onTake }: Props) {
  const { t } = useText();
  const format = useFormat();
  const busy = told && told.refused === undefined;
  const own = told?.kind === kind ? told : undefined;
  const sheet = t(`sheets:kind.${kind}`);
  const nameOf = (talk?: SheetTalk): string =>
    talk ? t('sheets:ofConference', { name: sheet, date: format.date(talk.heldOn), code: talk.code }) : sheet;
  return (
    <li className="rounded-12 border border-solid-gray-420 px-4 py-3">
      <h3 className="font-bold">{sheet}</h3>
      <p className="mb-2">{t(`sheets:about.${kind}`)}</p>
      {(talks.length > 0 ? talks : [undefined]).map((talk) => (
        <div key={talk?.id ?? kind} className="mb-2">
          {talk && <p className="mb-1">{nameOf(talk)}</p>}
          <p className="flex flex-wrap gap-2">
            {sheetLanguagesOf(kind).map((one) => {
              const language = t(`sheets:language.${one}`);
              const making = busy && own?.language === one && own.talk?.id === talk?.id;
              return (
                <Button
                  key={one}
                  aria-label={making ? undefined : t('sheets:takeNamed', { name: nameOf(talk), language })}
                  aria-disabled={busy || undefined}
                  onClick={() => onTake({ kind, language: one, ...(talk && { talk }) })}
                >
                  {making ? t('sheets:taking') : t('sheets:take', { language })}
                </Button>
              );
            })}
          </p>
        </div>
      ))}
      {own?.refused === null && <Notice tone="success" title={t('sheets:taken', { name: nameOf(own.talk) })} />}
      {own?.refused && <Notice tone="error" title={own.refused} />}
    </li>
  );
}
