import House from '@lucide/svelte/icons/house';
import Image from '@lucide/svelte/icons/image-down';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Pencil from '@lucide/svelte/icons/pencil';
import Redo from '@lucide/svelte/icons/redo-2';
import Settings from '@lucide/svelte/icons/settings';
import Undo from '@lucide/svelte/icons/undo-2';
import { action, type MenuItem } from '../primitives/menu-item';
import type { EditorView } from './editor-view';

/** The menu behind the project's name. */
export function editorMenu(
  editor: EditorView,
  screen: {
    readonly rename: () => void;
    readonly undo: () => void;
    readonly redo: () => void;
    readonly help: () => void;
    readonly settings: () => void;
    readonly home: () => void;
  },
): MenuItem[] {
  return [
    action('Rename', screen.rename, { icon: Pencil, movesFocus: true }),
    action('Undo', screen.undo, { icon: Undo, shortcut: 'Mod Z', disabled: !editor.canUndo }),
    action('Redo', screen.redo, { icon: Redo, shortcut: 'Mod Shift Z', disabled: !editor.canRedo }),
    action('Save this frame as a PNG', () => void editor.exports.saveFrame(editor.player.frame, null), {
      icon: Image,
      shortcut: 'S',
      disabled: editor.player.durationInFrames === 0,
    }),
    'separator',
    action('Keyboard shortcuts', screen.help, { icon: Keyboard, shortcut: '?', movesFocus: true }),
    action('Settings', screen.settings, { icon: Settings }),
    action('All projects', screen.home, { icon: House }),
  ];
}
