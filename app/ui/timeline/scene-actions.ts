import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowLeft from '@lucide/svelte/icons/arrow-left';
import ArrowRight from '@lucide/svelte/icons/arrow-right';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import Copy from '@lucide/svelte/icons/copy';
import Pencil from '@lucide/svelte/icons/pencil';
import Timer from '@lucide/svelte/icons/timer';
import Trash from '@lucide/svelte/icons/trash-2';
import { action, type MenuItem } from '../primitives/menu-item';
import type { SceneRow } from '../rows';

/** What can be done to a scene; the same list in the strip, in the phone's list and in the hands of the keyboard. */
export interface SceneCallbacks {
  readonly onselect: (sceneId: string | null) => void;
  readonly onrename: (sceneId: string, name: string) => void;
  readonly onduplicate: (sceneId: string) => void;
  readonly ondelete: (sceneId: string) => void;
  readonly onmove: (sceneId: string, index: number) => void;
  /** Whether the scene was changed, once that is known. */
  readonly onduration: (sceneId: string, frames: number) => Promise<boolean>;
}

export function sceneMenu(
  scene: SceneRow,
  index: number,
  sceneCount: number,
  direction: 'across' | 'down',
  callbacks: SceneCallbacks,
  edit: (what: 'name' | 'length') => void,
): MenuItem[] {
  const [earlier, later] = direction === 'across' ? ['Move earlier', 'Move later'] : ['Move up', 'Move down'];
  return [
    action('Rename', () => edit('name'), { icon: Pencil, shortcut: 'F2', movesFocus: true }),
    action('Length…', () => edit('length'), { icon: Timer, movesFocus: true }),
    action('Duplicate', () => callbacks.onduplicate(scene.id), { icon: Copy, shortcut: 'Mod D' }),
    'separator',
    action(earlier, () => callbacks.onmove(scene.id, index - 1), {
      icon: direction === 'across' ? ArrowLeft : ArrowUp,
      shortcut: 'Alt ←',
      disabled: index === 0,
    }),
    action(later, () => callbacks.onmove(scene.id, index + 1), {
      icon: direction === 'across' ? ArrowRight : ArrowDown,
      shortcut: 'Alt →',
      disabled: index === sceneCount - 1,
    }),
    'separator',
    action('Delete', () => callbacks.ondelete(scene.id), { icon: Trash, shortcut: 'Delete', destructive: true }),
  ];
}
