import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What a browser may ask for, in the order in which we would rather send it. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type EncodingName = (typeof ENCODINGS)[number];

const [brotliOf, gzipOf] = [promisify(brotliCompress), promisify(gzip)];

/** Below this, the headers weigh more than what is saved. */
const WORTH_IT = 1_024;

export function isCompressible(contentType: string, bytes: Uint8Array): boolean {
  return bytes.byteLength >= WORTH_IT && /^text\/|javascript|json|svg|xml|wasm/.test(contentType);
}

/**
 * Compressed when first asked for, once. Doing it in the build, at the highest quality, made the first start
 * 14 CPU seconds longer for a result that is a tenth smaller; a browser on the same computer asks for it once.
 */
export function createCompressor(bytes: Uint8Array): (encoding: EncodingName) => Promise<Uint8Array<ArrayBuffer>> {
  const results = new Map<EncodingName, Promise<Uint8Array<ArrayBuffer>>>();
  return (encoding) => {
    const result = results.get(encoding) ?? compress(encoding, bytes);
    results.set(encoding, result);
    return result;
  };
}

async function compress(encoding: EncodingName, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength };
  return new Uint8Array(encoding === 'br' ? await brotliOf(bytes, { params }) : await gzipOf(bytes));
}
