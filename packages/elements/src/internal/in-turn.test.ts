import { guardConsole } from '@mingce/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { define } from './define.js';
import { inTurn } from './in-turn.js';
import { PolicyElement } from './policy-element.js';

class TurnsElement extends PolicyElement {
  draws: readonly (() => unknown)[] = [];
  /** Called once the element has drawn what is not drawn in turn. */
  onDrawn: () => void = () => undefined;

  protected override renderBody() {
    return html`<p>first</p>${this.draws.map((draw) => inTurn(draw, html`<p>place</p>`))}`;
  }

  protected override updated(): void {
    this.onDrawn();
  }
}
define('turns-element', TurnsElement);

const words = (element: TurnsElement) =>
  Array.from(element.shadowRoot?.querySelectorAll('p') ?? [], ({ textContent }) => textContent);

/** An element that draws these; `onDrawn` hears of its first drawing. */
function element(
  draws: TurnsElement['draws'],
  onDrawn?: (drawn: TurnsElement) => void,
): Promise<TurnsElement> {
  return fixture(
    html`<turns-element .draws=${draws} .onDrawn=${function (this: TurnsElement) {
      onDrawn?.(this);
    }}></turns-element>`,
  );
}

const said = (text: string) => () => html`<p>${text}</p>`;
/** A part with another in it that has its own turn. */
const saidAround = (text: string, inner: () => unknown) => () =>
  html`<p>${text}</p>${inTurn(inner, html`<p>place</p>`)}`;

describe('inTurn', () => {
  it('keeps the place at first, and updateComplete waits for the drawing', async () => {
    let atFirst: unknown;
    const drawn = await element([said('second'), saidAround('third', said('fourth'))], (one) => {
      atFirst = words(one);
    });
    expect(atFirst).to.deep.equal(['first', 'place', 'place']);
    await drawn.updateComplete;
    expect(words(drawn)).to.deep.equal(['first', 'second', 'third', 'fourth']);
  });

  it('lets everything that is due happen between two parts', async () => {
    const order: string[] = [];
    const part = (name: string) => async () => {
      order.push(name);
      // All of it belongs to the task of the drawing.
      for (let step = 0; step < 50; step += 1) await undefined;
      order.push(`after ${name}`);
    };
    const drawn = await element([part('second'), part('third')]);
    await drawn.updateComplete;
    expect(order.slice(0, 3)).to.deep.equal(['second', 'after second', 'third']);
  });

  it('lets the page be painted between parts that take long to draw', async () => {
    const order: string[] = [];
    const names = ['second', 'third', 'fourth', 'fifth'];
    const part = (name: string) => () => {
      order.push(name);
      const start = performance.now();
      while (performance.now() - start < 20);
      return html`<p>${name}</p>`;
    };
    const own = globalThis.requestAnimationFrame;
    // The page of a test may be in the background, where nothing is painted.
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    globalThis.requestAnimationFrame = (callback) => {
      order.push('frame');
      return own.call(globalThis, callback);
    };
    try {
      const drawn = await element(names.map(part));
      await drawn.updateComplete;
    } finally {
      globalThis.requestAnimationFrame = own;
      Reflect.deleteProperty(document, 'hidden');
    }
    const frames = (from: string, to: string) =>
      order.slice(order.indexOf(from), order.indexOf(to)).includes('frame');
    expect(frames('second', 'third')).to.equal(true);
    expect(frames('third', 'fourth')).to.equal(true);
    expect(frames('fourth', 'fifth')).to.equal(true);
  });

  it('draws with the rest once drawn, and by the newest values if it was not', async () => {
    let hasChanged = false;
    const drawn = await element([said('old')], (one) => {
      if (hasChanged) return;
      hasChanged = true;
      one.draws = [said('new')];
      one.requestUpdate();
    });
    await drawn.updateComplete;
    expect(words(drawn)).to.deep.equal(['first', 'new']);
    drawn.draws = [said('newest')];
    let atOnce: unknown;
    drawn.onDrawn = () => {
      atOnce = words(drawn);
    };
    drawn.requestUpdate();
    await drawn.updateComplete;
    expect(atOnce).to.deep.equal(['first', 'newest']);
  });

  it('draws all of it before the page is printed', async () => {
    let printed: unknown;
    await element([said('second'), saidAround('third', said('fourth'))], (one) => {
      dispatchEvent(new Event('beforeprint'));
      printed = words(one);
    });
    expect(printed).to.deep.equal(['first', 'second', 'third', 'fourth']);
  });

  it('draws an element that was taken off the page before its turn when it is back', async () => {
    const drawn = await element([said('second')], (one) => one.remove());
    await drawn.updateComplete;
    expect(words(drawn)).to.deep.equal(['first', 'place']);
    document.body.append(drawn);
    expect(words(drawn)).to.deep.equal(['first', 'second']);
    drawn.remove();
  });

  it('says in the element that something in its turn went wrong', async () => {
    const guard = guardConsole();
    const drawn = await element([
      () => {
        throw new Error('broken');
      },
    ]);
    await drawn.updateComplete;
    guard.expect(/broken/);
    expect(drawn.shadowRoot?.querySelector('[role=alert]')).not.to.equal(null);
    guard.check();
  });

  it('draws at once where there is no element, as for a file', () => {
    const file = document.createElement('div');
    render(html`${inTurn(said('all'), html`<p>place</p>`)}`, file);
    expect(file.textContent).to.equal('all');
  });
});
