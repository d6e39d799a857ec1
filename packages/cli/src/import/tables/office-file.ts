import { MingceError } from '@mingce/schema/errors';
import type { Unzipped } from 'fflate';

/** Maximum size in bytes of all unpacked parts of a file: a file of a few kilobytes can claim any size. */
const mostUnpacked = 256 * 1024 * 1024;

const oleMark = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds an encrypted file, in UTF-16. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Unpacks a file of Word or Excel, which is a ZIP of XML parts.
 *
 * @throws MingceError `import.passwordFile`, `import.oldOfficeFile`, `import.damagedOfficeFile` or `import.unpackedTooLarge`.
 */
export async function unpackOffice(bytes: Uint8Array, file: string): Promise<Unzipped> {
  if (oleMark.every((byte, at) => bytes[at] === byte)) {
    const hasPassword = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(encrypted);
    throw new MingceError(hasPassword ? 'import.passwordFile' : 'import.oldOfficeFile', { file });
  }
  const { unzipSync } = await import('fflate');
  let total = 0;
  try {
    // The sizes are those that the file claims; unpacking fails at a part that is larger than its claim.
    return unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        total += originalSize;
        if (total > mostUnpacked) {
          throw new MingceError('import.unpackedTooLarge', { file, limit: mostUnpacked / 1024 / 1024 });
        }
        return /\.(?:xml|rels)$/i.test(name);
      },
    });
  } catch (cause) {
    if (cause instanceof MingceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new MingceError('import.damagedOfficeFile', { file, reason }, { cause });
  }
}

/** The text of a part; `undefined` if the file has no such part. */
export function partText(parts: Unzipped, name: string): string | undefined {
  const bytes = parts[name];
  return bytes && new TextDecoder().decode(bytes);
}
