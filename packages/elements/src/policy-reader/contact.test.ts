import { expect } from '@open-wc/testing';
import { draw, eachWithOwnReaderFeed, find, words } from '../testing/reader-harness.js';
import { readerPolicy } from '../testing/reader-policies.js';

describe('whom to ask about a document', () => {
  eachWithOwnReaderFeed([
    readerPolicy(),
    readerPolicy({ id: 'window', contact: { office: '就业服务中心', hours: '工作日9:00—17:00' } }),
    readerPolicy({ id: 'nobody', contact: undefined }),
  ]);
  const shown = async (policy: string) => find(await draw({ attributes: { policy } }), '[part=contact]');

  it('is an office with its telephone as a link', async () => {
    const contact = await shown('xize');
    expect(words(contact)).to.equal('咨询 就业服务中心 0000-8800001');
    expect(contact.querySelector('a')?.getAttribute('href')).to.equal('tel:00008800001');
  });

  it('is an office with its hours where no telephone is known, and no link that calls nobody', async () => {
    const contact = await shown('window');
    expect(words(contact)).to.equal('咨询 就业服务中心 工作日9:00—17:00');
    expect(contact.querySelector('a')).to.equal(null);
  });

  it('is left out where nobody is named', async () => {
    expect(await shown('nobody')).to.equal(null);
  });
});
