import type { Attachment } from 'svelte/attachments';

export interface EdgeGesture {
  /** Pixels since the edge was taken. */
  readonly onmove: (distance: number) => void;
  readonly onend: () => void;
  /** Let go where it was taken. */
  readonly onpress: () => void;
  readonly oncancel: () => void;
}

/** How far the pointer must go before a press becomes a drag. */
const SLACK = 3;

/** Drags an edge with a mouse or a pen. A finger scrolls the strip; it sets lengths by the menu. */
export function edgeGesture({ onmove, onend, onpress, oncancel }: EdgeGesture): Attachment<HTMLElement> {
  return (edge) => {
    let held: { readonly pointerId: number; readonly startX: number; moved: boolean } | null = null;
    const finish = (how: () => void) => {
      if (!held) return;
      held = null;
      window.removeEventListener('keydown', escaped, { capture: true });
      how();
    };
    /** Before anybody else: it takes back the drag, and nothing that Escape means elsewhere. */
    function escaped(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      finish(oncancel);
    }
    const listen = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      take: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      edge.addEventListener(type, take);
      return () => edge.removeEventListener(type, take);
    };
    const stop = [
      listen('pointerdown', (event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        event.stopPropagation(); // the clip below would be dragged along
        if (held) return;
        edge.setPointerCapture(event.pointerId);
        held = { pointerId: event.pointerId, startX: event.clientX, moved: false };
        window.addEventListener('keydown', escaped, { capture: true });
      }),
      listen('pointermove', (event) => {
        if (event.pointerId !== held?.pointerId) return;
        event.stopPropagation();
        const distance = event.clientX - held.startX;
        held.moved ||= Math.abs(distance) >= SLACK;
        if (held.moved) onmove(distance);
      }),
      listen('pointerup', (event) => {
        if (event.pointerId !== held?.pointerId) return;
        event.stopPropagation();
        finish(held.moved ? onend : onpress);
      }),
      listen('lostpointercapture', (event) => {
        if (event.pointerId === held?.pointerId) finish(oncancel);
      }),
    ];
    return () => {
      for (const each of stop) each();
      window.removeEventListener('keydown', escaped, { capture: true });
    };
  };
}
