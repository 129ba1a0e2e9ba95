/**
 * A row of a scene's stage as a component takes it: left, top, width and height in px; its size and its least; its
 * first frame and how many. All of that follows from measuring and timing the whole scene.
 */
export function place([box = [], type = [], time = []]: readonly (readonly number[])[]) {
  const [x = 0, y = 0, width = 1, height = 1] = box;
  const [[size, minSize = size], [at, over = 1]] = [type, time];
  return {
    box: { x, y, width, height },
    ...(size === undefined || minSize === undefined ? {} : { size, minSize }),
    ...(at === undefined ? {} : { at, over }),
  };
}
