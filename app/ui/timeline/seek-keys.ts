/** Where a key brings a playhead; null leaves the key alone. */
export function frameForKey(
  stroke: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  frame: number,
  last: number,
  fps: number,
): number | null {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey) return null;
  const second = Math.round(fps);
  const stride = stroke.shiftKey ? second : 1;
  const to = (target: number) => Math.min(last, Math.max(0, target));
  switch (stroke.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return to(frame - stride);
    case 'ArrowRight':
    case 'ArrowUp':
      return to(frame + stride);
    case 'PageDown':
      return to(frame - second);
    case 'PageUp':
      return to(frame + second);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
