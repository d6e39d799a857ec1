import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { MingceError } from '@mingce/schema/errors';

export interface BrowserSearch {
  /** Path given on the command line. */
  chosen?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isProgram(path: string): boolean;
}

const browserVariable = 'MINGCE_BROWSER';

/** Names of Chromium-family programs in Linux distributions and from their vendors, the plainest first. */
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program file of a browser of the Chromium family: the requested one, else one that is installed.
 *
 * @throws MingceError `picture.browserMissing` if the one asked for is not there, `picture.noBrowser` if none is.
 */
export function findBrowser({ chosen, env, platform, isProgram }: BrowserSearch): string {
  const asked = chosen ?? env[browserVariable];
  if (asked !== undefined && asked !== '') {
    if (isProgram(asked)) return asked;
    throw new MingceError('picture.browserMissing', { path: asked });
  }
  const places = browserPlaces(platform, env);
  const found = places.find(isProgram);
  if (found !== undefined) return found;
  throw new MingceError('picture.noBrowser', { places: places.join(platform === 'win32' ? '; ' : ', ') });
}

/** Possible paths of a browser, in the order in which they are tried. */
export function browserPlaces(platform: NodeJS.Platform, env: BrowserSearch['env']): string[] {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root): root is string => root !== undefined && root !== '',
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return macNames.flatMap((name) =>
      roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  const own = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = [...new Set([...linuxFolders, ...own])];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** Whether a path is a file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // The file does not exist or may not be run: the next path is tried.
    return false;
  }
}
