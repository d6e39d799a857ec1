import { guardConsole } from '@mingce/testing';
import { expect, waitUntil } from '@open-wc/testing';

/** The main script on the page: the parts are found beside its address. */
const main = document.createElement('script');
main.type = 'text/plain';
main.src = '/packages/embed/src/fixtures/parts/mingce.js?v=1';
main.setAttribute('data-mingce', '');
document.head.append(main);

const { loadPart, registerPart } = await import('./load-part.js');
const { defineWhenUsed } = await import('./define-when-used.js');

const scriptsOf = (name: string) => Array.from(document.scripts).filter(({ src }) => src.includes(name));
const factsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'loaded',
    ({ code, facts }) => [code, facts.reason, facts.message],
  );
describe('a part of the embed script', () => {
  it('comes from beside the main script, once for all who ask, and leaves no script behind', async () => {
    const [first, second] = await Promise.all([loadPart('good'), loadPart('good')]);
    expect(first).to.deep.equal({ greeting: '示例' });
    expect(second).to.equal(first);
    expect((globalThis as { timesRun?: number }).timesRun).to.equal(1);
    expect(scriptsOf('mingce-good')).to.have.length(0);
  });

  it('that is missing is named, and asked for again by the next who wants it', async () => {
    expect(await factsOf(loadPart('late'))).to.deep.equal(['embed.partMissing', 'missing', undefined]);
    registerPart('late', { came: true });
    expect(await loadPart('late')).to.deep.equal({ came: true });
  });

  it('that breaks off is named with what the browser says', async () => {
    // Mocha takes an error in a script for an error of the test.
    const { onerror } = window;
    window.onerror = () => true;
    try {
      const [code, reason, message] = await factsOf(loadPart('broken'));
      expect([code, reason]).to.deep.equal(['embed.partMissing', 'broken']);
      expect(message).to.contain('cut short');
    } finally {
      window.onerror = onerror;
    }
  });
});

describe('the script of an element', () => {
  it('is loaded when the element comes onto the page, not before', async () => {
    defineWhenUsed('calendar', ['policy-sample-calendar']);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(customElements.get('policy-sample-calendar')).to.equal(undefined);
    document.body.append(document.createElement('policy-sample-calendar'));
    await customElements.whenDefined('policy-sample-calendar');
  });

  it('is asked for once the main script has run, whose text no tool need parse again for the request', async () => {
    const element = document.createElement('policy-sample-calendar');
    document.body.append(element);
    try {
      defineWhenUsed('clock', ['policy-sample-calendar']);
      expect(scriptsOf('mingce-clock')).to.have.length(0);
      await Promise.resolve();
      expect(scriptsOf('mingce-clock')).to.have.length(1);
    } finally {
      element.remove();
    }
  });

  it('that is missing is said in the element itself, and in the console', async () => {
    const guard = guardConsole();
    const element = document.createElement('policy-sample-missing');
    document.body.append(element);
    try {
      defineWhenUsed('missing', ['policy-sample-missing']);
      await waitUntil(() => element.shadowRoot?.querySelector('[role=alert]'), 'nothing is said', {
        timeout: 8000,
      });
      expect(element.shadowRoot?.querySelector('button')?.textContent).to.equal('重试');
      guard.expect(/embed\.partMissing/);
    } finally {
      element.remove();
      guard.check();
    }
  });
});
