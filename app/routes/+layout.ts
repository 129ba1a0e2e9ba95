// The app lives in the browser: no page is rendered on a server, so each works with the network gone.
export const ssr = false;
export const prerender = false;
