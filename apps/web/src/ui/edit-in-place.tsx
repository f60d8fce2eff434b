import { type ReactNode, useState } from 'react';
import { Button } from './button';
import { Notice } from './notice';

interface Props {
  /** What the button says that opens the form. */
  label: string;
  /** What is said once something was saved. */
  saved: string;
  onChanged: () => void;
  children: (onDone: (saved: boolean) => void) => ReactNode;
}

/** A form that opens in the place of its button, and closes when it is saved or given up. */
export function EditInPlace({ label, saved, onChanged, children }: Props) {
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState(false);
  const done = (changed: boolean): void => {
    setEditing(false);
    setSaid(changed);
    onChanged();
  };
  return (
    <>
      {said && <Notice tone="success" title={saved} />}
      {editing ? (
        <div className="mt-4 max-w-2xl rounded-12 border border-solid-gray-420 p-4">{children(done)}</div>
      ) : (
        <Button className="mt-3" onClick={() => setEditing(true)}>
          {label}
        </Button>
      )}
    </>
  );
}
