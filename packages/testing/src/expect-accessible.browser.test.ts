import { assert, expectAccessible } from './index.js';

describe('expectAccessible', () => {
  it('is silent for what is sound and lists what is wrong, in shadow trees too', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    button.textContent = '搜索';
    await expectAccessible(host);
    button.textContent = '';
    const error: unknown = await expectAccessible(host).catch((reason: unknown) => reason);
    host.remove();
    assert.match(String(error), /button-name.*\n.*button/);
  });
});
