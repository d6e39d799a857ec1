import { expect } from '@open-wc/testing';
import { sampleInterpretations } from '../testing/sample-interpretations.js';
import {
  button,
  draw,
  eachWithOwnFeed,
  feed,
  find,
  guard,
  inside,
  words,
} from '../testing/search-harness.js';
import { waitUntil } from '../testing/wait-until.js';
import type { PolicySearch } from './policy-search.js';

const newer = 'shixian-renshe-2024-3';
const old = 'shixian-zhengfa-2019-45';

const interpretations = sampleInterpretations
  .filter(({ template }) => template === 'leader' || template === 'picture')
  .map((one) => ({
    // Its clauses are of policies that this feed has under other names.
    ...(JSON.parse(
      JSON.stringify(one)
        .replaceAll('"policy":"old"', `"policy":"${old}"`)
        .replaceAll('"policy":"new"', `"policy":"${newer}"`),
    ) as typeof one),
    id: one.template === 'picture' ? 'jd-1' : 'jd-2',
    policies: [newer],
    services: [],
  }));

const records = {
  interpretation: interpretations,
  qa: [
    {
      id: 'qa-1',
      question: '创业补贴怎么领',
      answer: [{ type: 'paragraph', children: ['经营满六个月后，到窗口申请。'] }],
      policies: [newer],
      clauses: [{ anchor: 'art-6' }, { policy: old, anchor: 'art-1' }],
      answeredBy: '示例县人力资源和社会保障局',
      region: '990122',
      publishedOn: '2024-07-01',
    },
  ],
  service: [
    {
      id: 'fw-1',
      title: '一次性创业补贴申领',
      region: '990122',
      office: '示例县人力资源和社会保障局',
      materials: ['营业执照', '身份证'],
      contact: { office: '县政务服务中心三号窗口', phone: '0000-8800001转2', hours: '工作日9:00—17:00' },
    },
  ],
};

/** The element in place of the results. */
const shown = (element: PolicySearch) =>
  (find(element, '[part=reader]')?.lastElementChild ?? null) as HTMLElement | null;
const within = (element: PolicySearch) => shown(element)?.shadowRoot as ShadowRoot;
const link = (root: ParentNode, name: string) =>
  Array.from(root.querySelectorAll<HTMLAnchorElement>('a')).find((one) => words(one).includes(name));
const param = (name: string) => new URLSearchParams(location.search).get(`mingce-${name}`);

/** Waits until a place shows something, and gives the element that shows it. */
async function comesTo(element: PolicySearch, tag: string, text: string): Promise<HTMLElement> {
  await waitUntil(
    () => shown(element)?.localName === tag && words(within(element)?.querySelector('[lang]')).includes(text),
    `${tag} with ${text} does not come`,
  );
  return shown(element) as HTMLElement;
}

async function follow(element: PolicySearch, name: string): Promise<void> {
  await waitUntil(() => link(within(element), name), `there is no link ${name}`);
  const target = link(within(element), name) as HTMLAnchorElement;
  target.focus();
  target.click();
}

