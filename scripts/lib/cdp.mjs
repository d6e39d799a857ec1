import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const patience = 30_000;

/**
 * One page of a Chromium under the DevTools protocol, over pipes: current drivers do not start the oldest versions.
 * https://chromedevtools.github.io/devtools-protocol/
 */
export class CdpPage {
  #browser;
  #profile;
  #session;
  #last = 0;
  #waiting = new Map();
  #listeners = new Map();

  /** Starts a browser with one page; rejects with what the browser printed if it does not start. */
  static async start(program, flags) {
    const page = new CdpPage();
    try {
      await page.#start(program, flags);
      return page;
    } catch (error) {
      await page.close();
      throw error;
    }
  }

  async #start(program, flags) {
    this.#profile = await mkdtemp(path.join(tmpdir(), 'mingce-chromium-'));
    const args = [...flags, '--disable-dev-shm-usage', '--remote-debugging-pipe'];
    this.#browser = spawn(program, [...args, `--user-data-dir=${this.#profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    let printed = '';
    this.#browser.stderr.setEncoding('utf8').on('data', (data) => (printed += data));
    const end = (error) => this.#failAll(new Error(`${program} ended: ${error ?? printed.slice(-500)}`));
    this.#browser.on('error', (error) => end(error.message));
    this.#browser.on('exit', () => end());
    this.#browser.stdio[3].on('error', () => end());
    this.#receive(this.#browser.stdio[4]);
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    this.#session = sessionId;
    await this.send('Page.enable');
  }

  /** Messages are JSON, each followed by a zero byte. */
  async #receive(pipe) {
    let rest = '';
    pipe.setEncoding('utf8').on('data', (data) => {
      const messages = `${rest}${data}`.split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  #take({ id, method, result, error }) {
    if (id === undefined) {
      for (const listener of this.#listeners.get(method) ?? []) listener();
      return;
    }
    const { resolve, reject, command } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error) reject?.(new Error(`${command}: ${error.message}`));
    else resolve?.(result);
  }

  #failAll(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /** Sends a command; resolves to its result. */
  send(command, params = {}) {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject, command }));
    this.#browser.stdio[3].write(
      `${JSON.stringify({ id, method: command, params, sessionId: this.#session })}\0`,
    );
    return this.#inTime(command, answer);
  }

  async #inTime(what, answer) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: no answer within ${patience / 1000} s`)), patience);
    });
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Resolves when an event of the page arrives for the first time. */
  #event(method) {
    return new Promise((resolve) => {
      const listeners = this.#listeners.get(method) ?? new Set();
      this.#listeners.set(method, listeners);
      const listener = () => {
        listeners.delete(listener);
        resolve();
      };
      listeners.add(listener);
    });
  }

  /** Resolves when the page has loaded. */
  async open(url) {
    const loaded = this.#event('Page.loadEventFired');
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await this.#inTime(url, loaded);
  }

  async back() {
    const { currentIndex, entries } = await this.send('Page.getNavigationHistory');
    await this.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1].id });
  }

  resize(width, height) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    return this.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  /** Runs a function in the page, where it cannot access the scope it was written in; its promise is awaited. */
  async evaluate(run, ...args) {
    const expression = `(${run})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async clickAt(x, y) {
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  }

  /**
   * Types into the focused element; `
   * ` is the Enter key.
   */
  async type(text) {
    for (const character of text) {
      if (character !== '\n') {
        await this.send('Input.dispatchKeyEvent', { type: 'char', text: character });
        continue;
      }
      const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
    }
  }

  /** A PNG of the visible area. */
  async screenshot() {
    return Buffer.from((await this.send('Page.captureScreenshot')).data, 'base64');
  }

  /** A PDF of the page as it prints. */
  async print() {
    const options = { printBackground: true, paperWidth: 8.27, paperHeight: 11.69 };
    return Buffer.from((await this.send('Page.printToPDF', options)).data, 'base64');
  }

  async close() {
    const browser = this.#browser;
    if (browser && browser.exitCode === null && browser.signalCode === null) {
      const ended = once(browser, 'exit');
      browser.kill('SIGKILL');
      await ended;
    }
    if (this.#profile) await rm(this.#profile, { recursive: true, force: true, maxRetries: 15 });
  }
}
