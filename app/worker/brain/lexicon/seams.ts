import type { Camera } from '$shared/schema/camera';
import type { TransitionKind } from '$shared/schema/transition';

interface SeamWords {
  /** How the reply calls it. */
  readonly called: string;
  /** What means nothing else. */
  readonly sure: readonly string[];
  /** What means it beside the word "transition", or where scenes are said to follow each other. */
  readonly weak: readonly string[];
}

/** How people ask for a transition. The first that is found counts, so the particular stand before the general. */
export const seamWords: Readonly<Record<TransitionKind, SeamWords>> = {
  'whip-pan': {
    called: 'a whip pan',
    sure: ['whip pan', 'whip-pan', 'swish pan'],
    weak: ['whip', 'energetic', 'fast swipe'],
  },
  'light-leak': {
    called: 'a light leak',
    sure: ['light leak', 'light leaks', 'film burn'],
    weak: ['light', 'lens flare', 'dreamy'],
  },
  'zoom-through': {
    called: 'a zoom',
    sure: ['zoom through', 'zoom-through', 'fly through'],
    weak: ['zoom', 'zooming', 'dramatic', 'morph', 'morphing'],
  },
  clock: { called: 'a clock wipe', sure: ['clock wipe', 'radial wipe'], weak: ['clock', 'radial', 'retro'] },
  iris: {
    called: 'an iris',
    sure: ['iris wipe', 'circle wipe', 'iris in', 'iris out', 'iris', 'an iris'],
    weak: ['circle', 'circular', 'round'],
  },
  shape: {
    called: 'a shape that opens',
    sure: ['shape wipe', 'mask shape', 'shape mask'],
    weak: ['shape', 'hexagon', 'mask'],
  },
  // "Fade to black" is read by its colour.
  flash: { called: 'a flash', sure: [], weak: ['flash', 'flashes'] },
  swipe: {
    called: 'a block of colour',
    sure: ['color block', 'block swipe', 'color swipe', 'block of color'],
    weak: ['swipe', 'swipes', 'block', 'blocks'],
  },
  crossfade: {
    called: 'a crossfade',
    sure: ['crossfade', 'crossfades', 'cross fade', 'cross-fade', 'cross fades', 'cross dissolve', 'cross-dissolve'],
    weak: ['fade', 'fades', 'fading', 'dissolve', 'dissolves', 'blend', 'smooth', 'soft', 'gentle'],
  },
  uncover: { called: 'an uncover', sure: [], weak: ['uncover', 'slide away', 'page turn', 'peel', 'reveal'] },
  cover: { called: 'a slide over', sure: [], weak: ['cover', 'slide over', 'slide in', 'overlay'] },
  wipe: { called: 'a wipe', sure: ['linear wipe', 'soft wipe'], weak: ['wipe', 'wipes', 'wiping'] },
  push: {
    called: 'a push',
    sure: [],
    weak: [
      'push',
      'pushes',
      'sliding',
      'slide transition',
      'slide transitions',
      'slide to',
      'slide from',
      'slide left',
      'slide right',
      'slide between',
      'slide up',
      'slide down',
    ],
  },
  glitch: { called: 'a glitch', sure: [], weak: ['glitch', 'glitches', 'glitchy'] },
  cut: {
    called: 'a cut',
    sure: ['hard cut', 'hard cuts', 'straight cut', 'straight cuts', 'jump cut', 'jump cuts'],
    weak: ['cut', 'cuts', 'clean'],
  },
};

/** How people ask for a move of the camera over a scene. */
export const cameraWords: readonly {
  readonly camera: Camera;
  readonly called: string;
  readonly words: readonly string[];
}[] = [
  {
    camera: 'none',
    called: 'stands still',
    words: [
      'no camera',
      'no camera move',
      'no camera movement',
      'no camera moves',
      'without camera movement',
      'stop the camera',
      'stop the zoom',
      'no zoom',
      'no zooming',
      'without zoom',
      'do not zoom',
      'static camera',
      'keep the camera still',
      'fixed camera',
      'camera still',
      'still camera',
    ],
  },
  {
    camera: 'rack-focus',
    called: 'pulls focus',
    words: ['rack focus', 'pull focus', 'focus pull', 'blur the background behind', 'blur the back'],
  },
  {
    camera: 'parallax',
    called: 'moves in layers',
    words: ['parallax', 'with depth', 'in layers', 'more depth', 'some depth'],
  },
  {
    camera: 'tilt',
    called: 'tilts',
    words: ['tilted in 3d', 'tilt in 3d', '3d tilt', 'tilt the camera', 'camera tilt', 'camera orbit', 'orbit around'],
  },
  { camera: 'whip', called: 'whips in', words: ['camera whip', 'whip in', 'whip the camera', 'whip camera'] },
  {
    camera: 'pull-back',
    called: 'pulls back slowly',
    words: [
      'zoom out',
      'zooms out',
      'zooming out',
      'pull back',
      'pulls back',
      'pull out',
      'dolly out',
      'camera out',
      'reveal the whole',
    ],
  },
  {
    camera: 'pan',
    called: 'pans across',
    words: ['pan', 'pan across', 'pans across', 'camera pan', 'camera pans', 'slow pan', 'panning', 'move across'],
  },
  {
    camera: 'push-in',
    called: 'moves in slowly',
    words: [
      'zoom in slowly',
      'slow zoom',
      'slow zoom in',
      'slowly zoom in',
      'slowly zoom',
      'slowly zooms in',
      'zooms in slowly',
      'zoom slowly',
      'push in',
      'pushes in',
      'push-in',
      'dolly in',
      'ken burns',
      'camera in',
      'camera zoom',
      'zoom the camera',
      'camera zooms in',
      'camera closer',
      'slow push-in',
      'zoom in on',
    ],
  },
];
