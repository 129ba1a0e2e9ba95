/** A page for people who work on scenes: every recipe in every style and shape, drawn as it comes into view. */
import { serveSources } from './contact-sheet/open-sheet-page';

const server = await serveSources(Number(process.env['PORT'] ?? 0));
console.log(`The gallery is open: ${server.resolvedUrls?.local[0] ?? ''}scripts/gallery/page.html`);
