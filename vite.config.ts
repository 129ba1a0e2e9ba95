import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { previewRuntime } from './scripts/frames/preview-runtime-plugin.mjs';
import { onDemandFonts } from './scripts/on-demand-fonts.mjs';
import { designerScript, workerChunks } from './scripts/worker-chunks-plugin.mjs';

export default defineConfig({
  plugins: [onDemandFonts(), tailwindcss(), sveltekit(), previewRuntime(), workerChunks(), designerScript()],
  worker: { format: 'es', plugins: () => [designerScript()] },
  // Its usual entry is written for the browsers of 2013, and larger for it.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
});
