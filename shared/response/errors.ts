/**
 * Every failure a person or a log can see: a code, the values its sentence needs, and the sentence itself, once.
 * A sentence says what happened, to what, what is safe, and what to do next.
 */
export type AppError =
  | { readonly code: 'empty_prompt' }
  | { readonly code: 'prompt_too_long'; readonly length: number; readonly limit: number }
  | { readonly code: 'invalid_request'; readonly field: string; readonly reason: string }
  | { readonly code: 'project_not_found'; readonly projectId: string }
  | { readonly code: 'scene_not_found'; readonly sceneId: string }
  | { readonly code: 'element_not_found'; readonly sceneName: string; readonly element: string }
  | {
      readonly code: 'emphasis_impossible';
      readonly sceneName: string;
      /** null: none of its elements can do that. */
      readonly element: string | null;
      readonly emphasis: string;
      /** What it can do instead. */
      readonly able: readonly string[];
    }
  | {
      readonly code: 'motion_impossible';
      readonly what: 'arrive' | 'leave';
      readonly sceneName: string;
      /** null: none of its elements can do that. */
      readonly element: string | null;
      readonly motion: string;
      /** What it can do instead. */
      readonly able: readonly string[];
    }
  | { readonly code: 'scene_changed_meanwhile'; readonly sceneName: string }
  | { readonly code: 'recipe_not_found'; readonly recipe: string }
  | { readonly code: 'style_not_found'; readonly style: string }
  | { readonly code: 'invalid_layout'; readonly sceneName: string; readonly path: string; readonly reason: string }
  | {
      readonly code: 'scene_does_not_compile';
      readonly sceneName: string;
      readonly line: number;
      readonly column: number;
      readonly reason: string;
    }
  | {
      readonly code: 'scene_failed';
      readonly sceneName: string;
      readonly line: number | null;
      readonly frame: number;
      readonly reason: string;
    }
  | { readonly code: 'scene_hung'; readonly sceneName: string; readonly line: number | null }
  | { readonly code: 'preview_unavailable'; readonly reason: string }
  | { readonly code: 'nothing_to_undo' }
  | { readonly code: 'nothing_to_redo' }
  | { readonly code: 'undo_overtaken'; readonly label: string }
  | { readonly code: 'request_stopped' }
  | { readonly code: 'document_unreadable'; readonly documentId: string; readonly reason: string }
  | { readonly code: 'storage_full'; readonly usedBytes: number | null }
  | { readonly code: 'storage_failed'; readonly reason: string }
  | { readonly code: 'storage_unavailable'; readonly reason: string }
  | { readonly code: 'storage_blocked' }
  | { readonly code: 'storage_outdated' }
  | { readonly code: 'storage_newer' }
  | { readonly code: 'storage_erased' }
  | { readonly code: 'project_erased' }
  | { readonly code: 'backup_unreadable'; readonly reason: string }
  | { readonly code: 'backup_newer'; readonly format: number }
  | { readonly code: 'backup_too_large'; readonly megabytes: number; readonly limit: number }
  | { readonly code: 'worker_died'; readonly reason: string }
  | { readonly code: 'designer_not_loaded'; readonly reason: string }
  | { readonly code: 'job_not_found'; readonly jobId: string }
  | { readonly code: 'nothing_to_export' }
  /** `format`: 4K H.264. `works`: the nearest size that does. */
  | { readonly code: 'encoder_unavailable'; readonly format: string; readonly works: string | null }
  | { readonly code: 'export_failed'; readonly reason: string }
  | { readonly code: 'export_stalled'; readonly frame: number; readonly seconds: number }
  | { readonly code: 'export_cancelled' }
  | { readonly code: 'file_not_written'; readonly fileName: string; readonly reason: string }
  | { readonly code: 'share_failed'; readonly fileName: string; readonly reason: string }
  | { readonly code: 'server_unreachable'; readonly reason: string }
  | { readonly code: 'database_starting' }
  | { readonly code: 'database_unavailable'; readonly reason: string }
  | { readonly code: 'route_not_found'; readonly method: string; readonly path: string }
  | { readonly code: 'internal'; readonly reason: string };