describe('<policy-search> from place to place', () => {
  eachWithOwnFeed({ records });

  async function drawPolicy(id: string, attributes: Record<string, string> = {}): Promise<PolicySearch> {
    const element = await draw({ address: '?q=创业补贴', attributes });
    const title = find<HTMLAnchorElement>(element, `li h3 a[href*="${id}"]`);
    title.focus();
    title.click();
    await comesTo(element, 'policy-reader', '解读');
    return element;
  }

  it('goes from a policy to its interpretation and on to the policy, and back step by step', async () => {
    const element = await drawPolicy(newer);
    const reader = shown(element);
    await follow(element, '创业补贴政策解读');
    await comesTo(element, 'policy-interpretation', '政策原文');
    expect(param('interpretation')).to.equal('jd-2');
    expect(param('policy'), 'one place at a time').to.equal(null);
    expect(param('q')).to.equal('创业补贴');
    expect(inside(element).activeElement?.getAttribute('aria-label')).to.equal('政策解读');

    await follow(element, '示例县创业担保贷款贴息和一次性创业补贴实施细则');
    await comesTo(element, 'policy-reader', '第六条');
    history.back();
    await comesTo(element, 'policy-interpretation', '政策原文');
    history.back();
    await comesTo(element, 'policy-reader', '第六条');
    expect(shown(element), 'the reader is found as it was left').to.equal(reader);
    expect(words(within(element).activeElement), 'with the focus where it was').to.contain(
      '创业补贴政策解读',
    );
    history.back();
    await waitUntil(() => shown(element) === null);
    expect(inside(element).activeElement?.getAttribute('href')).to.contain(newer);
    history.forward();
    await comesTo(element, 'policy-reader', '第六条');
  });

  it('has two ways back: to the place before, and to the results over all places', async () => {
    const element = await drawPolicy(newer);
    expect(button(element, '返回上一步'), 'the results are the place before').to.equal(undefined);
    await follow(element, '创业补贴政策解读');
    await comesTo(element, 'policy-interpretation', '政策原文');
    button(element, '返回上一步').click();
    await comesTo(element, 'policy-reader', '第六条');
    await follow(element, '创业补贴政策解读');
    await comesTo(element, 'policy-interpretation', '政策原文');
    button(element, '返回结果').click();
    await waitUntil(() => shown(element) === null);
    expect([param('q'), param('policy'), param('interpretation')]).to.deep.equal(['创业补贴', null, null]);
  });

  it('compares a policy with the one that it replaces, and leads to both', async () => {
    const element = await draw({ address: `?policy=${old}` });
    await comesTo(element, 'policy-reader', '被替代');
    await follow(element, '查看新旧对照');
    await comesTo(element, 'policy-changes', '示例县失业人员自主创业补助发放办法');
    expect([param('changes'), param('old')]).to.deep.equal([newer, old]);
    await follow(element, '示例县创业担保贷款贴息和一次性创业补贴实施细则');
    await comesTo(element, 'policy-reader', '第六条');
    expect(param('policy')).to.equal(newer);
  });

  it('opens an interpretation that the address names, and goes from there to the library', async () => {
    const element = await draw({ address: '?interpretation=jd-1' });
    await comesTo(element, 'policy-interpretation', '一图读懂');
    await waitUntil(() => within(element).querySelector('policy-picture'), 'the picture is drawn as one');
    button(element, '返回文件库').click();
    await waitUntil(() => shown(element) === null);
    expect(param('interpretation')).to.equal(null);
  });

  it('says that an interpretation is not there, under the way back', async () => {
    feed.remove('interpretation');
    const element = await draw({ address: '?interpretation=nowhere' });
    await waitUntil(() => within(element)?.querySelector('[role=alert]'));
    expect(words(within(element).querySelector('[role=alert]'))).to.contain('没有找到该解读');
    expect(button(element, '返回文件库')).to.exist;
  });

  it('unfolds an answer under the policy, with who gave it and the clauses it rests on', async () => {
    const element = await drawPolicy(newer);
    const [summary] = Array.from(within(element).querySelectorAll('summary')).filter((one) =>
      words(one).includes('创业补贴怎么领'),
    );
    summary?.click();
    const details = summary?.parentElement;
    await waitUntil(() => words(details).includes('到窗口申请'));
    expect(words(details)).to.contain('示例县人力资源和社会保障局，2024年7月1日答复');
    expect(words(details)).to.match(/依据：\s*第六条/);
    link(details as HTMLElement, '第六条')?.click();
    await waitUntil(() => param('clause') === 'art-6');
    await waitUntil(() => within(element).querySelector('#art-6[part=target]'));
    link(details as HTMLElement, '示例县失业人员自主创业补助发放办法')?.click();
    await comesTo(element, 'policy-reader', '被替代');
  });

  it('unfolds a service that has no page: where, whom to call, when, and what to bring', async () => {
    const element = await drawPolicy(newer);
    const [summary] = Array.from(within(element).querySelectorAll('summary')).filter((one) =>
      words(one).includes('一次性创业补贴申领'),
    );
    summary?.click();
    const details = summary?.parentElement;
    await waitUntil(() => words(details).includes('县政务服务中心三号窗口'));
    for (const fact of ['工作日9:00—17:00', '营业执照', '身份证']) expect(words(details)).to.contain(fact);
    expect(link(details as HTMLElement, '0000-8800001转2')?.href).to.equal('tel:00008800001,2');
  });

  it('leads to the pages of the site where it has some', async () => {
    const element = await drawPolicy(newer, {
      'interpretation-url': '/jd.html?id={id}',
      'service-url': '/bs.html?id={id}',
      'qa-url': '/wd.html?id={id}',
    });
    const paths = ['创业补贴政策解读', '一次性创业补贴申领', '创业补贴怎么领'].map((name) =>
      link(within(element), name)?.getAttribute('href'),
    );
    expect(paths).to.deep.equal(['/jd.html?id=jd-2', '/bs.html?id=fw-1', '/wd.html?id=qa-1']);
  });

  it('works where the page keeps its address to itself', async () => {
    const element = await draw({ attributes: { 'url-state': 'off' } });
    find<HTMLAnchorElement>(element, `li h3 a[href*="${newer}"]`)?.click();
    await comesTo(element, 'policy-reader', '解读');
    const address = location.href;
    await follow(element, '创业补贴政策解读');
    await comesTo(element, 'policy-interpretation', '政策原文');
    expect(location.href).to.equal(address);
    button(element, '返回上一步').click();
    await comesTo(element, 'policy-reader', '第六条');
    expect(within(element).querySelector('[part=anchor]'), 'no link is copied that leads nowhere').to.equal(
      null,
    );
    button(element, '返回文件库').click();
    await waitUntil(() => shown(element) === null);
  });

  it('keeps two searches of a page apart', async () => {
    const one = await drawPolicy(newer);
    const other = await draw({ attributes: { 'url-prefix': 'b-' } });
    await follow(one, '创业补贴政策解读');
    await comesTo(one, 'policy-interpretation', '政策原文');
    expect(shown(other)).to.equal(null);
    history.back();
    await comesTo(one, 'policy-reader', '第六条');
    expect(shown(other)).to.equal(null);
    guard.check();
  });
});
