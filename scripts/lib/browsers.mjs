import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Quiet, sandbox-free start-up that works as root, in containers and in CI. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const chromiumPlaces = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const find = () => chromiumPlaces.find((place) => place && existsSync(place));

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Path of a Chromium; installs it (and Chinese fonts) where root on Debian or Ubuntu finds none. */
export function chromium() {
  if (!find() && canInstall()) {
    console.log('No Chromium found: installing it with apt-get (once).');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update'], quiet);
    execFileSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      quiet,
    );
  }
  const found = find();
  if (!found) {
    throw new Error(
      'No Chromium, Chrome or Edge was found. Install one, or set CHROME_PATH to its program file, and run again.',
    );
  }
  return found;
}
