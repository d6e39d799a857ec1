import { mkdirSync, readdirSync } from 'node:fs';
import { CountySite } from './lib/county-site.js';
mkdirSync('/tmp/look', { recursive: true });
const site = await CountySite.open('examples/feed-sources');
const q = 'policy-qa';
const pause = (ms: number) => new Promise((r) => setTimeout(r, ms));
const people: [string, number, boolean, string[]][] = [
  ['farmer', 375, false, ['俺家地里种玉米能领补贴不', '那多久能到账']],
  ['grandma80', 375, true, ['我今年80了每个月有没有钱领', '高龄津贴']],
  ['student', 1280, false, ['刚毕业想开个奶茶店，政府给不给钱', '大学生创业贷款最多能贷多少']],
  ['mother', 375, false, ['孩子九月份上小学要准备啥', '外地户口能在县里上学吗']],
  ['worker', 1280, false, ['老板欠我三个月工资咋办', '怎么申请劳动仲裁']],
  ['disabled', 375, true, ['残疾证怎么办理', '残疾人有什么补贴，一个月多少']],
  ['accountant', 1280, false, ['稳岗返还 2025年 比例', '示人社发〔2025〕7号第四条怎么说']],
  ['tenant', 375, false, ['租房能提公积金吗', '一年能提几次']],
  ['patient', 1280, true, ['外地住院医保怎么报销？手工报销要带什么材料', '身份证号 370102199003077777 能查到吗']],
  ['newcomer', 375, false, ['隔壁市的落户政策', 'hukou zenme qian', '煤气泄漏了怎么办']],
];
const state = async (page: any) => { await page.evaluate('globalThis.__name = (f) => f'); return page.evaluate(() => { const root = document.querySelector('policy-qa')!.shadowRoot!; const w = (s: string) => Array.from(root.querySelectorAll<HTMLElement>(s), (e) => e.innerText.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').slice(0, 240)); return { gist: ['answer','maybe','direct','not-found','emergency','doubt'].flatMap((n) => w(`[part~=${n}]`).map((t) => `${n}: ${t}`)), text: (root.querySelector('main, [part=frame]') as HTMLElement).innerText.replace(/[\u200b\u2060]/g, '').replace(/\s+/g, ' ').slice(0, 420) }; }); };
try {
  for (const [name, width, care, questions] of people) {
    const { page, complaints } = await site.visit('/answers.html', { width, height: width === 375 ? 812 : 900 });
    await page.evaluate('globalThis.__name = (f) => f'); await page.waitForSelector(`${q} >>> input, ${q} >>> textarea`);
    if (care) { await page.click('#care'); await pause(300); }
    for (const [at, question] of questions.entries()) {
      const box = (await page.$(`${q} >>> textarea`)) ?? (await page.$(`${q} >>> input`));
      await box!.click({ clickCount: 3 }); await page.keyboard.press('Backspace');
      await page.keyboard.type(question); await pause(200); await page.keyboard.press('Escape'); await page.keyboard.press('Enter');
      await pause(1500);
      const s = await state(page);
      console.log(`\n## ${name} ${width}${care ? ' care' : ''}: ${question}\n`, JSON.stringify(s.gist), '\n ', s.text);
      await page.screenshot({ path: `/tmp/look/talk-${name}-${at}.png`, fullPage: true });
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    console.log('   url', decodeURIComponent(page.url()), wide ? 'TOO WIDE' : '', complaints);
    await page.goBack(); await pause(600);
    console.log('   back:', (await state(page)).text.slice(0, 120));
    await site.endVisits();
  }
  {
    const questions = readdirSync('examples/feed-sources/qa', { recursive: true }).map(String).filter((n) => n.endsWith('.md')).map((n) => n.split('/').pop()!.replace('.md', '')).filter((_, i) => i % 4 === 0);
    const { page } = await site.visit('/answers.html', { width: 1280 });
    await page.evaluate('globalThis.__name = (f) => f');
    await page.waitForSelector(`${q} >>> textarea, ${q} >>> input`);
    const times = await page.evaluate(async (questions: string[]) => {
      const el = document.querySelector('policy-qa')!; const rounds: number[][] = [];
      for (let round = 0; round < 3; round += 1) { const times: number[] = []; for (const one of questions) {
        const root = el.shadowRoot!; const input = root.querySelector<HTMLInputElement>('textarea, input')!;
        input.value = one; input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await new Promise((r) => setTimeout(r, 60));
        const start = performance.now();
        const done = new Promise<number>((r) => { el.addEventListener('policy-qa-answer', () => r(performance.now() - start), { once: true }); setTimeout(() => r(-1), 5000); });
        input.closest('form')!.requestSubmit(); times.push(await done);
        await new Promise((r) => setTimeout(r, 60)); }
        rounds.push(times); }
      return rounds;
    }, questions);
    for (const round of times) { const sorted = [...round].filter((t) => t >= 0).sort((a, b) => a - b); console.log('TIMES', questions.length, 'lost', round.filter((t) => t < 0).length, 'median', sorted[Math.floor(sorted.length / 2)], 'p95', sorted[Math.floor(sorted.length * 0.95)], 'max', sorted.at(-1)); }
  }
} finally { await site.close(); }
