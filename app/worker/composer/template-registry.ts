import type { Template } from './template-definition';

/** Every file in the folder is a template: adding one touches no other file. */
const found = import.meta.glob<{ readonly template: Template }>('./templates/*.ts', { eager: true });

export const templates: readonly Template[] = Object.values(found)
  .map((module) => module.template)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
