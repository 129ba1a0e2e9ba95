import type { HistoryEntry, Message, Project, Scene } from '$shared/generated/entities';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import { byOrder } from '$shared/schema/scene-tree';
import type { Database, SceneFailureRow } from '../tables';
import type { ChangedKeys } from './changed-keys';
import { KnownRows } from './known-rows';
import { compositionOf, type EditorRows } from './read-composition';
import { readModules, readProject, readSceneFailures } from './read-rows';

/** An open project: what is drawn of it, what was said and what was done. */
export interface ProjectRows {
  readonly editor: EditorRows | null;
  readonly messages: readonly Message[];
  readonly history: readonly HistoryEntry[];
}

/**
 * Reads a project again and again as it changes: at first all of it, then only the rows that have changed. The others
 * stay the same objects, and lists without a change the same lists, so that nothing of them is drawn anew.
 */
export class OpenProject {
  readonly #database: Database;
  readonly #projectId: string;
  readonly #scenes: KnownRows<Scene>;
  readonly #messages: KnownRows<Message>;
  readonly #history: KnownRows<HistoryEntry>;
  #project: Project | undefined;
  #failures: readonly SceneFailureRow[] | null = null;
  #modules: ReadonlyMap<string, CompiledModule> = new Map();
  #known: ProjectRows = { editor: null, messages: [], history: [] };

  constructor(database: Database, projectId: string) {
    this.#database = database;
    this.#projectId = projectId;
    this.#scenes = new KnownRows(database.scenes, projectId, idOf, byOrder);
    this.#messages = new KnownRows(database.messages, projectId, idOf, byOrder);
    this.#history = new KnownRows(database.historyEntries, projectId, idOf, byOrder);
  }

  /** What it is read from. */
  get tables() {
    const { projects, scenes, modules, sceneFailures, messages, historyEntries } = this.#database;
    return [projects, scenes, modules, sceneFailures, messages, historyEntries];
  }

  /**
   * `changed` since the last time; null if that is not known. In one transaction, so that it fits together; its end is
   * not waited for, because nothing that was only read can be taken back.
   */
  read(changed: ChangedKeys | null): Promise<ProjectRows> {
    return new Promise((resolve, reject) => {
      this.#database.transaction('r', this.tables, async () => resolve(await this.#read(changed))).catch(reject);
    });
  }

  async #read(changed: ChangedKeys | null): Promise<ProjectRows> {
    const database = this.#database;
    // The database answers in the order it was asked: each await would be a trip of its own.
    const [project, failures, scenes, messages, history] = await Promise.all([
      this.#readProject(changed),
      this.#readFailures(changed),
      this.#scenes.read(changed),
      this.#messages.read(changed),
      this.#history.read(changed),
      // Those of the scenes that are being read: remembered, and so at hand below.
      readModules(database, changed?.of(database.modules) ?? []),
    ]);
    const modules = await readModules(
      database,
      scenes.flatMap(({ moduleKey }) => moduleKey ?? []),
    );
    const editor = this.#edited(project, scenes, failures, modules);
    const known = this.#known;
    if (known.editor === editor && known.messages === messages && known.history === history) return known;
    return (this.#known = { editor, messages, history });
  }

  /** Anybody may have changed another project: what this one is drawn from stays the same object then. */
  #edited(
    project: Project | undefined,
    scenes: readonly Scene[],
    failures: readonly SceneFailureRow[],
    modules: ReadonlyMap<string, CompiledModule>,
  ): EditorRows | null {
    const { editor } = this.#known;
    const before = this.#modules;
    this.#modules = modules;
    if (!project) return null;
    const sameModules = modules.size === before.size && [...modules].every(([key, each]) => before.get(key) === each);
    if (editor?.project === project && editor.scenes === scenes && editor.failures === failures && sameModules)
      return editor;
    return { project, scenes, failures, composition: compositionOf(project, scenes, modules, failures) };
  }

  async #readProject(changed: ChangedKeys | null): Promise<Project | undefined> {
    const stays = changed?.of(this.#database.projects)?.includes(this.#projectId) === false;
    if (!this.#project || !stays) this.#project = await readProject(this.#database, this.#projectId);
    return this.#project;
  }

  async #readFailures(changed: ChangedKeys | null): Promise<readonly SceneFailureRow[]> {
    const stay = changed?.of(this.#database.sceneFailures)?.length === 0;
    if (!this.#failures || !stay) this.#failures = await readSceneFailures(this.#database, this.#projectId);
    return this.#failures;
  }
}

const idOf = ({ id }: { readonly id: string }): string => id;
