import type { TestScene } from './page';

/** A scene that says its name and its frame on a plain ground. */
export function plainScene(name: string, color = '#224466'): TestScene {
  return {
    name,
    tsxCode: `import { AbsoluteFill, useCurrentFrame, useVideoConfig } from 'remotion';
export default function Plain({ text = '' }) {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  return (
    <AbsoluteFill style={{ background: '${color}', color: 'white', fontSize: 40 }}>
      {\`[${name} \${frame}/\${durationInFrames}\${text}]\`}
    </AbsoluteFill>
  );
}`,
  };
}
