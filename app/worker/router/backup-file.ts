import { BACKUP_FORMAT, BACKUP_LIMIT, tooLarge, type Backup } from '$shared/protocol/backup';
import { hashBytes } from '$shared/primitives/content-hash';
import { z } from '$shared/primitives/zod';
import { err, ok, type Result } from '$shared/response/result';

/** One project's document: what a tab can hold twice. */
const DOCUMENT_LIMIT = 64_000_000;
const HEADER_LIMIT = 32_000_000;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const byteLength = z.number().int().nonnegative();
const header = z.object({
  personId: z.string().max(200),
  writtenAt: z.number(),
  projects: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        name: z.string().max(1000),
        changedAt: z.number(),
        byteLength: byteLength.max(DOCUMENT_LIMIT),
        sha256,
      }),
    )
    .max(10_000),
  assets: z.array(z.object({ hash: sha256, mediaType: z.string().max(200), byteLength })).max(200_000),
});

const MAGIC = 'bazaar-vid backup ';
const NEWLINE = 0x0a;

export function encodeBackup(backup: Backup): Uint8Array<ArrayBuffer> {
  const head: z.infer<typeof header> = {
    personId: backup.personId,
    writtenAt: backup.writtenAt,
    projects: backup.projects.map(({ bytes, ...project }) => ({
      ...project,
      byteLength: bytes.byteLength,
      sha256: hashBytes(bytes),
    })),
    assets: backup.assets.map(({ bytes, ...asset }) => ({ ...asset, byteLength: bytes.byteLength })),
  };
  const parts = [
    new TextEncoder().encode(`${MAGIC}${BACKUP_FORMAT}\n${JSON.stringify(head)}\n`),
    ...backup.projects.map(({ bytes }) => bytes),
    ...backup.assets.map(({ bytes }) => bytes),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.byteLength;
  }
  return file;
}

export function decodeBackup(file: Uint8Array): Result<Backup> {
  if (file.byteLength > BACKUP_LIMIT) return err(tooLarge(file.byteLength));
  const first = readLine(file, 0, 64);
  const format = first === null || !first.startsWith(MAGIC) ? NaN : Number(first.slice(MAGIC.length));
  if (first === null || !Number.isInteger(format) || format < 1)
    return unreadable('it does not begin as a backup does');
  if (format > BACKUP_FORMAT) return err({ code: 'backup_newer', format });
  const second = readLine(file, first.length + 1, HEADER_LIMIT);
  const head = second === null ? null : header.safeParse(parseJson(second));
  if (second === null || !head?.success) return unreadable('its list of contents is damaged');
  const start = first.length + 1 + new TextEncoder().encode(second).byteLength + 1;
  return readBodies(file, start, head.data);
}

function readBodies(file: Uint8Array, start: number, head: z.infer<typeof header>): Result<Backup> {
  const { projects, assets, ...rest } = head;
  const expected = start + [...projects, ...assets].reduce((sum, part) => sum + part.byteLength, 0);
  if (file.byteLength < expected) return unreadable('its end is missing');
  if (file.byteLength > expected) return unreadable('it is longer than its list of contents says');
  let at = start;
  const next = (length: number) => file.slice(at, (at += length));
  const documents = projects.map(({ byteLength: length, sha256: hash, ...project }) => ({
    ...project,
    hash,
    bytes: next(length),
  }));
  const stored = assets.map(({ byteLength: length, ...asset }) => ({ ...asset, bytes: next(length) }));
  const damaged = [...documents, ...stored].find(({ hash, bytes }) => hashBytes(bytes) !== hash);
  if (damaged) return unreadable('name' in damaged ? `“${damaged.name}” is damaged` : 'a history step is damaged');
  return ok({
    ...rest,
    projects: documents.map(({ hash: _hash, ...project }) => project),
    assets: stored,
  });
}

/** Up to the next line feed; null if there is none within `limit` bytes or it is no UTF-8. */
function readLine(file: Uint8Array, from: number, limit: number): string | null {
  const end = file.subarray(from, from + limit).indexOf(NEWLINE);
  if (end === -1) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(from, from + end));
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(reason: string): Result<never> {
  return err({ code: 'backup_unreadable', reason });
}
