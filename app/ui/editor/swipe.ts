const FAR_ENOUGH = 56;

/** A stroke of one finger to the side; `direction` is where to go: 1 is on, as one pushes a page away to the left. */
export function swipe(onswipe: (direction: 1 | -1) => void): (element: HTMLElement) => () => void {
  return (element) => {
    let start: { readonly x: number; readonly y: number } | null = null;

    function began(event: TouchEvent) {
      const touch = event.touches[0];
      start =
        touch && event.touches.length === 1 && !belongsToSomethingElse(event.target, element)
          ? { x: touch.clientX, y: touch.clientY }
          : null;
    }
    function moved(event: TouchEvent) {
      if (event.touches.length > 1) start = null;
    }
    function ended(event: TouchEvent) {
      const touch = event.changedTouches[0];
      const from = start;
      start = null;
      if (!from || !touch) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const across = touch.clientX - from.x;
      if (Math.abs(across) < FAR_ENOUGH || Math.abs(across) < 2 * Math.abs(touch.clientY - from.y)) return;
      onswipe(across < 0 ? 1 : -1);
    }
    const cancelled = () => (start = null);

    const passive = { passive: true };
    element.addEventListener('touchstart', began, passive);
    element.addEventListener('touchmove', moved, passive);
    element.addEventListener('touchend', ended, passive);
    element.addEventListener('touchcancel', cancelled, passive);
    return () => {
      element.removeEventListener('touchstart', began);
      element.removeEventListener('touchmove', moved);
      element.removeEventListener('touchend', ended);
      element.removeEventListener('touchcancel', cancelled);
    };
  };
}

/** Where a finger that moves sideways already does something: sliders, boxes with words, what scrolls to the side. */
function belongsToSomethingElse(target: EventTarget | null, within: HTMLElement): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest('input, textarea, select, [role="slider"], [contenteditable]')) return true;
  for (let one: Element | null = target; one && one !== within; one = one.parentElement) {
    if (one.scrollWidth > one.clientWidth && /auto|scroll/.test(getComputedStyle(one).overflowX)) return true;
  }
  return false;
}
