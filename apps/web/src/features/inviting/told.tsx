import { Notice, useText } from '../../ui';

/** What was done, and the link to hand over where this installation sends no mail. */
export interface Told {
  readonly title: string;
  readonly link?: string | null | undefined;
}

/** Says what was done; it stays until the next move, for the link is told once. */
export function ToldNotice({ told: { title, link } }: { told: Told }) {
  const { t } = useText();
  return (
    <Notice tone="success" title={title}>
      {link && (
        <>
          <p className="mt-2">{t('inviting:inviteLink')}</p>
          <p
            translate="no"
            className="mt-2 rounded-8 bg-solid-gray-50 px-3 py-2 font-mono text-sm break-all select-all"
          >
            {link}
          </p>
        </>
      )}
    </Notice>
  );
}
