import type { CompiledModule } from '$shared/protocol/compiled-module';
import type { FrameComposition, SentComposition } from '$shared/protocol/preview';

/** The modules of the composition that came last, which the next one names without sending them again. */
export class SentModules {
  #modules: ReadonlyMap<string, CompiledModule> = new Map();

  /** To be asked for each composition, in the order they come. */
  whole(composition: SentComposition): FrameComposition {
    const modules = new Map<string, CompiledModule>();
    const scenes = composition.scenes.map((scene) => {
      const { module: sent } = scene;
      const module = sent?.script === undefined ? (this.#modules.get(sent?.key ?? '') ?? null) : sent;
      if (module) modules.set(module.key, module);
      return { ...scene, module };
    });
    this.#modules = modules;
    return { ...composition, scenes };
  }
}
