import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Compressions of bodies, by their name in HTTP. */
export interface Compression {
  encoding: 'gzip' | 'br';
  pack(body: Uint8Array): Promise<Uint8Array> | Uint8Array;
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Compressions with qualities that servers use for dynamic responses. */
export const compressions: Readonly<Record<'gzip' | 'br', Compression>> = {
  gzip: { encoding: 'gzip', pack: (body) => toGzip(body) },
  br: {
    encoding: 'br',
    pack: (body) => toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
};
