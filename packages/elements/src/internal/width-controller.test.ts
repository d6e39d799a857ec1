import { aTimeout, expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { waitUntil } from '../testing/wait-until.js';
import { WidthController } from './width-controller.js';

/** Counts how often its width is read, for which the browser lays out the page. */
class Measured extends LitElement {
  readonly width = new WidthController(this);
  reads = 0;
  drawn: string[] = [];

  override get clientWidth(): number {
    this.reads += 1;
    return super.clientWidth;
  }

  override render() {
    this.drawn.push(this.width.value);
  }
}
customElements.define('test-measured', Measured);

/** An element in a container of a width, in pixels; `remove` takes both off the page. */
function place(width: number) {
  const container = document.createElement('div');
  const element = document.createElement('test-measured') as Measured;
  element.style.display = 'block';
  container.style.width = `${width}px`;
  container.append(element);
  document.body.append(container);
  return { container, element, remove: () => container.remove() };
}

describe('the width of an element', () => {
  it('is read when it is drawn, not when it is connected', async () => {
    const { element, remove } = place(700);
    try {
      expect(element.reads).to.equal(0);
      await element.updateComplete;
      expect(element.drawn).to.deep.equal(['mid']);
      expect(element.reads).to.equal(1);
    } finally {
      remove();
    }
  });

  it('is followed, and is read anew in another place', async () => {
    const { container, element, remove } = place(320);
    const other = place(1000);
    try {
      await element.updateComplete;
      container.style.width = '950px';
      await waitUntil(() => element.drawn.length === 2);
      expect(element.drawn).to.deep.equal(['narrow', 'wide']);
      container.style.width = '320px';
      await waitUntil(() => element.drawn.length === 3);
      other.container.append(element);
      expect(element.width.value).to.equal('wide');
    } finally {
      remove();
      other.remove();
    }
  });

  it('is drawn once it is known, where the element was hidden at first', async () => {
    const { container, element, remove } = place(300);
    container.style.display = 'none';
    try {
      await element.updateComplete;
      container.style.display = 'block';
      await waitUntil(() => element.drawn.length === 2);
      await aTimeout(0);
      expect(element.drawn).to.deep.equal(['narrow', 'narrow']);
    } finally {
      remove();
    }
  });
});
