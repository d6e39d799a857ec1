import { existsSync } from 'node:fs';
import { oldChromiums } from './old-chromium.mjs';

/**
 * Tools of the tests that are not packages of the lock file: the name of each, its possible paths, the variable that
 * names another path, its package, and the tests that cannot run without it. A new tool is one more entry here.
 *
 * @typedef {object} Tool
 * @property {string} name
 * @property {string} [variable] - Environment variable that names its file.
 * @property {readonly string[]} places - Files whose presence shows that it is installed; the first that exists is
 *   used.
 * @property {readonly string[]} [also] - Further files that must exist.
 * @property {readonly string[]} [starts] - Arguments with which it answers at once, if it starts at all.
 * @property {readonly string[]} [debian] - Packages of Debian that contain it.
 * @property {(say: (words: string) => void) => Promise<void>} [install] - Installs it in another way; rejects with the
 *   reason.
 * @property {string} [byHand] - The command by which people install it; Debian's packages have their own.
 * @property {string} suites - The tests that cannot run without it.
 * @property {string} [platform] - The only platform that it runs on, such as `linux-x64`; other machines do not need
 *   it.
 * @property {boolean} [everywhere] - Needed on every machine; other tools only on Debian and in CI, where they can be
 *   installed.
 */

/** @type {Readonly<Record<string, Tool>>} */
export const tools = {
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
    starts: ['--version'],
    debian: ['chromium'],
    suites: 'all browser tests, the county site, screenshots, mingce picture',
    everywhere: true,
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
    starts: ['--version'],
    debian: ['firefox-esr'],
    suites: 'the county site and the same answers in Firefox',
  },
  webkit: {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['/usr/bin/WebKitWebDriver'],
    also: ['/usr/bin/Xvfb'],
    debian: ['webkit2gtk-driver', 'xvfb'],
    suites: 'the county site and the same answers in WebKit',
  },
  fonts: {
    name: 'Chinese typefaces',
    places: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
    also: ['/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'],
    debian: ['fonts-noto-cjk', 'fonts-dejavu-core'],
    suites: 'screenshots',
  },
  prototype: {
    name: 'Prototype 1.7.3',
    places: ['/usr/share/javascript/prototype/prototype.js'],
    debian: ['libjs-prototype'],
    suites: 'the elements beside Prototype',
  },
  mootools: {
    name: 'MooTools 1.4.5',
    places: ['/usr/share/javascript/mootools/mootools-core-nc.js'],
    debian: ['libjs-mootools'],
    suites: 'the elements beside MooTools',
  },
  nginx: {
    name: 'nginx',
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
    starts: ['-v'],
    debian: ['nginx-light'],
    suites: 'a feed served by nginx',
  },
  python: {
    name: 'Python 3.11',
    variable: 'PYTHON_PATH',
    places: ['/usr/bin/python3', '/usr/local/bin/python3', '/opt/homebrew/bin/python3'],
    starts: ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'],
    debian: ['python3'],
    suites: 'the reference reader of the formats',
  },
  sshd: {
    name: 'sshd',
    places: ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/opt/homebrew/sbin/sshd'],
    also: ['/usr/bin/ssh-keygen'],
    debian: ['openssh-server', 'openssh-client'],
    suites: 'a feed uploaded by SFTP to a real server',
  },
  // After Chromium, whose packages install the libraries that these need.
  ...oldChromiums,
};

/**
 * Path of the file that shows that a tool is installed; `undefined` if it is not.
 *
 * @param {Pick<Tool, 'variable' | 'places' | 'also'>} tool
 * @returns {string | undefined}
 */
export function findTool({ variable, places, also = [] }) {
  if (!also.every((place) => existsSync(place))) return undefined;
  return [variable && process.env[variable], ...places].find((place) => place && existsSync(place));
}
