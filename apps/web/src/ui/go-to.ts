import type { MouseEvent } from 'react';

/** Moves the focus to a part of this page, without a trace in the address. */
export const goTo =
  (id: string) =>
  (event: MouseEvent): void => {
    event.preventDefault();
    const target = document.getElementById(id);
    const fold = target?.closest('details');
    if (fold) fold.open = true;
    const place = target?.matches('[tabindex], a, summary')
      ? target
      : target?.querySelector<HTMLElement>('a, textarea');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  };
