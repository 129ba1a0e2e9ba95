const LONG_MS = 500;
const SLACK = 10;

/** A press with the right button, or a long one with a finger: the same menu that the visible “⋯” opens. */
export function menuGesture(onmenu: () => void): (element: HTMLElement) => () => void {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let opened = false;

    function open() {
      clearTimeout(timer);
      if (opened) return;
      opened = true;
      onmenu();
    }
    // Safari on a phone has no such event; the others send it after the same half second.
    function asked(event: MouseEvent) {
      event.preventDefault();
      open();
    }
    function down(event: PointerEvent) {
      opened = false;
      clearTimeout(timer);
      start = { x: event.clientX, y: event.clientY };
      if (event.pointerType === 'touch') timer = setTimeout(open, LONG_MS);
    }
    function move(event: PointerEvent) {
      if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > SLACK) clearTimeout(timer);
    }
    const end = () => clearTimeout(timer);
    /** The finger that comes up after a long press does not also press what lay under it. */
    function clicked(event: MouseEvent) {
      if (!opened) return;
      opened = false;
      event.preventDefault();
      event.stopPropagation();
    }

    element.addEventListener('contextmenu', asked);
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    element.addEventListener('click', clicked, true);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('contextmenu', asked);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
      element.removeEventListener('click', clicked, true);
    };
  };
}
