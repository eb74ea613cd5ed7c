import { useCallback, type FocusEvent, type KeyboardEvent, type RefObject } from "react";

const ITEM = "li[data-finding]";

const itemOf = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(ITEM) : null);

/** Only one finding is a tab stop; the arrows move it. */
const makeTabStop = (items: readonly HTMLElement[], stop: HTMLElement): void => {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
};

/** Up, Down, Home and End move between the findings of all groups. */
export const useListKeys = (list: RefObject<HTMLElement | null>) => {
  const onFocus = useCallback(
    (event: FocusEvent) => {
      const item = itemOf(event.target);
      if (!item || !list.current) return;
      makeTabStop([...list.current.querySelectorAll<HTMLElement>(ITEM)], item);
    },
    [list],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const item = itemOf(event.target);
      if (!item || !list.current || event.ctrlKey || event.altKey || event.metaKey) return;
      const items = [...list.current.querySelectorAll<HTMLElement>(ITEM)];
      const at = items.indexOf(item);
      const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
      const next = wanted === undefined ? undefined : items[wanted];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    },
    [list],
  );

  return { onFocus, onKeyDown };
};
