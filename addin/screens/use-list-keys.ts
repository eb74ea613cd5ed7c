import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { useKeptFocus } from "../look/use-kept-focus";
import type { Walk } from "./use-walk";

const ITEM = "li[data-finding]";

const itemsOf = (list: HTMLElement | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>(ITEM) ?? [])];

const itemOf = (target: EventTarget): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(ITEM) : null);

const focusOn = (item: HTMLElement | null | undefined): void => {
  item?.focus();
  item?.scrollIntoView({ block: "nearest" });
};

/**
 * One finding with its buttons is the list's tab stop; Up, Down, Home and End move between the findings of all groups.
 * @param ids of the drawn findings, in order.
 * The walk says where the focus should go; whoever left the pane meanwhile keeps it.
 */
export const useListKeys = (
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  { focusWish: wish, focusDone }: Pick<Walk, "focusWish" | "focusDone">,
) => {
  const [focused, setFocused] = useState<string>();
  const place = useRef(0);
  const toFocus = useRef<number>(undefined);

  const kept = useKeptFocus(() => {
    const items = itemsOf(list.current);
    focusOn(items[Math.min(place.current, items.length - 1)] ?? list.current);
  });

  const onFocus = (event: FocusEvent): void => {
    kept.onFocus(event);
    const item = itemOf(event.target);
    if (!item) return;
    place.current = itemsOf(list.current).indexOf(item);
    setFocused(item.dataset["finding"]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const item = itemOf(event.target);
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const all = itemsOf(list.current);
    const at = all.indexOf(item);
    const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const next = wanted === undefined ? undefined : all[wanted];
    if (!next) return;
    event.preventDefault();
    focusOn(next);
  };

  /** Puts the focus on the finding at this place once it is drawn: what was pressed to draw it may be gone by then. */
  const focusWhenDrawn = (at: number): void => {
    toFocus.current = at;
  };
  useEffect(() => {
    if (toFocus.current === undefined) return;
    itemsOf(list.current)[toFocus.current]?.focus();
    toFocus.current = undefined;
  }, [list, ids.length]);

  useEffect(() => {
    if (!wish) return;
    focusDone();
    if (!document.hasFocus()) return;
    const item = itemsOf(list.current).find((one) => one.dataset["finding"] === wish.id);
    if (item) focusOn(item);
    else if (document.activeElement === document.body) focusOn(list.current);
  }, [focusDone, list, wish]);

  const tabStop = focused !== undefined && ids.includes(focused) ? focused : ids[0];
  return { onFocus, onBlur: kept.onBlur, onKeyDown, focusWhenDrawn, tabStop };
};
