import { expect } from '@open-wc/testing';
import {
  all,
  button,
  calm,
  eachWithBenefits,
  feed,
  find,
  openFinder,
  words,
} from '../../testing/package-harness.js';
import { savedFiles } from '../../testing/saved-files.js';
import { waitUntil } from '../../testing/wait-until.js';

const order = ['shixian-gongye/equipment', 'shishi-jiuye/graduates'].join(' ');
const factory = {
  entityType: 'enterprise',
  region: '990122',
  industry: 'C14',
  headcount: 60,
  revenue: 38_000_000,
  equipmentInvestment: 1_812_345,
  newHires: 2,
};
/** Answers and values calculated from them, in each possible notation. */
const filledIn = /食品|C14|60 人|3800 万|38000000|1812345|181234|12000 元/;

describe('<policy-package>: what is taken along of a basket', () => {
  eachWithBenefits();
  const { print } = window;
  let saved: ReturnType<typeof savedFiles>;
  let printed: string[];
  let copied: string[];
  const write = navigator.clipboard.writeText;

  beforeEach(() => {
    saved = savedFiles();
    printed = [];
    copied = [];
    window.print = () => void printed.push(document.title);
    navigator.clipboard.writeText = async (text) => void copied.push(text);
  });
  afterEach(() => {
    saved.restore();
    window.print = print;
    navigator.clipboard.writeText = write;
    window.dispatchEvent(new Event('afterprint'));
  });

  type Finder = Awaited<ReturnType<typeof openFinder>>;
  const open = async (): Promise<Finder> => {
    const element = await openFinder({ step: 'results', order }, { profile: factory });
    await waitUntil(() => find(element, '[part=packages]') !== null, 'not all is there', { timeout: 8000 });
    return element;
  };
  const printedBy = async (element: Finder, name: string): Promise<string> => {
    const count = printed.length;
    button(element, name).click();
    await waitUntil(() => printed.length > count, `${name} prints nothing`);
    const sheet = words(find(element, '[part=sheet]'));
    window.dispatchEvent(new Event('afterprint'));
    await calm(element);
    return sheet;
  };
  const savedBy = async (element: Finder, name: string, file: string): Promise<string> => {
    saved.files.clear();
    button(element, name).click();
    await waitUntil(() => saved.files.has(file), `${file} is not saved`, { timeout: 8000 });
    return (saved.files.get(file) as Blob).text();
  };

  it('asks no server for anything, whatever is judged, compared, printed, saved and shared', async () => {
    const element = await open();
    const before = feed.requests.length;
    performance.clearResourceTimings();
    Object.assign(element, { profile: { ...factory, headcount: 61, aboveScale: true } });
    await calm(element);
    await printedBy(element, '打印');
    await printedBy(element, '公示栏');
    await savedBy(element, 'CSV', '惠企政策点餐单.csv');
    await savedBy(element, '日历', '惠企政策点餐单.ics');
    await savedBy(element, 'Excel', '惠企政策点餐单.xlsx');
    button(element, '分享').click();
    await waitUntil(() => copied.length === 1, 'nothing is copied');
    button(element, '加入 1 项：小微企业用工政策包')?.click();
    button(element, '对比').click();
    await waitUntil(() => find(element, '[part=comparison]') !== null, 'nothing is compared');
    expect(feed.requests.length, 'requests to the feed').to.equal(before);
    // The workbook writer is a script of the element, fetched on first use.
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(fetched.filter(({ origin }) => origin !== location.origin).map(String)).to.deep.equal([]);
    expect(fetched.filter(({ pathname }) => !/\.[jt]s$/.test(pathname)).map(String)).to.deep.equal([]);
    expect(fetched.map(String).join(' ')).not.to.match(filledIn);
  });

  it('has what was filled in nowhere, unless it is ticked', async () => {
    const element = await open();
    const taken = async () => ({
      sheet: await printedBy(element, '打印'),
      notice: await printedBy(element, '公示栏'),
      csv: await savedBy(element, 'CSV', '惠企政策点餐单.csv'),
      calendar: await savedBy(element, '日历', '惠企政策点餐单.ics'),
    });
    for (const [form, text] of Object.entries(await taken())) expect(text, form).not.to.match(filledIn);
    expect(decodeURIComponent(location.href)).not.to.match(filledIn);
    const takes = all<HTMLLabelElement>(element, 'label').find((label) =>
      words(label).includes('带上所填情况'),
    );
    takes?.control?.click();
    await calm(element);
    const ticked = await taken();
    expect(ticked.sheet)
      .to.match(/食品制造业/)
      .and.to.match(/60 人/);
    expect(ticked.csv).to.match(/食品制造业/);
    // A notice is public, and a calendar is shared with other services.
    expect(ticked.notice).not.to.match(filledIn);
    expect(ticked.calendar).not.to.match(filledIn);
  });
});
