import type { Corner } from '$shared/motion/ornament-places';
import type { KitLook } from '$shared/motion/props/base';
import type { EaseName } from '$shared/schema/motions';
import type {
  Arrangement,
  Camera,
  ColorRole,
  EnterMotion,
  HexColor,
  SceneLayout,
  TextRole,
  TransitionKind,
} from '$shared/schema/layout';
import type { TransitionDirection } from '$shared/schema/transition';
import type { Weight } from '$shared/schema/typography';

/** What a scene is for. A recipe names its occasion; a style decides what such a scene stands on. */
export type Occasion = 'opening' | 'points' | 'data' | 'figure' | 'statement';

/** A whole palette that was chosen together. */
export interface Ground {
  readonly colors: Readonly<Record<ColorRole, HexColor>>;
  /** Bars that are not highlighted, hairlines, cards: shapes, never text. */
  readonly muted: HexColor;
  /** null: one flat colour; else from `background` to `surface`, in degrees. */
  readonly gradientAngle: number | null;
  readonly ornament: NonNullable<SceneLayout['background']['ornament']>;
  readonly ornamentAt: Corner;
  readonly ornamentColors: readonly HexColor[];
  /** The background is the accent colour itself: whoever asks for another accent means this field too. */
  readonly flood: boolean;
}

export interface TypeSpec {
  readonly family: string;
  readonly weights: Readonly<Record<Weight, number>>;
  readonly weight: Weight;
  readonly italic: boolean;
  /** For a picture 1080 high (or wide, if upright); `minSize` is what can still be read on a phone. */
  readonly size: number;
  readonly minSize: number;
  readonly leading: number;
  readonly tracking: number;
  readonly maxLines: number;
  readonly color: 'text' | 'soft' | 'accent';
}

export type TypeRole = TextRole | 'item' | 'label' | 'figure' | 'mono';

export interface StyleDefinition {
  readonly id: string;
  readonly name: string;
  /** How people ask for it: names and moods. */
  readonly words: readonly string[];
  readonly grounds: Readonly<Record<Occasion, Ground>>;
  readonly arrangements: Readonly<Record<Occasion, Arrangement>>;
  readonly type: Readonly<Record<TypeRole, TypeSpec>>;
  /** Of corners, in px for a picture 1080 high. */
  readonly radius: number;
  readonly card: KitLook['card'];
  readonly listLook: 'plain' | 'ruled' | 'cards';
  readonly marker: 'bullet' | 'number' | 'check' | 'none';
  readonly ease: EaseName;
  /** `items`: the pieces of everything that has several. */
  readonly enter: Readonly<Record<TextRole | 'list' | 'chart' | 'number' | 'shape' | 'items', EnterMotion>>;
  /** How its scenes give way to each other, what stands out from that, and the one direction of the video. */
  readonly transition: {
    readonly primary: TransitionKind;
    readonly accent: TransitionKind;
    readonly direction: TransitionDirection;
  };
  /** 1 is brisk; calmer styles take longer to arrive. */
  readonly energy: number;
  readonly camera: Camera;
  /** Of what opens a video or a part of it, where that is another. */
  readonly openingCamera?: Camera;
}