export type ErrorCode = AppError['code'];

export function describe(error: AppError): string {
  switch (error.code) {
    case 'empty_prompt':
      return 'The message is empty. Say what the scene should show, for example: intro for "Acme".';
    case 'prompt_too_long':
      return `The message has ${error.length} characters; ${error.limit} is the most. It is still in the box: shorten it and send again.`;
    case 'invalid_request':
      return `The request can't be read: ${error.field} ${error.reason}. Nothing was changed. Reload the page and try again.`;
    case 'project_not_found':
      return `Project ${error.projectId} is not on this device. It may have been deleted; the projects page lists what is here.`;
    case 'scene_not_found':
      return `Scene ${error.sceneId} is not in this project. It may have been deleted on another device. Nothing was changed.`;
    case 'element_not_found':
      return `“${error.sceneName}” has no ${error.element}. Nothing was changed; name something the scene shows.`;
    case 'emphasis_impossible':
    case 'motion_impossible':
      return `${impossible(error)} Nothing was changed; ${insteadOf(error)}.`;
    case 'scene_changed_meanwhile':
      return `“${error.sceneName}” changed while this was being made, so the result was not applied. Look at it and send yours again.`;
    case 'recipe_not_found':
      return `There is no kind of scene called “${error.recipe}”. Nothing was changed.`;
    case 'style_not_found':
      return `There is no style called “${error.style}”. Nothing was changed.`;
    case 'invalid_layout':
      return `“${error.sceneName}” can't be drawn: ${error.path} ${error.reason}. The last working version is kept.`;
    case 'scene_does_not_compile':
      return `“${error.sceneName}” stops at line ${error.line}, column ${error.column}: ${error.reason}. The last working version is still shown.`;
    case 'scene_failed':
      return `“${error.sceneName}” fails at frame ${error.frame}${atLine(error.line)}: ${error.reason}. The other scenes play on; undo or change the scene.`;
    case 'scene_hung':
      return `“${error.sceneName}” never finishes drawing${atLine(error.line)}, so it is paused. The other scenes play on; undo or change the scene.`;
    case 'preview_unavailable':
      return `The preview did not start: ${error.reason}. Your project is safe; reload the page to try again.`;
    case 'nothing_to_undo':
      return 'There is nothing of yours to undo in this project.';
    case 'nothing_to_redo':
      return 'There is nothing to redo.';
    case 'undo_overtaken':
      return `“${error.label}” was changed by someone else since, so it was left as it is.`;
    case 'request_stopped':
      return 'Stopped. Nothing was changed.';
    case 'document_unreadable':
      return `Stored data of ${error.documentId} can't be read: ${error.reason}. It is kept as it is; nothing was overwritten.`;
    case 'storage_full':
      return `This device refuses to store more${error.usedBytes === null ? '' : ` (${Math.round(error.usedBytes / 1e6)} MB used)`}. The change is kept in this tab but not saved: download a backup and free some space. It is tried again every few seconds.`;
    case 'storage_failed':
      return `This device did not store the change: ${error.reason}. It is kept in this tab but not saved: download a backup. It is tried again every few seconds.`;
    case 'storage_unavailable':
      return `This browser keeps nothing for this page: ${error.reason}. You can work, but closing the tab loses everything: download a backup. A private window or blocked site data is the usual cause.`;
    case 'storage_blocked':
      return 'Another tab with an older version of this app is open and holds the stored projects. Close that tab; this one goes on by itself.';
    case 'storage_outdated':
      return 'This tab is older than another one, which has updated the stored projects. Changes made here are not saved any more: download a backup if you made any, then reload.';
    case 'storage_newer':
      return 'The stored projects were written by a newer version of this app. Nothing was overwritten, and nothing made here is saved: reload to update.';
    case 'storage_erased':
      return 'Everything on this device was erased in another tab. What is open here is not saved any more: download a backup to keep it, or reload to start anew.';
    case 'project_erased':
      return 'This project was erased in another tab, so this change is not saved. Download a backup to keep it; restoring that brings the project back.';
    case 'backup_unreadable':
      return `The file is not a backup that can be read: ${error.reason}. Nothing was changed. Choose a file that ends in .bazaarvid, or download the backup again.`;
    case 'backup_newer':
      return `The backup was written by a newer version of this app (format ${error.format}). Nothing was changed. Reload to update, then restore it again.`;
    case 'backup_too_large':
      return `The backup has ${error.megabytes} MB; ${error.limit} MB is the most. Nothing was changed. Back up fewer projects at once.`;
    case 'worker_died':
      return `The part that makes scenes stopped: ${error.reason}. What was saved is safe; reload the page.`;
    case 'designer_not_loaded':
      return `The part that designs scenes did not load: ${error.reason}. Nothing was lost; try again, or reload the page once the network is back.`;
    case 'job_not_found':
      return `Job ${error.jobId} is not running any more.`;
    case 'nothing_to_export':
      return 'There is no scene to export yet. Describe one first.';
    case 'encoder_unavailable':
      return error.works === null
        ? `Export stopped: this browser can't encode ${error.format} at any size. The project is safe; choose another format, or open it in a current Chrome, Edge, Firefox or Safari.`
        : `Export stopped: this browser can't encode ${error.format}. ${error.works} works.`;
    case 'export_failed':
      return `Export stopped: ${error.reason}. The project is safe; try again.`;
    case 'export_stalled':
      return `Export stopped: frame ${error.frame} took longer than ${error.seconds} s. The project is safe; undo the last change to that scene or try again.`;
    case 'export_cancelled':
      return 'Export cancelled. Nothing was downloaded.';
    case 'file_not_written':
      return `“${error.fileName}” was not written where you chose: ${error.reason}. It is kept here: choose Download in the export panel.`;
    case 'share_failed':
      return `“${error.fileName}” was not shared: ${error.reason}. It is kept here: choose Download in the export panel.`;
    case 'server_unreachable':
      return `The server does not answer: ${error.reason}. Everything but sharing works without it; your work is on this device.`;
    case 'database_starting':
      return 'The database is still starting. The app works meanwhile; try again in a few seconds.';
    case 'database_unavailable':
      return `The database does not answer: ${error.reason}. The app works without it; your work is on your device.`;
    case 'route_not_found':
      return `There is nothing at ${error.method} ${error.path}.`;
    case 'internal':
      return `Something broke inside: ${error.reason}. Nothing was lost; reload the page and try again.`;
  }
}

function atLine(line: number | null): string {
  return line === null ? '' : `, line ${line}`;
}

export type ImpossibleMotion = Extract<AppError, { code: 'emphasis_impossible' | 'motion_impossible' }>;

/** A motion that something can't have is no reason to leave the others without it. */
export const isImpossibleMotion = (error: AppError): error is ImpossibleMotion =>
  error.code === 'emphasis_impossible' || error.code === 'motion_impossible';

/** Alone, where the rest of what was asked for was done. */
export function impossible(error: ImpossibleMotion): string {
  const does = error.code === 'emphasis_impossible' ? `do “${error.emphasis}”` : `${error.what} by “${error.motion}”`;
  return error.element === null
    ? `Nothing in “${error.sceneName}” can ${does}.`
    : `The ${error.element} of “${error.sceneName}” can’t ${does}.`;
}

function insteadOf({ able }: ImpossibleMotion): string {
  const others = able.filter((one) => one !== 'none');
  return others.length > 0 ? `ask for ${others.join(' or ')}` : 'name another part of it';
}
