/**
 * Keeps an element as large as what the on-screen keyboard leaves. Where the browser makes the page smaller itself
 * (`interactive-widget`), there is nothing left to do; Safari lays the keyboard over the page and scrolls it away.
 */
export function visibleArea(element: HTMLElement): (() => void) | void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = () => {
    // Somebody who zooms in with two fingers wants a part of the page, not a smaller page.
    const covered = viewport.scale > 1.01 ? 0 : window.innerHeight - viewport.height;
    const keyboard = covered > 80;
    element.style.height = keyboard ? `${viewport.height}px` : '';
    element.style.top = keyboard ? `${viewport.offsetTop}px` : '';
    element.style.bottom = keyboard ? 'auto' : '';
  };
  fit();
  viewport.addEventListener('resize', fit);
  viewport.addEventListener('scroll', fit);
  return () => {
    viewport.removeEventListener('resize', fit);
    viewport.removeEventListener('scroll', fit);
  };
}
