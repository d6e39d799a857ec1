import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { waitUntil } from '../testing/wait-until.js';
import { CodeController } from './code-controller.js';
import { LocalizeController } from './localize-controller.js';
import { PolicyElement } from './policy-element.js';

/** Loads that the test ends itself. */
let loads: { readonly resolve: (value: string) => void; readonly reject: (error: unknown) => void }[] = [];

class Sample extends PolicyElement {
  readonly code = new CodeController(
    this,
    new LocalizeController(this),
    () => new Promise<string>((resolve, reject) => void loads.push({ resolve, reject })),
  );

  protected override renderBody() {
    return html`${this.code.state.status} ${this.code.value}`;
  }
}
customElements.define('test-code', Sample);

describe('code that is loaded on first use', () => {
  let element: Sample;
  const { error } = console;
  let errors: unknown[];
  const said = () => element.shadowRoot?.querySelector('[part=frame]')?.textContent?.trim() ?? '';

  beforeEach(async () => {
    loads = [];
    errors = [];
    console.error = (...facts: unknown[]) => void errors.push(facts[0]);
    element = document.body.appendChild(document.createElement('test-code') as Sample);
    await element.updateComplete;
  });
  afterEach(() => {
    console.error = error;
    element.remove();
  });

  it('is not loaded before it is asked for, and once for all who ask', async () => {
    expect([loads.length, element.code.state.status]).to.deep.equal([0, 'idle']);
    element.code.ask();
    element.code.ask();
    loads[0]?.resolve('there');
    await waitUntil(() => said() === 'ready there', 'it is not drawn');
    element.code.ask();
    element.code.retry();
    expect(loads.length).to.equal(1);
  });

  it('waits for a retry after a failure, which the console has', async () => {
    element.code.ask();
    loads[0]?.reject(new Error('gone'));
    await waitUntil(() => said() === 'error', 'the failure is not drawn');
    expect(errors.map(String)).to.deep.equal(['Error: gone']);
    element.code.ask();
    expect(loads.length).to.equal(1);
    element.code.retry();
    loads[1]?.resolve('there');
    await waitUntil(() => said() === 'ready there', 'it does not come');
  });

  it('is tried again by itself once there is a connection', async () => {
    dispatchEvent(new Event('online'));
    element.code.ask();
    loads[0]?.reject(new Error('offline'));
    await waitUntil(() => said() === 'error', 'the failure is not drawn');
    dispatchEvent(new Event('online'));
    expect(loads.length).to.equal(2);
  });

  it('says nothing of a short wait, and leaves what is to be said about something else', async () => {
    element.announcer.say('已加入');
    element.code.ask();
    loads[0]?.resolve('there');
    await waitUntil(() => said().includes('已加入'), 'it is taken back');
    expect(element.code.isLongWait).to.equal(false);
  });

  it('shows a long wait until it is over', async () => {
    element.code.ask();
    await waitUntil(() => element.code.isLongWait, 'the wait is not shown', { timeout: 3000 });
    loads[0]?.resolve('there');
    await waitUntil(() => !element.code.isLongWait, 'the wait does not end');
  });
});
