/** The one thing of the bundler that this realm uses: registries find their entries by path. */
interface ImportMeta {
  glob<Module>(pattern: string, options: { eager: true }): Record<string, Module>;
}
