import type { Attachment } from 'svelte/attachments';

export interface EdgeGesture {
  /** Pixels since the edge was taken. */
  readonly onmove: (distance: number) => void;
  readonly onend: () => void;
  readonly oncancel: () => void;
}

/** Drags an edge with a mouse or a pen. A finger scrolls the strip; it sets lengths by the menu. */
export function edgeGesture({ onmove, onend, oncancel }: EdgeGesture): Attachment<HTMLElement> {
  return (edge) => {
    let startX: number | null = null;
    const finish = (how: () => void) => {
      if (startX === null) return;
      startX = null;
      how();
    };
    const listen = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      take: (event: HTMLElementEventMap[Type]) => void,
    ) => {
      edge.addEventListener(type, take);
      return () => edge.removeEventListener(type, take);
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key === 'Escape') finish(oncancel);
    };
    const stop = [
      listen('pointerdown', (event) => {
        if (event.button !== 0 || event.pointerType === 'touch') return;
        event.stopPropagation(); // the clip below would be dragged along
        edge.setPointerCapture(event.pointerId);
        startX = event.clientX;
      }),
      listen('pointermove', (event) => {
        if (startX === null) return;
        event.stopPropagation();
        onmove(event.clientX - startX);
      }),
      listen('pointerup', (event) => {
        if (startX !== null) event.stopPropagation();
        finish(onend);
      }),
      listen('lostpointercapture', () => finish(oncancel)),
    ];
    addEventListener('keydown', escaped);
    return () => {
      for (const each of stop) each();
      removeEventListener('keydown', escaped);
    };
  };
}
