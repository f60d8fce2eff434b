import { useCallback, useEffect, useState } from 'react';
import { answerOf, get } from '../../graphql';
import { useText } from '../../ui';

/** What an address of the sign-in tells about oneself, and how to ask again; a message where it could not be had. */
export function useFetched<T>(path: string): { data: T | undefined; failed: string | undefined; again: () => void } {
  const text = useText();
  const [state, setState] = useState<{ data?: T; failed?: string }>({});
  const again = useCallback(() => {
    void answerOf<T>(get(path), text).then((answer) =>
      setState((before) => (answer.ok ? { data: answer.data } : { ...before, failed: answer.message })),
    );
  }, [path, text]);
  useEffect(again, [again]);
  return { data: state.data, failed: state.failed, again };
}
