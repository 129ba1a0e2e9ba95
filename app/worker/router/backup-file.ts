import {
  BACKUP_FORMAT,
  BACKUP_LIMIT,
  tooLarge,
  type Backup,
  type BackupAsset,
  type BackupProject,
} from '$shared/protocol/backup';
import { hashBytes } from '$shared/primitives/content-hash';
import { z } from '$shared/primitives/zod';
import { err, ok, type Result } from '$shared/response/result';

/** What restoring takes, so that nothing larger is written either. */
export interface BackupLimits {
  readonly file: number;
  /** One project's document: what a tab can hold twice. */
  readonly document: number;
  readonly header: number;
  readonly nameLength: number;
  readonly projects: number;
  readonly assets: number;
}

export const BACKUP_LIMITS: BackupLimits = {
  file: BACKUP_LIMIT,
  document: 64_000_000,
  header: 32_000_000,
  nameLength: 1000,
  projects: 10_000,
  assets: 200_000,
};

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const byteLength = z.number().int().nonnegative();
const header = z.object({
  personId: z.string().max(200),
  writtenAt: z.number(),
  projects: z
    .array(
      z.object({
        id: z.string().min(1).max(200),
        name: z.string().max(BACKUP_LIMITS.nameLength),
        changedAt: z.number(),
        byteLength: byteLength.max(BACKUP_LIMITS.document),
        sha256,
      }),
    )
    .max(BACKUP_LIMITS.projects),
  assets: z.array(z.object({ hash: sha256, mediaType: z.string().max(200), byteLength })).max(BACKUP_LIMITS.assets),
});

const MAGIC = 'bazaar-vid backup ';
const NEWLINE = 0x0a;

/** A project and what its undo steps need. */
export interface BackupPart {
  readonly project: BackupProject;
  readonly assets: readonly BackupAsset[];
}

/** Fills a backup up to what restoring takes: one project that is too large must not make the whole file worthless. */
export class BackupWriter {
  private readonly projects: BackupProject[] = [];
  private readonly assets = new Map<string, BackupAsset>();
  /** The first line and what of the header is neither project nor asset, generously. */
  private headerBytes = 2000;
  private bodyBytes = 0;

  constructor(private readonly limits: BackupLimits = BACKUP_LIMITS) {}

  /** Takes a project whole or not at all; the error says which limit it would break. */
  add(part: BackupPart): Result<null> {
    const { limits } = this;
    const name = part.project.name.slice(0, limits.nameLength); // the whole name stands in the document
    const project = { ...part.project, name };
    const assets = part.assets.filter(({ hash }) => !this.assets.has(hash));
    const documentBytes = project.bytes.byteLength;
    if (documentBytes > limits.document) return err(tooLarge(documentBytes, limits.document));
    const headerBytes = this.headerBytes + sizeOf([projectHead(project), ...assets.map(assetHead)]);
    const bodyBytes = assets.reduce((sum, { bytes }) => sum + bytes.byteLength, this.bodyBytes + documentBytes);
    const fits =
      headerBytes <= limits.header &&
      headerBytes + bodyBytes <= limits.file &&
      this.projects.length < limits.projects &&
      this.assets.size + assets.length <= limits.assets;
    if (!fits) return err(tooLarge(headerBytes + bodyBytes, limits.file));
    this.projects.push(project);
    for (const asset of assets) this.assets.set(asset.hash, asset);
    this.headerBytes = headerBytes;
    this.bodyBytes = bodyBytes;
    return ok(null);
  }

  finish(by: Pick<Backup, 'personId' | 'writtenAt'>): Uint8Array<ArrayBuffer> {
    return encodeBackup({ ...by, projects: this.projects, assets: [...this.assets.values()] });
  }
}

/** As one line of JSON in UTF-8, with what stands between its parts. */
function sizeOf(heads: readonly object[]): number {
  return new TextEncoder().encode(JSON.stringify(heads)).byteLength;
}

function projectHead({ bytes, ...project }: BackupProject) {
  return { ...project, byteLength: bytes.byteLength, sha256: hashBytes(bytes) };
}

function assetHead({ bytes, ...asset }: BackupAsset) {
  return { ...asset, byteLength: bytes.byteLength };
}

export function encodeBackup(backup: Backup): Uint8Array<ArrayBuffer> {
  const head: z.infer<typeof header> = {
    personId: backup.personId,
    writtenAt: backup.writtenAt,
    projects: backup.projects.map(projectHead),
    assets: backup.assets.map(assetHead),
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
  const second = readLine(file, first.length + 1, BACKUP_LIMITS.header);
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
