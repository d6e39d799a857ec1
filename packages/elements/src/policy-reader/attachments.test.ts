import { expect } from '@open-wc/testing';
import {
  all,
  draw,
  eachWithOwnReaderFeed,
  feed,
  find,
  inside,
  status,
  words,
} from '../testing/reader-harness.js';
import { readerPolicy } from '../testing/reader-policies.js';
import { sha256Of } from '../testing/sha256-of.js';
import { waitUntil } from '../testing/wait-until.js';

const bytes = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
const href = 'files/0123456789abcdef/form.html';

describe('attachments of <policy-reader>', async () => {
  const form = { title: '申请表', href, size: bytes.length, sha256: await sha256Of(bytes) };
  eachWithOwnReaderFeed([
    readerPolicy({ attachments: [form] }),
    readerPolicy({
      id: 'unchecked',
      attachments: [
        { ...form, title: '图册', size: 2 ** 26 },
        { ...form, title: '目录', href: 'https://www.example.gov.cn/list.pdf?v=1' },
        { title: '说明.html', href },
      ],
    }),
  ]);

  let saved: { name: string; type: string; text: string }[];
  let release: () => void;

  // Downloads and navigations of the browser are recorded instead.
  beforeEach(() => {
    saved = [];
    feed.files.set(href, bytes);
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let file = new Blob();
    URL.createObjectURL = (object) => {
      file = object as Blob;
      return 'blob:saved';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.getRootNode() instanceof ShadowRoot) return click.call(this);
      const { download: name } = this;
      void file.text().then((text) => saved.push({ name, type: file.type, text }));
    };
    release = () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    };
  });
  afterEach(() => release());

  const press = async (policy = 'xize', init: MouseEventInit = {}, before = (): void => undefined) => {
    const reader = await draw({ attributes: { policy } });
    before();
    const file = find<HTMLAnchorElement>(reader, '[part=attachments] a');
    let isOurs = false;
    reader.addEventListener(
      'click',
      (event) => {
        isOurs = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    file.focus();
    file.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
    return { reader, file, isOurs };
  };
  const state = (reader: Element) => words(reader.shadowRoot?.querySelector('[part~=file-state]'));

  it('are saved under their title once they are what was published, as nothing that a page would run', async () => {
    const { reader, file } = await press();
    expect(file.download).to.equal('申请表.html');
    await waitUntil(() => saved.length > 0, 'nothing is saved');
    expect(saved).to.deep.equal([
      { name: '申请表.html', type: 'application/octet-stream', text: new TextDecoder().decode(bytes) },
    ]);
    await waitUntil(() => status(reader) === '已核验并下载申请表');
    expect(find(reader, '[part~=file-state]')).to.equal(null);
  });

  it('say how much has arrived, and are asked for once', async () => {
    const arrive = feed.hold(href);
    const { reader, file } = await press();
    file.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await reader.updateComplete;
    expect(state(reader)).to.equal('正在下载并核验 0%');
    arrive();
    await waitUntil(() => saved.length > 0, 'nothing is saved');
    expect(feed.requests.filter((path) => path === href)).to.have.length(1);
  });

  it('are not opened when they are not what was published, which is shown and said; focus stays', async () => {
    feed.corrupt(href);
    const { reader, file } = await press();
    await waitUntil(() => state(reader).startsWith('附件与发布时不一致，未打开。'), 'nothing is shown');
    await waitUntil(() => status(reader).includes('附件与发布时不一致，未打开。'), 'nothing is said');
    expect(find(reader, '[part~=file-state] a')).to.equal(null);
    expect(saved).to.deep.equal([]);
    expect(inside(reader).activeElement).to.equal(file);
    // Longer than its record states is other than was published, too.
    feed.heal();
    const arrive = feed.hold(href);
    feed.files.set(href, new Uint8Array(bytes.length + 1));
    file.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    await waitUntil(() => !state(reader).startsWith('附件'), 'it is not tried again');
    arrive();
    await waitUntil(() => state(reader).startsWith('附件与发布时不一致'), 'nothing is shown');
  });

  it('that are gone are said to be gone', async () => {
    feed.remove(href);
    const { reader } = await press();
    await waitUntil(() => state(reader).startsWith('没有找到该附件'), 'nothing is shown');
  });

  it('that this page cannot fetch are offered unchecked, and that is said', async () => {
    const { reader } = await press('xize', {}, () => feed.offline());
    await waitUntil(() => state(reader).startsWith('没能取得附件，无法核验。'), 'nothing is shown');
    const plain = find<HTMLAnchorElement>(reader, '[part~=file-state] a');
    expect([words(plain), plain.href, plain.download]).to.deep.equal([
      '不经核验直接下载',
      new URL(href, feed.url).href,
      '申请表.html',
    ]);
    expect(saved).to.deep.equal([]);
  });

  it('that cannot be checked are the browser’s to open, and that is said', async () => {
    const { reader, isOurs } = await press('unchecked');
    expect(isOurs).to.equal(false);
    expect(
      all(reader, '[part=attachments] li').map((item) => [words(item), item.querySelector('a')?.download]),
    ).to.deep.equal([
      ['图册 64 MB 文件较大，下载时不作核验', '图册.html'],
      ['目录 1 KB 文件在其他网站，下载时不作核验', '目录.pdf'],
      ['说明.html 下载时不作核验', '说明.html'],
    ]);
    expect(feed.requests).not.to.include(href);
  });

  it('open in a new tab as the browser does it', async () => {
    const { isOurs } = await press('xize', { ctrlKey: true });
    expect(isOurs).to.equal(false);
    expect(feed.requests).not.to.include(href);
  });
});
