const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A browser window under W3C WebDriver, the only protocol that WebKit speaks. https://www.w3.org/TR/webdriver2/ */
export class WebDriver {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** @param driver - Address at which the driver listens. */
  static async start(driver, capabilities) {
    const { sessionId } = await send('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${driver}/session/${sessionId}`);
  }

  #command(method, path, body) {
    return send(method, `${this.#session}/${path}`, body);
  }

  /** Resolves when the page has loaded. */
  open(url) {
    return this.#command('POST', 'url', { url });
  }

  url() {
    return this.#command('GET', 'url');
  }

  back() {
    return this.#command('POST', 'back', {});
  }

  /** Runs a function in the page, where it cannot access the scope it was written in; its promise is awaited. */
  evaluate(run, ...args) {
    const script =
      'const done = arguments[arguments.length - 1];' +
      `Promise.resolve((${run})(...Array.from(arguments).slice(0, -1)))` +
      '.then((value) => done({ value }), (error) => done({ error: String(error) }));';
    return this.#command('POST', 'execute/async', { script, args }).then((answer) => {
      if (answer?.error) throw new Error(answer.error);
      return answer?.value;
    });
  }

  /** @param element - An element that `evaluate` returned. */
  click(element) {
    return this.#command('POST', `element/${element[elementKey]}/click`, {});
  }

  /** @param element - An element that `evaluate` returned. */
  type(element, text) {
    return this.#command('POST', `element/${element[elementKey]}/value`, { text });
  }

  /** Sets the size of the page, not of the window around it. */
  async resize(width, height) {
    const inner = () => this.evaluate(() => [window.innerWidth, window.innerHeight]);
    const outer = await this.#command('POST', 'window/rect', { width, height });
    const [innerWidth, innerHeight] = await inner();
    await this.#command('POST', 'window/rect', {
      width: width + outer.width - innerWidth,
      height: height + outer.height - innerHeight,
    });
  }

  /** A PNG of the visible area. */
  async screenshot() {
    return Buffer.from(await this.#command('GET', 'screenshot'), 'base64');
  }

  close() {
    return send('DELETE', this.#session);
  }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
