/** Small drawn pictures in the place of thumbnails. */
const draw = (inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" width="320" height="180" font-family="Instrument Sans, sans-serif">${inside}</svg>`)}`;

/** A drawn picture as the file a thumbnail is stored as. */
export function fileOf(picture: string): Blob {
  return new Blob([decodeURIComponent(picture.slice(picture.indexOf(',') + 1))], { type: 'image/svg+xml' });
}

export const title = draw(
  `<defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#0b1030"/><stop offset="1" stop-color="#22379c"/></linearGradient><linearGradient id="o" y2="1"><stop stop-color="#f07a45"/><stop offset="1" stop-color="#1b2770"/></linearGradient></defs><rect width="320" height="180" fill="url(#g)"/><circle cx="290" cy="-2" r="66" fill="url(#o)"/><text x="26" y="92" font-size="38" font-weight="700" fill="#fff" letter-spacing="-1">Acme Rockets</text><text x="26" y="116" font-size="12" fill="#cdd3f4">Deliveries that leave the ground</text>`,
);

export const chart = draw(
  `<rect width="320" height="180" fill="#f5f0e4"/><text x="26" y="32" font-size="17" font-weight="700" fill="#1b2456">Parcels a day</text><g fill="#c7cbe6"><rect x="26" y="118" width="80" height="28" rx="3"/><rect x="120" y="90" width="80" height="56" rx="3"/></g><rect x="214" y="56" width="80" height="90" rx="3" fill="#ff7a45"/><path d="M26 146.500h268" stroke="#1b2456" stroke-width="2"/><g font-size="12" font-weight="700" fill="#1b2456" text-anchor="middle"><text x="66" y="112">10</text><text x="160" y="84">25</text><text x="254" y="50">40</text></g><g font-size="10" fill="#1b2456" text-anchor="middle"><text x="66" y="162">Q1</text><text x="160" y="162">Q2</text><text x="254" y="162">Q3</text></g>`,
);

export const quote = draw(
  `<rect width="320" height="180" fill="#ff7a45"/><g font-family="Fraunces, Georgia, serif" font-weight="600" font-size="26" fill="#22140c"><text x="28" y="78">“It landed before I</text><text x="28" y="108">closed the app.”</text></g><text x="28" y="132" font-size="10" fill="#22140c">Mara Lind, florist</text>`,
);

export const closing = draw(
  `<rect width="320" height="180" fill="#0a0f33"/><text x="160" y="86" font-size="34" font-weight="700" fill="#fff" text-anchor="middle" letter-spacing="-1">Fly it home</text><rect x="112" y="102" width="96" height="24" rx="12" fill="#ffb83d"/><text x="160" y="118" font-size="12" font-weight="600" fill="#2b1c00" text-anchor="middle">acme.rockets</text>`,
);
