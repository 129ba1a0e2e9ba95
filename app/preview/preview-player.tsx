import { Player, type PlayerRef } from '@remotion/player';
import { useSyncExternalStore, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { FromPreview } from '$shared/protocol/preview';
import type { Stage } from './stage';

/** The player and the wishes the page has for it, some of which arrive before there is anything to play. */
export class PreviewPlayer {
  readonly #stage: Stage;
  readonly #video: () => ReactNode;
  readonly #send: (message: FromPreview) => void;
  readonly #listeners = new Set<() => void>();
  #player: PlayerRef | null = null;
  #heard: PlayerRef | null = null;
  #settling = false;
  #held = false;
  /** The player pauses for a seek and goes on once it has drawn the place, unless the scene there hangs. */
  #goesOn = false;
  #touches = 0;
  #options = { rate: 1, loop: false };
  #wanted = { frame: 0, playing: false, turn: 0 };
  /** Of the last seek of the page that was carried out, or gave way to a later one. */
  #turn = 0;
  /** Of the last play or pause of the page. */
  #wish = 0;

  constructor(stage: Stage, video: () => ReactNode, send: (message: FromPreview) => void) {
    this.#stage = stage;
    this.#video = video;
    this.#send = send;
  }

  /** Mounted once; the player inside stays from the first scene on. */
  readonly View = (): ReactNode => {
    const staged = useSyncExternalStore(this.#stage.subscribe, this.#stage.read);
    const { rate, loop } = useSyncExternalStore(this.#subscribe, () => this.#options);
    if (!staged) return null;
    return (
      <Player
        ref={this.#attach}
        component={this.#video}
        compositionWidth={staged.width}
        compositionHeight={staged.height}
        fps={staged.fps}
        durationInFrames={staged.durationInFrames}
        initialFrame={Math.min(this.#wanted.frame, staged.durationInFrames - 1)}
        playbackRate={rate}
        loop={loop}
        style={{ width: '100%', height: '100%' }}
        moveToBeginningWhenEnded={false}
        clickToPlay={false}
        doubleClickToFullscreen={false}
        spaceKeyToPlayOrPause={false}
        browserMediaControlsBehavior={{ mode: 'do-nothing' }}
        numberOfSharedAudioTags={0}
        initiallyMuted
        // Only silences a note in the console; README and settings say what the licence asks.
        acknowledgeRemotionLicense
      />
    );
  };

  /** Where the playhead stands, or will once there is something to play. */
  get frame(): number {
    return this.#player?.getCurrentFrame() ?? this.#wanted.frame;
  }

  /** How often the page has played, paused or sought. */
  get touches(): number {
    return this.#touches;
  }

  play(wish: number): void {
    this.#touches++;
    this.#wish = wish;
    this.#held = false;
    this.#wanted.playing = true;
    if (!this.#player) return;
    // At the end there is nothing left to play: begin again, as every player does.
    if (this.#player.getCurrentFrame() >= this.#lastFrame) this.#player.seekTo(0);
    this.#player.play();
  }

  pause(wish: number): void {
    this.#touches++;
    this.#wish = wish;
    this.#held = false;
    this.#goesOn = false;
    this.#wanted.playing = false;
    this.#player?.pause();
    // One that stands still for a seek says nothing of its own.
    this.#tell();
  }

  seek(frame: number, turn: number): void {
    this.#touches++;
    this.#wanted.turn = turn;
    this.go(frame);
  }

  /** A seek that nobody has asked for by itself. */
  go(frame: number): void {
    this.#wanted.frame = frame;
    const seek = () => {
      this.#turn = this.#wanted.turn;
      const to = Math.min(frame, this.#lastFrame);
      this.#goesOn = this.#playing && (this.#options.loop || to !== this.#lastFrame);
      this.#player?.seekTo(to);
    };
    // What is not loaded yet is not shown as nothing: the old picture stays, and the latest seek wins.
    const coming = this.#stage.want(frame);
    if (coming) void coming.then(() => this.#wanted.frame === frame && seek());
    else seek();
  }

  /** Stands still while something else is prepared: each frame drawn meanwhile delays that. The page is not told. */
  hold(): void {
    if (!this.#player?.isPlaying()) return;
    this.#held = true;
    this.#player.pause();
  }

  resume(): void {
    if (!this.#held) return;
    this.#held = false;
    this.#player?.play();
  }

  setRate(rate: number): void {
    this.#setOptions({ ...this.#options, rate });
  }

  setLoop(loop: boolean): void {
    this.#setOptions({ ...this.#options, loop });
  }

  /** A composition may have become shorter than where the playhead stands. */
  afterShow(): void {
    if (this.frame > this.#lastFrame) this.#player?.seekTo(this.#lastFrame);
    // Whoever has sought while it was prepared may look at a scene that was not.
    void this.#stage.want(this.frame);
    this.#tell();
  }

  get #playing(): boolean {
    return this.#goesOn || this.#player?.isPlaying() === true;
  }

  get #lastFrame(): number {
    return (this.#stage.read()?.durationInFrames ?? 1) - 1;
  }

  readonly #subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #setOptions(options: { readonly rate: number; readonly loop: boolean }): void {
    this.#options = options;
    flushSync(() => this.#listeners.forEach((listener) => listener()));
  }

  readonly #attach = (player: PlayerRef | null): void => {
    this.#player = player;
    // React hands the same object over again whenever the player's options change.
    if (!player || player === this.#heard) return;
    this.#heard = player;
    player.addEventListener('play', () => (this.#goesOn = false));
    for (const event of ['frameupdate', 'seeked', 'play', 'pause'] as const) {
      player.addEventListener(event, this.#tell);
    }
    player.addEventListener('frameupdate', ({ detail }) => void this.#stage.want(detail.frame));
    player.addEventListener('ended', this.#settle);
    if (this.#wanted.playing) player.play();
  };

  /** A busy machine jumps over the last frames, and the player stops at the one it drew last. */
  readonly #settle = (): void => {
    const lastFrame = this.#lastFrame;
    // Seeking to the end is an end, too.
    if (this.#settling || !this.#player || this.#player.getCurrentFrame() === lastFrame) return;
    this.#settling = true;
    this.#player.seekTo(lastFrame);
    this.#settling = false;
  };

  readonly #tell = (): void => {
    const player = this.#player;
    if (player && !this.#held)
      this.#send({
        type: 'time',
        frame: player.getCurrentFrame(),
        playing: this.#playing,
        turn: this.#turn,
        wish: this.#wish,
      });
  };
}
