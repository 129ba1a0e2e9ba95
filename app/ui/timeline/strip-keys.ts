/** What a key does in the strip of scenes. */
export type StripAction =
  | { readonly do: 'menu' }
  | { readonly do: 'rename' }
  | { readonly do: 'select'; readonly index: number }
  | { readonly do: 'move'; readonly to: number };

/** Null leaves the key alone. `selected` is -1 where no scene is selected; `current` is under the playhead. */
export function actionForKey(
  stroke: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  { selected, current, count }: { readonly selected: number; readonly current: number; readonly count: number },
): StripAction | null {
  const { key } = stroke;
  const chosen = selected !== -1;
  if (key === 'F10' && stroke.shiftKey && chosen) return { do: 'menu' };
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  if (stroke.altKey && chosen && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return { do: 'move', to: Math.min(count - 1, Math.max(0, selected + step)) };
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || stroke.shiftKey) return null;
  const select = (index: number): StripAction => ({ do: 'select', index: Math.min(count - 1, Math.max(0, index)) });
  if (key === 'ContextMenu' && chosen) return { do: 'menu' };
  if (key === 'F2' && chosen) return { do: 'rename' };
  if (key.startsWith('Arrow')) return select(chosen ? selected + step : current);
  if (key === 'Home') return select(0);
  if (key === 'End') return select(count - 1);
  return key === 'Enter' ? select(chosen ? selected : current) : null;
}
