const SELECTOR =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]';

export function isReachable(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement && element.isConnected && element.checkVisibility() && !element.closest('[inert]')
  );
}

/** What the Tab key reaches inside an element, in order. */
export function tabbablesIn(element: Element): HTMLElement[] {
  return Array.from(element.querySelectorAll<HTMLElement>(SELECTOR)).filter(
    (one) => one.tabIndex >= 0 && isReachable(one),
  );
}

/** The first place with this name (`data-focus-home`) that can take the focus. */
export function homeOf(name: string, within: ParentNode = document): HTMLElement | null {
  return Array.from(within.querySelectorAll(`[data-focus-home~="${name}"]`)).find(isReachable) ?? null;
}
