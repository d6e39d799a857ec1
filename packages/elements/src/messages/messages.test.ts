import { parityFaults } from '@mingce/i18n';
import { expect } from '@open-wc/testing';
import { messages } from './index.js';

describe('messages', () => {
  it('have the same keys and holes in every language', () => {
    expect(parityFaults(messages)).to.deep.equal([]);
  });
});
