import { expectEvent, fakeFeed } from '@mingce/testing';
import { expect } from '@open-wc/testing';
import {
  all,
  button,
  draw,
  eachWithOwnReaderFeed,
  feed,
  find,
  guard,
  said,
  settled,
  status,
  words,
} from '../testing/reader-harness.js';
import { readerPolicies, readerPolicy } from '../testing/reader-policies.js';
import { waitUntil } from '../testing/wait-until.js';

describe('<policy-reader> messages in place of content', () => {
  eachWithOwnReaderFeed();

  it('waits without a flicker, then with outlines, then with a word', async () => {
    const arrive = feed.hold('feed.json');
    const reader = await draw({ settles: false });
    await reader.updateComplete;
    expect(find(reader, '[part=waiting]')).to.equal(null);
    // The content after the element is out of view from the beginning.
    expect(reader.offsetHeight).to.be.at.least(innerHeight);
    await waitUntil(() => find(reader, '[part=waiting]') !== null);
    expect(status(reader)).to.equal('');
    await said(reader, '正在打开文件');
    arrive();
    await settled(reader);
    expect(find(reader, '[part=waiting]')).to.equal(null);
  });

  it('says that there is no such document', async () => {
    const reader = await draw({ attributes: { policy: 'no-such' } });
    expect(words(find(reader, '[role=alert]'))).to.contain('没有找到该文件');
    expect(button(reader, '重试')).to.equal(undefined);
    expect(find<HTMLAnchorElement>(reader, '[role=alert] a').href).to.equal(
      'https://www.example.gov.cn/zcwjk/',
    );
  });

  it('says when and why a document was taken back', async () => {
    await feed.publish(
      { policy: readerPolicies.filter(({ id }) => id !== 'xize') },
      { tombstones: [{ kind: 'policy', id: 'xize', withdrawnOn: '2025-11-01', reason: '内容有误' }] },
    );
    const reader = await draw();
    expect(words(find(reader, '[role=alert]'))).to.contain('本文件已撤回 2025年11月1日撤回，理由：内容有误');
  });

  it('shows nothing of a document that was changed on its way, and fires an event', async () => {
    feed.corrupt(feed.pathOf('policy', 'xize'));
    let drawing: ReturnType<typeof draw> | undefined;
    const event = await expectEvent<CustomEvent>(document, 'policy-error', () => {
      drawing = draw();
    });
    const reader = await drawing!;
    expect(event.detail.code).to.equal('feed.digestMismatch');
    expect(words(find(reader, '[role=alert]'))).to.contain('本文件未通过核验，与原文不一致');
    expect(find(reader, 'article')).to.equal(null);
    feed.heal();
    button(reader, '重试').click();
    await waitUntil(() => find(reader, 'article') !== null);
  });

  it('opens by itself once there is a connection', async () => {
    feed.remove('feed.json');
    const reader = await draw();
    guard.expect(/policy-reader> 的 feed 属性写的是/);
    expect(find(reader, 'article')).to.equal(null);
    feed.heal();
    dispatchEvent(new Event('online'));
    await waitUntil(() => find(reader, 'article') !== null);
  });

  it('offers to try again when the feed cannot be reached', async () => {
    feed.remove('feed.json');
    const reader = await draw();
    expect(words(find(reader, '[role=alert]'))).to.contain('本文件暂时无法打开');
    guard.expect(/policy-reader> 的 feed 属性写的是/);
    feed.heal();
    button(reader, '重试').click();
    await waitUntil(() => find(reader, 'article') !== null);
  });

  it('says that no feed is named', async () => {
    const reader = await draw({ attributes: { policy: 'xize', feed: '' }, settles: false });
    await waitUntil(() => words(find(reader, '[part=message]')).includes('内容暂时无法显示'));
    guard.expect(/<policy-reader> 没有指明数据源：请写明 feed 属性/);
  });

  it('shows the last good copy with its date when the feed was changed on its way', async () => {
    await draw();
    feed.corrupt('feed.json');
    // With its key pinned the feed is opened anew, and any changed byte is noticed.
    const reader = await draw({ attributes: { policy: 'xize', key: JSON.stringify(feed.publicKey) } });
    expect(words(find(reader, '[part=note]'))).to.match(/正在显示\d{4}年\d{1,2}月\d{1,2}日的副本。/);
    expect(find(reader, 'article h2')).to.exist;
  });

  for (const [policy, title, advice] of [
    ['on-request', '本文件依申请公开，不显示全文。', '可以向示例县人力资源和社会保障局提出政府信息公开申请'],
    ['withheld', '本文件不予公开，不显示全文。', '咨询电话 0000-12345'],
  ] as const) {
    it(`says why there is no text and whom to ask: ${policy}`, async () => {
      const reader = await draw({ attributes: { policy } });
      const message = words(find(reader, '[part=message]'));
      for (const part of [title, '理由：属于内部过程性信息', advice]) expect(message).to.contain(part);
      expect(all(reader, 'button').map(words)).to.not.include('下载');
      const links = all(reader, '[part=message] a').map(words);
      expect(links.includes('去申请公开')).to.equal(policy === 'on-request');
    });
  }

  it('keeps to the feed that has the policy when there are several', async () => {
    const other = await fakeFeed(
      { policy: [readerPolicy({ id: 'elsewhere', title: '示例省养老服务条例' })] },
      { url: feed.url.replace('reader-', 'other-') },
    );
    const uninstall = other.install();
    const reader = await draw({ attributes: { policy: 'elsewhere', feed: `${feed.url} ${other.url}` } });
    uninstall();
    expect(words(find(reader, 'h2'))).to.equal('示例省养老服务条例');
    expect(find<HTMLAnchorElement>(reader, '[part=attachments] a').href).to.contain('https://other-');
  });
});
