/** What is exported, and how one of its scenes crosses from the page to the bench. */
export const format = { width: 1280, height: 720, fps: 30 } as const;

export interface BenchScene {
  readonly name: string;
  readonly tsxCode: string;
  readonly durationInFrames: number;
}
