import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './json';

/** SHA-256 in hex. Synchronous, unlike WebCrypto, so that pure code and database transactions can use it. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 in hex of a text, or of a value's canonical JSON. */
export function contentHash(value: unknown): string {
  return hashBytes(utf8ToBytes(typeof value === 'string' ? value : canonicalJson(value)));
}
