import { homeOf, isReachable, tabbablesIn } from './tabbable';

/** Where the focus was: the element, and in each element around it the how-manieth it was that Tab reaches. */
interface Trail {
  readonly element: Element;
  readonly around: readonly { readonly element: HTMLElement; readonly index: number }[];
}

/** What comes over the page for a while. When it goes, the focus returns to where it was before. */
const PASSING = '[role="menu"], [role="dialog"], [data-passing]';

/**
 * The focus is never lost. When the element that has it goes away (a deleted scene, a closed menu, a button that is
 * done), browsers let it fall back to the page, and whoever works with keys starts again from the top. Here it goes
 * to the nearest place that is left: what has come to stand there, or the home that an element around it names
 * (`data-focus-to`).
 */
export function keepFocus(): () => void {
  let passing: Trail | null = null;
  let settled: Trail | null = null;
  let checking = 0;
  /** Words typed on the screen are keys too: the finger that went there says more. */
  let byTouch = false;

  function focused({ target }: FocusEvent) {
    // The page itself is focused between two pages of ours, and that is no place to be.
    if (!(target instanceof Element) || target === document.body) return;
    if (target.closest(PASSING)) passing = trailOf(target);
    else {
      passing = null;
      settled = trailOf(target);
    }
  }

  /** Whoever closes a menu puts the focus back within a moment: what nobody has cared for by then is lost. */
  function checkSoon() {
    cancelAnimationFrame(checking);
    checking = requestAnimationFrame(() => (checking = requestAnimationFrame(check)));
  }

  function check() {
    const active = document.activeElement;
    if (active !== null && active !== document.body) return;
    const last = passing ?? settled;
    if (!last) return;
    // Still there: somebody has pressed on the ground to put the focus down.
    if (isReachable(last.element) && !last.element.matches(':disabled')) {
      passing = settled = null;
      return;
    }
    const left = nearest(passing, PASSING) ?? nearest(settled, null);
    if (left) left.focus();
    // Who came here by touch has no use for a ring around the page's name.
    else headingOf(document)?.focus({ focusVisible: !byTouch });
  }

  // A focused element that is removed tells nobody; that something was removed is all there is to see.
  const changes = new MutationObserver(checkSoon);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  const pointed = ({ pointerType }: PointerEvent) => (byTouch = pointerType === 'touch');
  const tabbed = ({ key }: KeyboardEvent) => {
    if (key === 'Tab' || key === 'F6') byTouch = false;
  };
  document.addEventListener('pointerdown', pointed, true);
  document.addEventListener('keydown', tabbed, true);
  document.addEventListener('focusin', focused);
  document.addEventListener('focusout', checkSoon);
  return () => {
    changes.disconnect();
    cancelAnimationFrame(checking);
    document.removeEventListener('pointerdown', pointed, true);
    document.removeEventListener('keydown', tabbed, true);
    document.removeEventListener('focusin', focused);
    document.removeEventListener('focusout', checkSoon);
  };
}

/** On a new page: its heading, or what can be pressed in it. */
function headingOf(page: ParentNode): HTMLElement | null {
  const heading = page.querySelector('h1');
  if (!heading) return null;
  const inside = tabbablesIn(heading)[0];
  if (!inside) heading.tabIndex = -1;
  return inside ?? heading;
}

function trailOf(element: Element): Trail {
  const around: { element: HTMLElement; index: number }[] = [];
  for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
    around.push({ element: one, index: tabbablesIn(one).findIndex((each) => each === element) });
  }
  return { element, around };
}

function nearest(trail: Trail | null, until: string | null): HTMLElement | null {
  let best: HTMLElement | null = null;
  for (const { element, index } of trail?.around ?? []) {
    if (isReachable(element)) {
      const home = element.dataset['focusTo'] ? homeOf(element.dataset['focusTo']) : null;
      if (home) return home;
      const left = tabbablesIn(element);
      best ??= left[Math.min(Math.max(0, index), left.length - 1)] ?? null;
    }
    if (until !== null && element.matches(until)) break;
  }
  return best;
}
