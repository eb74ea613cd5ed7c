import { useCallback, useLayoutEffect, useRef, type FocusEvent } from "react";

/**
 * React takes away what has the focus without a word, and the browser then puts it on the body. Here it goes where `rescue` puts it instead, but
 * only while the user is in the pane: whoever types in the grid is never disturbed.
 */
export const useKeptFocus = (rescue: () => void) => {
  const focused = useRef<Element>(undefined);
  const onFocus = useCallback((event: FocusEvent) => {
    focused.current = event.target;
  }, []);
  const onBlur = useCallback(({ target }: FocusEvent) => {
    // What is being removed is blurred too; only afterwards it shows whether the user went elsewhere.
    setTimeout(() => {
      if (focused.current === target && target.isConnected && document.activeElement !== target) focused.current = undefined;
    });
  }, []);
  useLayoutEffect(() => {
    if (focused.current === undefined || focused.current.isConnected) return;
    focused.current = undefined;
    if (document.activeElement === document.body && document.hasFocus()) rescue();
  });
  return { onFocus, onBlur };
};
