import { Toasts } from '../ui/primitives/toasts.svelte';

/** One list for all pages: what is said while leaving a page is still readable on the next. */
export const toasts = new Toasts();
