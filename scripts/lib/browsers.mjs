import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

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

/** The engines that people read with: what each is called, where it may be, and the Debian packages that bring it. */
const engines = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: ['firefox-esr', 'fonts-noto-cjk'],
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['/usr/bin/WebKitWebDriver'],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
  },
};

export const engineNames = Object.keys(engines);

/** What people call an engine. */
export const engineTitle = (engine) => engines[engine].name;

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian has every engine, and CI is set up to; elsewhere what is there runs and the rest is said to be missing. */
const mustHaveAll = () =>
  Boolean(process.env.CI) || (canInstall() && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')));

const find = ({ variable, places }) =>
  [process.env[variable], ...places].find((place) => place && existsSync(place));

function install({ name, packages }) {
  console.log(`No ${name} found: installing it with apt-get (once).`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  } catch {
    // apt-get has said why; whoever needs the browser says what follows.
  }
}

/** Path of the program that drives an engine, installed if it can be; `undefined` if this machine has none. */
export function findEngine(engine) {
  const known = engines[engine];
  if (!find(known) && canInstall()) install(known);
  return find(known);
}

/** Why tests in an engine cannot run here; `undefined` if they can. Throws where every engine has to be. */
export function engineMissing(engine) {
  if (findEngine(engine)) return undefined;
  const { name, variable } = engines[engine];
  const reason = `${name} was not found. Install it, or set ${variable} to its program file, and run again.`;
  if (engine === 'chromium' || mustHaveAll()) throw new Error(reason);
  return reason;
}

/** Where Debian puts the Chinese typefaces that the screenshots of the docs are set in. */
const chineseFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const fontPackages = ['fonts-noto-cjk', 'fonts-dejavu-core'];

/** A browser may be there without a typeface that has Chinese; then Debian brings one, where it can. */
export function ensureFonts() {
  if (existsSync(chineseFont) || !canInstall()) return;
  install({ name: 'Chinese typeface', packages: fontPackages });
}

/** Path of a Chromium, which no run can do without. */
export function chromium() {
  engineMissing('chromium');
  return findEngine('chromium');
}
