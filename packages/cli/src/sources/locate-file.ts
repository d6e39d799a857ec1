import { lstatSync, realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** Target of a link to `files/…`; the path of a missing file is that of the link, without query and fragment. */
export type LocatedFile =
  | { kind: 'file'; path: string; size: number }
  | { kind: 'missing'; path: string }
  /** The link itself leads out of `files/`. */
  | { kind: 'outside' }
  /** A symbolic link on the path leads out of `files/`: its path and target. */
  | { kind: 'linkedOut'; link: string; target: string };

/**
 * Finds the file that a link refers to. Only files that are really in `files/` are published: whoever can put a
 * symbolic link there must not thereby publish the rest of the disk.
 */
export function locateFile(dir: string, href: string): LocatedFile {
  const [path = ''] = href.split(/[?#]/);
  const normalized = posix.normalize(decode(path).replaceAll('\\', '/'));
  if (!normalized.startsWith('files/')) return { kind: 'outside' };
  try {
    const folder = join(realpathSync(dir), 'files');
    const real = realpathSync(join(dir, normalized));
    if (!real.startsWith(folder + sep)) {
      return { kind: 'linkedOut', link: firstLink(dir, normalized), target: real };
    }
    const stats = statSync(real);
    return stats.isFile()
      ? { kind: 'file', path: real, size: stats.size }
      : { kind: 'missing', path: normalized };
  } catch (error) {
    // The file does not exist, or is a broken link.
    if (error instanceof Error && 'code' in error) return { kind: 'missing', path: normalized };
    throw error;
  }
}

/** The first part of a path that is a symbolic link. */
function firstLink(dir: string, path: string): string {
  const parts = path.split('/');
  const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return paths.find((one) => lstatSync(join(dir, one)).isSymbolicLink()) ?? path;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A name with a bare % is valid as well.
    if (error instanceof URIError) return path;
    throw error;
  }
}
