import type { Component } from 'svelte';

export interface MenuAction {
  readonly label: string;
  readonly icon: Component<{ size?: number | string }> | null;
  /** "Mod Z", as Keys takes it. */
  readonly shortcut: string | null;
  readonly destructive: boolean;
  readonly disabled: boolean;
  /** Whether it puts the focus somewhere itself; else it returns to where the menu was opened. */
  readonly movesFocus: boolean;
  readonly run: () => void;
}

export type MenuItem = MenuAction | 'separator';

export function action(
  label: string,
  run: () => void,
  options: Partial<Omit<MenuAction, 'label' | 'run'>> = {},
): MenuAction {
  return { icon: null, shortcut: null, destructive: false, disabled: false, movesFocus: false, ...options, label, run };
}
