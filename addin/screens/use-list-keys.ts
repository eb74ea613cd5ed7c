import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

const ITEM = "li[data-finding]";

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(ITEM) ?? [])];

const itemOf = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(ITEM) : null);

/**
 * One finding with its buttons is the list's tab stop; Up, Down, Home and End move between the findings of all groups.
 * @param keys of the drawn findings, in order.
 */
export const useListKeys = (list: RefObject<HTMLElement | null>, keys: readonly string[]) => {
  const [focused, setFocused] = useState<string>();
  const toFocus = useRef<number>(undefined);

  const onFocus = useCallback((event: FocusEvent) => {
    const key = itemOf(event.target)?.dataset["finding"];
    if (key !== undefined) setFocused(key);
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const item = itemOf(event.target);
      if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
      const all = itemsOf(list.current);
      const at = all.indexOf(item);
      const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      const next = wanted === undefined ? undefined : all[wanted];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    },
    [list],
  );

  /** Puts the focus on the finding at this place once it is drawn: what was pressed to draw it may be gone by then. */
  const focusWhenDrawn = useCallback((at: number) => {
    toFocus.current = at;
  }, []);
  useEffect(() => {
    if (toFocus.current === undefined) return;
    itemsOf(list.current)[toFocus.current]?.focus();
    toFocus.current = undefined;
  }, [list, keys.length]);

  const tabStop = focused !== undefined && keys.includes(focused) ? focused : keys[0];
  return { onFocus, onKeyDown, focusWhenDrawn, tabStop };
};
