import type { ReactNode } from 'react';
import type { UseQueryState } from 'urql';
import { ErrorState, Loading } from '../ui/states';
import { useText } from '../ui/text';
import { refusedOf } from './refused';

interface Props<Data> {
  result: UseQueryState<Data>;
  again: () => void;
  children: (data: Data) => ReactNode;
}

/** Shows data when it is there; else that it is loading, or why it cannot be shown. */
export function Loaded<Data>({ result, again, children }: Props<Data>) {
  const { t, language } = useText();
  if (result.data !== undefined && result.data !== null) return <>{children(result.data)}</>;
  if (result.error) {
    const { message, reference } = refusedOf(result.error, language, t);
    return <ErrorState message={message} {...(reference ? { reference } : {})} again={again} />;
  }
  return <Loading />;
}
