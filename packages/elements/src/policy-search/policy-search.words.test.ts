import { expectAccessible } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import { samplePolicies } from '../testing/sample-policies.js';
import { all, button, draw, eachWithOwnFeed, submit, titles, words } from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';

const notes = (element: Parameters<typeof titles>[0]) => all(element, '[part=words]').map(words);

describe('<policy-search> words', () => {
  eachWithOwnFeed();

  it('says which other words were looked for, and goes back to the words typed', async () => {
    const element = await draw();
    await submit(element, '社保补贴');
    expect(titles(element)[0]).to.equal('示例县灵活就业人员社会保险补贴办法');
    expect(notes(element)[0]).to.contain('已同时搜索“社会保险补贴”');
    button(element, '只搜原词').click();
    await waitUntil(() => notes(element)[0]?.includes('只搜索了您输入的词'));
    expect(new URLSearchParams(location.search).get('mingce-exact')).to.equal('1');
    button(element, '同时搜索相近说法').click();
    await waitUntil(() => notes(element)[0]?.includes('已同时搜索'));
    expect(new URLSearchParams(location.search).has('mingce-exact')).to.equal(false);
  });

  it('says that a place it names has no documents', async () => {
    const element = await draw();
    await submit(element, '德州社保补贴');
    expect(notes(element)[0]).to.equal('文件库中没有德州的文件，以下是示例县、示例省、示例市的文件。');
    await submit(element, '社保补贴');
    expect(notes(element).join()).not.to.contain('德州');
  });

  it('looks for new words with all that goes with them', async () => {
    const element = await draw({ address: '?q=社保补贴&exact=1' });
    expect(notes(element)[0]).to.contain('只搜索了您输入的词');
    await submit(element, '社保补贴办法');
    expect(new URLSearchParams(location.search).has('mingce-exact')).to.equal(false);
  });

  it('offers what may have been meant, and searches it only when asked', async () => {
    const element = await draw();
    await submit(element, '灵活就业人员社会保先补贴');
    expect(notes(element)[0]).to.contain('您是不是要找');
    button(element, '灵活就业人员社会保险补贴').click();
    await waitUntil(
      () => new URLSearchParams(location.search).get('mingce-q') === '灵活就业人员社会保险补贴',
    );
    await waitUntil(() => notes(element).length === 0);
    expect(titles(element)[0]).to.equal('示例县灵活就业人员社会保险补贴办法');
  });

  it('offers issuers and regions that were named as filters, and takes them back with the chip', async () => {
    const element = await draw();
    await submit(element, '示例县财政局 示例县教育和体育局');
    const before = titles(element).length;
    await waitUntil(() => notes(element).join().includes('只看'));
    button(element, '示例县财政局').click();
    await waitUntil(() => titles(element).length < before);
    expect(new URLSearchParams(location.search).get('mingce-issuer')).to.equal('示例县财政局');
    expect(new URLSearchParams(location.search).get('mingce-q')).to.equal('示例县财政局 示例县教育和体育局');
    button(element, '取消筛选：示例县财政局').click();
    await waitUntil(() => titles(element).length === before);
  });

  it('says that nothing was found before what may be related, and what a result lacks', async () => {
    const element = await draw();
    await submit(element, '火星移民补贴');
    const [said] = all(element, '[part=not-found]').map(words);
    expect(said).to.contain('没有找到“火星移民补贴”');
    expect(all(element, 'h1,h2,h3,h4').map(words)).to.include('可能有关');
    expect(all(element, '[part=lacks]').map(words)[0]).to.contain('火星移民');
    await expectAccessible(element);
    await submit(element, '社会保险补贴');
    await waitUntil(() => all(element, '[part=not-found]').length === 0);
  });

  it('says which document number no document has', async () => {
    const element = await draw();
    await submit(element, '示政发〔1999〕999号');
    const [said] = all(element, '[part=not-found]').map(words);
    expect(said).to.contain('没有找到发文字号为');
    expect(said).to.contain('示政发〔1999〕999号');
  });

  it('passes axe with both', async () => {
    const element = await draw({ address: '?q=社保补贴' });
    await expectAccessible(element);
  });
});

describe('<policy-search> a county that was merged', () => {
  const [hebei, handan] = ['130000', '130400'];
  const county = samplePolicies.map((policy, at) => ({ ...policy, region: at % 2 === 0 ? handan : hebei }));
  eachWithOwnFeed({
    policies: county,
    regions: [
      { code: hebei, label: '河北省' },
      { code: handan, label: '邯郸市', parent: hebei },
    ],
  });

  it('leads to its city and its province, and says so', async () => {
    const element = await draw();
    await submit(element, '邯郸县补贴');
    expect(notes(element)[0]).to.equal('文件库中没有邯郸县的文件，以下是邯郸市、河北省的文件。');
    await submit(element, '邯郸市补贴');
    expect(notes(element).join()).not.to.contain('没有邯郸');
  });
});
