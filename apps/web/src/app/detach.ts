/** What a page looked like before it was taken off the screen. */
interface Kept {
  readonly title: string;
  readonly scroll: readonly [number, number];
  readonly focus: Element | null;
  readonly modals: readonly HTMLDialogElement[];
}

const look = (root: HTMLElement): Kept => ({
  title: document.title,
  scroll: [scrollX, scrollY],
  focus: root.contains(document.activeElement) ? document.activeElement : null,
  modals: [...root.querySelectorAll<HTMLDialogElement>('dialog:modal')],
});

/** A dialog that was taken off the screen is open but no longer in front: it is opened anew. */
function reopen(dialog: HTMLDialogElement): void {
  dialog.removeAttribute('open');
  dialog.showModal();
}

/**
 * Takes the page out of the document: nothing of it can be read, searched, printed or heard, but it keeps what was
 * typed. Returns how to put it back as it was, with scroll, focus, title and open dialogs.
 */
export function detach(root: HTMLElement): () => void {
  const kept = look(root);
  const place = document.createComment('');
  root.replaceWith(place);
  return () => {
    place.replaceWith(root);
    kept.modals.forEach(reopen);
    document.title = kept.title;
    scrollTo(...kept.scroll);
    if (kept.focus instanceof HTMLElement) kept.focus.focus({ preventScroll: true });
  };
}
