import type { Focus } from './keymap';

/** Where a key was pressed, as far as shortcuts care. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]')) return 'overlay';
  if (target instanceof HTMLTextAreaElement) return target.value === '' ? 'empty-text' : 'text';
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target.isContentEditable)
    return 'text';
  if (target.closest('button, a[href], summary, [role="tab"], [role="radio"]')) return 'control';
  if (target.matches('[role="log"]')) return 'scroller';
  return 'page';
}
