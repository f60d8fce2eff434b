import type { ReactNode } from 'react';
import { useText } from './text';

type Tone = 'notice' | 'warning' | 'error' | 'success';

const LOOKS: Record<Tone, string> = {
  notice: 'border-blue-900',
  warning: 'border-warning-yellow-2',
  error: 'border-error-1',
  success: 'border-success-2',
};
const WORDS = {
  notice: 'ui:emphasisNotice',
  warning: 'ui:emphasisWarning',
  error: 'ui:emphasisError',
  success: 'ui:emphasisSuccess',
} as const;

/** A banner that stays until the next move; results and errors are announced, standing notices are not. */
export function Notice({ tone = 'notice', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) {
  const { t } = useText();
  const role = tone === 'error' ? 'alert' : tone === 'success' ? 'status' : undefined;
  return (
    <div role={role} className={`my-4 rounded-8 border-2 border-l-8 bg-white px-4 py-3 ${LOOKS[tone]}`}>
      <p className="font-bold">
        <span className="sr-only">{t(WORDS[tone])} </span>
        {title}
      </p>
      {children}
    </div>
  );
}
