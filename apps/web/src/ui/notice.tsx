import { type ReactNode, useEffect, useRef } from 'react';
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

interface Props {
  tone?: Tone;
  title?: string;
  titleId?: string;
  children?: ReactNode;
}

/**
 * A banner that stays until the next move; results and errors are announced, standing notices are not. A success takes
 * the focus, for what was pressed is often gone by then, and comes into view with it.
 */
export function Notice({ tone = 'notice', title, titleId, children }: Props) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const role = tone === 'error' ? 'alert' : tone === 'success' ? 'status' : undefined;
  useEffect(() => {
    if (tone === 'success') box.current?.focus();
  }, [tone, title]);
  return (
    <div
      ref={box}
      role={role}
      tabIndex={tone === 'success' ? -1 : undefined}
      className={`my-4 rounded-8 border-2 border-l-8 bg-white px-4 py-3 ${LOOKS[tone]}`}
    >
      <p className="font-bold" id={titleId}>
        <span className="sr-only">{t(WORDS[tone])} </span>
        {title}
      </p>
      {children}
    </div>
  );
}
