import type { FeedGroup } from '@mingce/feed';
import { expect } from '@open-wc/testing';
import { waitUntil } from '../testing/wait-until.js';
import { LoadController } from './load-controller.js';

const group = {} as FeedGroup;

/** Lets everything run that does not need a task of its own. */
async function endTask(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await undefined;
}

describe('what is loaded from the feeds', () => {
  it('is handed over in another task than the one that has unpacked it', async () => {
    const states: string[] = [];
    const loads: LoadController<string> = new LoadController(
      async (_, key) => `record ${key}`,
      () => states.push(loads.state.status),
    );
    loads.ask(group, 'a');
    await endTask();
    expect(states).to.deep.equal(['loading']);
    await waitUntil(() => loads.state.status === 'ready');
    expect(loads.state).to.deep.equal({ status: 'ready', value: 'record a' });
  });

  it('is dropped where something else is asked for before it is handed over', async () => {
    const values: string[] = [];
    const loads: LoadController<string> = new LoadController(
      async (_, key) => `record ${key}`,
      () => loads.state.status === 'ready' && values.push(loads.state.value),
    );
    loads.ask(group, 'a');
    await endTask();
    loads.ask(group, 'b');
    await waitUntil(() => values.length > 0);
    await endTask();
    expect(values).to.deep.equal(['record b']);
  });

  it('is an error at once where the feeds refuse', async () => {
    const error = new Error('made to fail');
    const loads: LoadController<string> = new LoadController(
      () => Promise.reject(error),
      () => undefined,
    );
    loads.ask(group, 'a');
    await waitUntil(() => loads.state.status === 'error');
    expect(loads.state).to.deep.equal({ status: 'error', error });
  });
});
