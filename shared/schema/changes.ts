import type { SceneFields as SceneRegisters } from '../generated/entities';
import type { Json } from '../primitives/json';
import type { Preference } from './preferences';
import type { FlatElement, SceneLayout, Theme, Transition, VideoFormat } from './layout';

/** A scene as tools and brain see it: whole, derived, read-only. */
export interface SceneSnapshot {
  readonly id: string;
  readonly order: string;
  readonly name: string;
  readonly durationInFrames: number;
  readonly authoredAs: 'layout' | 'code';
  /** null for a code scene. */
  readonly layout: SceneLayout | null;
  /** The code of a code scene; null for a layout scene, whose code is derived. */
  readonly tsxCode: string | null;
  readonly props: SceneRegisters['props'];
  readonly transition: Transition | null;
  /** As the document holds it: flat elements with their parents and order, which tools need to change them. */
  readonly record: SceneRecord;
  /** Hash of the record; a result made for another revision is late. */
  readonly revision: string;
}

export interface ProjectSnapshot {
  readonly id: string;
  readonly name: string;
  readonly format: VideoFormat;
  readonly theme: Theme;
  /** What is kept for scenes to come, by id. */
  readonly preferences: readonly Preference[];
  /** In the order of the video. */
  readonly scenes: readonly SceneSnapshot[];
}

/** A scene as the document holds it: registers and flat elements. */
export interface SceneRecord extends Readonly<SceneRegisters> {
  readonly elements: readonly FlatElement[];
  readonly tsxCode: string;
}

export type SceneFields = Partial<Omit<SceneRegisters, 'id'>>;

/** What tools return and history keeps. Each names the smallest thing it changes, so that edits of two people merge. */
export type Change =
  | { readonly type: 'putScene'; readonly scene: SceneRecord }
  | { readonly type: 'removeScene'; readonly sceneId: string }
  | { readonly type: 'setScene'; readonly sceneId: string; readonly fields: SceneFields }
  | { readonly type: 'setCode'; readonly sceneId: string; readonly tsxCode: string }
  | { readonly type: 'putElement'; readonly sceneId: string; readonly element: FlatElement }
  | { readonly type: 'removeElement'; readonly sceneId: string; readonly elementId: string }
  | {
      readonly type: 'setElement';
      readonly sceneId: string;
      readonly elementId: string;
      readonly fields: Readonly<Record<string, Json>>;
    }
  | { readonly type: 'setTheme'; readonly fields: Partial<Theme> }
  | { readonly type: 'putPreference'; readonly preference: Preference }
  | { readonly type: 'removePreference'; readonly preferenceId: string }
  | {
      readonly type: 'setProject';
      readonly fields: { readonly name?: string; readonly width?: number; readonly height?: number };
    };
