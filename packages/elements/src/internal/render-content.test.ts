import { createPlainFormat, createTranslator } from '@mingce/i18n';
import type { ContentNode } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { messages } from '../messages/index.js';
import { readerBody } from '../testing/reader-policies.js';
import { contentLines } from './content-text.js';
import type { LocalizeController } from './localize-controller.js';
import { type ContentView, renderContent } from './render-content.js';

const i18n = {
  locale: 'zh-CN',
  t: createTranslator(messages, 'zh-CN'),
  format: createPlainFormat('zh-CN'),
} as LocalizeController;

function draw(body: readonly unknown[], view: Partial<ContentView> = {}): HTMLElement {
  const place = document.createElement('div');
  render(
    renderContent(body as ContentNode[], { i18n, headingLevel: 3, resolve: (href) => href, ...view }),
    place,
  );
  return place;
}

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (node: Element | null) => node?.textContent?.trim();

describe('renderContent', () => {
  it('makes each clause a section with its anchor, inside the one it belongs to', () => {
    const place = draw(readerBody);
    const ids = Array.from(place.querySelectorAll('section'), ({ id }) => id);
    expect(ids).to.deep.equal([
      'ch-1',
      'art-1',
      'art-2',
      'art-2-i1',
      'art-2-i2',
      'art-2-p2',
      'ch-2',
      'art-3',
    ]);
    expect(place.querySelector('#art-2 #art-2-i1')).to.exist;
  });

  it('numbers headings down from the level given', () => {
    const place = draw([
      {
        type: 'clause',
        kind: 'chapter',
        anchor: 'ch-1',
        label: '第一章',
        title: '总则',
        children: [
          {
            type: 'clause',
            kind: 'section',
            anchor: 'ch-1-sec-1',
            label: '第一节',
            title: '目的',
            children: [],
          },
        ],
      },
    ]);
    expect(text(place.querySelector('h3'))).to.equal('第一章　总则');
    expect(text(place.querySelector('h4'))).to.equal('第一节　目的');
  });

  it('puts the number of an article at the start of its first sentence', () => {
    expect(text(draw(readerBody).querySelector('#art-1 > p'))).to.equal('第一条　为了支持创业，制定本细则。');
  });

  it('draws an article that begins with a table', () => {
    const table = { type: 'table', head: [['甲']], rows: [[['乙']]] };
    const place = draw([
      { type: 'clause', kind: 'article', anchor: 'art-1', label: '第一条', children: [table] },
    ]);
    expect(text(place.querySelector('p'))).to.contain('第一条');
    expect(text(place.querySelector('tbody th[scope=row]'))).to.equal('乙');
  });

  it('draws a table with its caption, column heads and edges, in a region one can tab to', () => {
    const region = draw(readerBody).querySelector('[role=region]') as HTMLElement;
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('aria-label')).to.equal('表格 1 补贴标准');
    expect(Array.from(region.querySelectorAll('th[scope=col]'), text)).to.deep.equal(['类别', '金额（元）']);
    expect(region.querySelector('tbody tr td:last-child')?.className).to.equal('end');
  });

  it('draws lists from their first number, notes, emphasis and line breaks', () => {
    const place = draw([
      ...readerBody,
      paragraph('一行', { type: 'break' }, { type: 'emphasis', children: ['二行'] }),
      { type: 'list', ordered: false, items: [[paragraph('点')]] },
    ]);
    expect(place.querySelector('ol')?.start).to.equal(3);
    expect(text(place.querySelector('[role=note]'))).to.equal('金额按年度调整。');
    expect(text(place.querySelector('strong'))).to.equal('下表');
    expect(text(place.querySelector('br + em'))).to.equal('二行');
    expect(text(place.querySelector('ul li'))).to.equal('点');
  });

  it('draws pictures with their words, and none whose address is not safe', () => {
    const image = (src: string) => ({ type: 'image', src, alt: '流程图' });
    const place = draw([image('https://a.example/a.png'), image('javascript:alert(1)')]);
    const pictures = Array.from(place.querySelectorAll('img'));
    expect(pictures.map((one) => [one.alt, one.getAttribute('src')])).to.deep.equal([
      ['流程图', 'https://a.example/a.png'],
    ]);
  });

  it('marks links that leave the site, and leaves the words of unsafe ones', () => {
    const link = (href: string) => paragraph({ type: 'link', href, children: [href] });
    const place = draw([link('https://other.example/'), link('/own'), link('javascript:alert(1)')]);
    const [outward, own, ...others] = Array.from(place.querySelectorAll('a'));
    expect(outward?.rel).to.contain('noopener');
    expect(outward?.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('外部链接');
    expect(own?.querySelector('[role=img]')).to.equal(null);
    expect(others).to.deep.equal([]);
    expect(place.textContent).to.contain('javascript:alert(1)');
  });

  it('shows markup as the text it is', () => {
    const place = draw([paragraph('<script>alert(1)</script><img src=x onerror=alert(1)>')]);
    expect(place.querySelector('script, img')).to.equal(null);
    expect(text(place)).to.equal('<script>alert(1)</script><img src=x onerror=alert(1)>');
  });

  it('leaves out what a later format may bring', () => {
    const place = draw([
      paragraph('甲', { type: 'blink', children: ['乙'] }),
      { type: 'video', src: 'x' },
      paragraph('丙'),
    ]);
    expect(Array.from(place.querySelectorAll('p'), text)).to.deep.equal(['甲', '丙']);
  });

  it('sets apart whom a letter is to, and who signed it', () => {
    const place = draw([
      paragraph('各乡镇人民政府：'),
      paragraph('正文。'),
      paragraph('示例县人民政府'),
      paragraph('2025年3月10日'),
    ]);
    expect(Array.from(place.querySelectorAll('p'), ({ className }) => className)).to.deep.equal([
      'to',
      '',
      'sign',
      'sign',
    ]);
  });

  it('puts the tool of a clause into that clause', () => {
    const place = draw(readerBody, { clauseTool: ({ anchor }) => `[${anchor}]` });
    expect(place.querySelector('#art-2-p2')?.textContent).to.contain('[art-2-p2]');
  });
});

describe('contentLines', () => {
  it('writes the text as one would type it', () => {
    expect(contentLines(readerBody)).to.deep.equal([
      '第一章　总则',
      '第一条　为了支持创业，制定本细则。',
      '第二条　申领补贴应当符合下列条件：',
      '（一）在本县首次办理营业执照；',
      '（二）正常经营满六个月。',
      '前款所称经营，以纳税记录为准。',
      '第二章　补贴标准',
      '第三条　标准如下，详见办事指南和下表。',
      '补贴标准',
      '类别\t金额（元）',
      '小微企业\t12000',
      '个体工商户\t3000',
      '3. 营业执照',
      '金额按年度调整。',
      '［不显示的图］',
      '示例县人力资源和社会保障局',
      '2024年5月16日',
    ]);
  });
});
