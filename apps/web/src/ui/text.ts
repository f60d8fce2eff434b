import i18next, { type i18n } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import {
  type Language,
  MERGE_FORM_MEANINGS,
  MERGE_FORM_NAMES,
  type MessageValues,
  type ScreenKey,
  SCREENS,
} from '#libs/messages';

type Bundle = Record<string, Record<string, string>>;

const GROUPS = {
  ...SCREENS,
  formNames: MERGE_FORM_NAMES,
  formMeanings: MERGE_FORM_MEANINGS,
};

const bundle = (language: Language): Bundle =>
  Object.fromEntries(
    Object.entries(GROUPS).map(([group, texts]) => [
      group,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])),
    ]),
  );

/** Every key of a text: the app's own, and the names and meanings of the forms of merging. */
export type TextKey =
  | ScreenKey
  | `formNames:${keyof typeof MERGE_FORM_NAMES}`
  | `formMeanings:${keyof typeof MERGE_FORM_MEANINGS}`;

/** Starts i18next with the texts of `libs/messages` in both languages. */
export function startTexts(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    lng: language,
    resources: { ja: bundle('ja'), en: bundle('en') },
    fallbackLng: false,
    ns: Object.keys(GROUPS),
    keySeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}

/** Gives the text of a key in the chosen language with its marks filled. */
export type Say = (key: TextKey, values?: MessageValues) => string;

/** The reader's language and the texts in it. */
export function useText(): { t: Say; language: Language; setLanguage: (language: Language) => void } {
  const { i18n: texts } = useTranslation();
  const language: Language = texts.language === 'en' ? 'en' : 'ja';
  return useMemo(
    () => ({
      t: (key, values) => texts.getFixedT(language)(key, values ?? {}),
      language,
      setLanguage: (next) => void texts.changeLanguage(next),
    }),
    [texts, language],
  );
}
