import { Component, useContext, useLayoutEffect, type ReactNode } from 'react';
import { AbsoluteFill, Freeze, useCurrentFrame, useVideoConfig } from 'remotion';
import { ScriptContext } from './motion/parts/script';
import { writtenIn } from './written-in';
import type { StagedScene, Version } from './stage';

export interface SceneReports {
  /** Called before a scene's code runs. */
  readonly entering: (scene: StagedScene, version: Version) => void;
  readonly failed: (scene: StagedScene, version: Version, frame: number, error: unknown) => void;
}

interface SlotProps {
  readonly scene: StagedScene;
  readonly reports: SceneReports;
}

/**
 * A scene's place. If its code throws, the best picture there is of it stays: this version's last good frame, else the
 * version before it, else a quiet card. Every frame is a new chance.
 */
export function SceneSlot({ scene, reports }: SlotProps) {
  const frame = useCurrentFrame();
  const { version, previous } = scene;
  if (!version.module) return <Card name={scene.sceneName} />;

  let fallback = <Card name={scene.sceneName} />;
  const instead = (attempt: Version, key: string, picture: ReactNode) => (
    <Boundary
      resetKey={`${key} ${attempt.id} ${frame}`}
      fallback={fallback}
      onError={(error) => reports.failed(scene, attempt, frame, error)}
    >
      {picture}
    </Boundary>
  );
  if (previous)
    fallback = instead(previous, 'previous', <Drawing scene={scene} version={previous} reports={reports} />);
  if (version.goodFrame !== null) {
    const frozen = (
      <Freeze frame={version.goodFrame}>
        <Drawing scene={scene} version={version} reports={reports} />
      </Freeze>
    );
    fallback = instead(version, 'frozen', frozen);
  }
  return instead(version, 'present', <Drawing scene={scene} version={version} reports={reports} />);
}

function Drawing({ scene, version, reports }: SlotProps & { readonly version: Version }) {
  const frame = useCurrentFrame();
  const around = useContext(ScriptContext);
  const script = writtenIn(version);
  useLayoutEffect(() => {
    version.goodFrame = frame;
  }, [version, frame]);
  reports.entering(scene, version);
  const code = version.module?.read();
  if (!code) return null;
  return (
    <ScriptContext.Provider value={script === 'han' ? around : script}>
      <code.component key={version.id} {...version.props} />
    </ScriptContext.Provider>
  );
}

/** Also what a scene looks like that is not run any more. Neither of the app's themes: it is part of a video. */
function Card({ name }: { readonly name: string }) {
  const { height } = useVideoConfig();
  return (
    <AbsoluteFill style={{ background: '#26262b', alignItems: 'center', justifyContent: 'center' }}>
      <div style={{ color: '#a6a6b0', fontFamily: 'system-ui, sans-serif', fontSize: height / 25 }}>{name}</div>
    </AbsoluteFill>
  );
}

interface BoundaryProps {
  /** Another key is another try. */
  readonly resetKey: string;
  readonly fallback: ReactNode;
  readonly onError: (error: unknown) => void;
  readonly children: ReactNode;
}
interface BoundaryState {
  readonly resetKey: string;
  readonly failed: boolean;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state = { resetKey: this.props.resetKey, failed: false };

  static getDerivedStateFromProps({ resetKey }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return resetKey === state.resetKey ? null : { resetKey, failed: false };
  }

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
