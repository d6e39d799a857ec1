import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findEngine } from './browsers.mjs';
import { freePort } from './free-port.mjs';
import { WebDriver } from './webdriver.mjs';

/** The browser that comes with WebKitGTK is beside the library: /usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser. */
function miniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', ...readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`)];
  const found = folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) =>
        path.join(folder, version, 'MiniBrowser'),
      ),
    )
    .find((place) => existsSync(place));
  if (!found) throw new Error('WebKitWebDriver is here, but no MiniBrowser beside the WebKitGTK library.');
  return found;
}

/** A virtual screen, since WebKitGTK has no headless mode; resolves to its name. */
function startScreen(children) {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
    const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    children.push(screen);
    screen.on('error', reject);
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before WebKit could start.`)));
    screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

async function untilReady(driver) {
  for (let left = 300; left > 0; left -= 1) {
    const response = await fetch(`${driver}/status`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within thirty seconds.');
}

/**
 * Starts a WebKit with one window; `stop` ends all processes that were started.
 *
 * @param proxy - Host and port of the proxy for plain http; none by default.
 */
export async function startWebKit(proxy) {
  const program = findEngine('webkit');
  if (!program) throw new Error('No WebKitWebDriver was found.');
  const children = [];
  const killAll = () => {
    for (const child of children) child.kill();
  };
  process.once('exit', killAll);
  try {
    const display = await startScreen(children);
    const port = await freePort();
    // Without a session bus, GTK's accessibility bridge would wait for one.
    const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1', GTK_A11Y: 'none' };
    delete env.WAYLAND_DISPLAY;
    children.unshift(
      spawn(program, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env, cwd: '/' }),
    );
    const driver = `http://127.0.0.1:${port}`;
    await untilReady(driver);
    const page = await WebDriver.start(driver, {
      browserName: 'MiniBrowser',
      timeouts: { script: 60_000, pageLoad: 60_000 },
      ...(proxy && { proxy: { proxyType: 'manual', httpProxy: proxy } }),
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
    const stop = async () => {
      await page.close().finally(killAll);
      process.off('exit', killAll);
    };
    return { page, stop };
  } catch (error) {
    killAll();
    process.off('exit', killAll);
    throw error;
  }
}
