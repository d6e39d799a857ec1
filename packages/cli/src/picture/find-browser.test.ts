import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MingceError } from '@mingce/schema/errors';
import { browserPlaces, findBrowser } from './find-browser.js';

const search = (there: string[], more: Partial<Parameters<typeof findBrowser>[0]> = {}) =>
  findBrowser({ env: {}, platform: 'linux', isProgram: (path) => there.includes(path), ...more });

describe('findBrowser', () => {
  it('takes what the command line names, then the variable, then what is installed', () => {
    const there = ['/a/chrome', '/b/chrome', '/usr/bin/google-chrome'];
    const env = { MINGCE_BROWSER: '/b/chrome' };
    assert.equal(search(there, { chosen: '/a/chrome', env }), '/a/chrome');
    assert.equal(search(there, { env }), '/b/chrome');
    assert.equal(search(there), '/usr/bin/google-chrome');
    assert.equal(search(['/opt/own/chromium'], { env: { PATH: '/opt/own:/usr/bin' } }), '/opt/own/chromium');
  });

  it('does not put another in the place of the one that is asked for', () => {
    assert.throws(
      () => search(['/usr/bin/chromium'], { chosen: '/nowhere/chrome' }),
      (error: unknown) => error instanceof MingceError && error.code === 'picture.browserMissing',
    );
  });

  it('says where it looked', () => {
    assert.throws(
      () => search([]),
      (error: unknown) =>
        error instanceof MingceError &&
        error.code === 'picture.noBrowser' &&
        /\/usr\/bin\/chromium, .*microsoft-edge/.test(String(error.facts.places)),
    );
  });

  it('knows where macOS and Windows keep theirs', () => {
    const windows = browserPlaces('win32', {
      ProgramFiles: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\U\\Local',
    });
    assert.ok(windows.includes('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'));
    assert.ok(windows.includes('C:\\U\\Local\\Google\\Chrome\\Application\\chrome.exe'));
    const mac = browserPlaces('darwin', { HOME: '/Users/li' });
    assert.ok(mac.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
    assert.ok(mac.includes('/Users/li/Applications/Chromium.app/Contents/MacOS/Chromium'));
  });
});
