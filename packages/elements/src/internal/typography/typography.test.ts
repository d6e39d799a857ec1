import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { runsOf } from './runs.js';
import { docno, headline, prose, reference } from './typeset.js';
import { headingWords, phrasesOf, tailStart, wordsOf } from './words.js';

describe('typography', () => {
  it('keeps numbers with their units, dates and clause numbers whole', () => {
    const kept = (text: string) =>
      runsOf(text)
        .filter(({ kind }) => kind !== 'plain')
        .map((run) => run.text);
    expect(kept('验收后10个工作日内，每户补助2至6万元，占50%。')).to.deep.equal([
      '10个工作日',
      '2至6万元',
      '50%',
    ]);
    expect(kept('自2026年1月1日起，第10条不少于30平方米。')).to.deep.equal([
      '2026年1月1日',
      '第10条',
      '不少于30平方米',
    ]);
  });

  it('loses no character', () => {
    for (const text of [
      '',
      '好',
      '最高300万元，验收后10个工作日到账。',
      '😀😀😀😀😀😀😀😀😀😀',
      'a1b2（c3）',
    ]) {
      expect(
        runsOf(text)
          .map((run) => run.text)
          .join(''),
      ).to.equal(text);
      expect(headingWords(text)?.join('') ?? text).to.equal(text);
    }
  });

  it('begins no piece with a closing mark, whatever the word before', () => {
    for (const text of ['本年未公布，往年约5月1日至6月15日', '现予印发，请认真执行', '已转发；未批转。'])
      expect(wordsOf(text).join('|')).not.to.match(/\|[，；。]/);
  });

  it('keeps an ending with the word that it ends', () => {
    const pieces = (text: string) => headingWords(text).join('|');
    expect(pieces('创业担保贷款和一次性创业补贴')).to.match(/一次性(?:\||创)/);
    expect(pieces('关于做好2025年高校毕业生到乡镇从事支教工作')).to.match(/毕业生\|/);
  });

  it('never begins the kept end inside a number, a word or a mark', () => {
    const tail = (text: string) => text.slice(tailStart(text));
    expect(tail('每年发放数字化服务券共2000万元。')).to.match(/2000万元。$/);
    expect(tail('按规定办理有关手续（以批复为准）。')).not.to.match(/^[，。）（]/);
    expect(tail('短文')).to.equal('');
    expect(tail('验收后到账，单个企业三年最高300万元。')).to.equal('最高300万元。');
    for (const text of [
      '全市城镇生活垃圾日均产生量持续增长，亟需治理。',
      '由企业所在地的县（区）部门负责审核和拨付。',
    ]) {
      expect(tail(text).length, tail(text)).to.be.within(3, 8);
    }
  });

  it('begins the kept end after a mark where one is near', () => {
    expect('不要买拉炮、摔炮、砸炮。'.slice(tailStart('不要买拉炮、摔炮、砸炮。'))).to.equal('砸炮。');
  });

  it('keeps what a headline adds in brackets, or quotes, in one phrase', () => {
    const phrases = (text: string) => {
      const place = document.createElement('p');
      render(headline(text), place);
      return Array.from(place.querySelectorAll('.ph'), (phrase) => phrase.textContent);
    };
    expect(phrases('《示例市管理条例》（试行）')).to.deep.equal(['《示例市管理条例》', '（试行）']);
    expect(phrases('降低要求，“零门槛，秒到账”不是口号')).to.deep.equal([
      '降低要求，',
      '“零门槛，秒到账”不是口号',
    ]);
    for (const text of ['（示例', '《示例', '示例）', '“', '，，', '']) {
      const place = document.createElement('p');
      render(headline(text), place);
      expect(place.textContent).to.equal(text);
    }
  });

  it('lets 关于 begin its phrase, unless the name of a document follows', () => {
    expect(phrasesOf('示例市财政局等十部门关于进一步做好创业扶持工作的通知')).to.deep.equal([
      '示例市财政局等十部门',
      '关于进一步做好创业扶持工作的通知',
    ]);
    expect(phrasesOf('示例市财政局关于印发《示例办法》的通知')).to.deep.equal([
      '示例市财政局',
      '关于印发',
      '《示例办法》的通知',
    ]);
    expect(phrasesOf('高校毕业生到乡镇（街道）和村（社区）从事支教')).to.have.length(1);
    expect(phrasesOf('关于转发省财政厅通知的函')).to.deep.equal(['关于转发省财政厅通知的函']);
    for (const text of ['关于', '示例市关于', '关于，关于《', '关于关于'])
      expect(phrasesOf(text).join(''), text).to.equal(text);
  });

  it('leaves no 对, 和, 十, 第 or 省 at the end of a line', () => {
    expect(wordsOf('示例市财政局 中共示例市委组织部').join('|')).not.to.include('中共|');
    for (const text of [
      '示例市对企业和个人给予奖励',
      '示例市财政局等十部门通知',
      '关于转发省发展改革委文件的通知',
      '关于公布第 3 批名单的通知',
      '由县政府向社会公布',
    ])
      expect(wordsOf(text).join('|')).not.to.match(/(?:^|\|)(?:[对和十省由向]|第 ?)(?:\||$)|发省\|/);
  });

  it('keeps a full-width ％ with its number', () => {
    expect(runsOf('提高到35％以上').map(({ text }) => text)).to.deep.equal(['提高到', '35％', '以上']);
  });

  it('breaks long headings between words where a browser has no dictionary, as Chromium 80 has none', () => {
    const own = Object.getOwnPropertyDescriptor(Intl, 'Segmenter');
    Object.defineProperty(Intl, 'Segmenter', { configurable: true, value: undefined });
    try {
      const title =
        '示例市商务局、示例市财政局、示例市民政局关于印发示例市城市社区一刻钟便民生活圈建设和便民商业网点扶持三年行动方案的通知';
      const words = phrasesOf(title).flatMap((phrase) => headingWords(phrase));
      expect(words.join('')).to.equal(title);
      expect(Math.max(...words.map(({ length }) => length))).to.be.at.most(8);
      expect(words).to.include.members(['财政局、', '示例市民政局', '网点扶持', '三年行动', '方案的通知']);
      // Numbers with their units stay whole.
      expect(headingWords('示例市支持工业企业技术改造和数字化转型的19条措施').slice(-1)).to.deep.equal([
        '19条措施',
      ]);
    } finally {
      if (own) Object.defineProperty(Intl, 'Segmenter', own);
      else Reflect.deleteProperty(Intl, 'Segmenter');
    }
  });

  it('breaks headings between words, the last line at least four characters', () => {
    const words = headingWords('示例市促进中小企业数字化转型19条措施') ?? [];
    expect(words.length).to.be.greaterThan(3);
    expect((words[words.length - 1] ?? '').length).to.be.at.least(4);
    expect(words.some((word) => /^[条，。）]/.test(word))).to.equal(false);
  });

  it('takes 市 and the like for the end of the name before', () => {
    const words = headingWords('德州市养犬管理条例') ?? [];
    expect(words.slice(0, 2)).to.deep.equal(['德州市', '养犬']);
  });

  it('begins no line of a heading with what ends a word, and ends none with what joins two', () => {
    for (const text of [
      '示例县加快旅游业发展实施意见',
      '最高人民检察院关于办理案件若干问题的解释',
      '含有该类药品的饲料',
      '应税大气污染物和水污染物环境保护税适用税额',
    ]) {
      const words = headingWords(text) ?? [];
      expect(words.join('|')).not.to.match(/\|[业院的]|和\||和水\|/);
    }
  });

  it('knows half-width marks, as copied texts have them', () => {
    expect(headingWords('4个时间点,一项一项(抓)落实')?.join('|')).not.to.match(/\|[,)]|\(\|/);
    const text = '评估政策可操作性,不达标的不发布';
    for (let end = 10; end <= text.length; end += 1) {
      const part = text.slice(0, end);
      expect(part.slice(tailStart(part))).not.to.match(/^,/);
    }
  });

  it('does not part a number at the end of a text from what bounds it', () => {
    const place = document.createElement('p');
    const kept = (text: string) => {
      render(prose(text), place);
      return Array.from(place.querySelectorAll('.nb'), (run) => run.textContent);
    };
    expect(kept('出门给狗拴绳，绳长不超过1.5米。')).to.include.members(['不超过', '1.5米']);
    expect(kept('错时开放比例达到80%。')).to.include('达到80%。');
    expect(kept('工作日 9:00—12:00，13:30—17:00')).to.include('9:00—12:00');
  });

  it('keeps words, names and document numbers whole, where a browser knows words or not', () => {
    const { Segmenter } = Intl as { Segmenter?: unknown };
    const at = (text: string) => wordsOf(text).join('|');
    for (const without of [false, true]) {
      if (without) Object.assign(Intl, { Segmenter: undefined });
      try {
        expect(at('见示人社发〔2025〕31号，2025年12月31日前最高8万元')).to.match(
          /〔2025〕31号，\|.*2025年12月31日\|.*最高8万元/,
        );
        expect(at('示例市人民政府关于印发示例市办法的通知')).to.include('府|关于');
        expect(at('残疾人乘坐公交车、骑自行车出行')).not.to.match(
          /残\|疾|公\|交|自\|行|疾\|人|交\|车|行\|车/,
        );
      } finally {
        if (without) Object.assign(Intl, { Segmenter });
      }
    }
  });

  it('breaks a document number before its year, and in the middle of many letters only', () => {
    const place = document.createElement('p');
    render(docno('示残联教人社民政财联合发〔2025〕1031号'), place);
    expect(place.textContent).to.equal('示残联教人社民政财联合发〔2025〕1031号');
    expect(Array.from(place.querySelectorAll('.nb'), (part) => part.textContent)).to.deep.equal([
      '示残联教人社',
      '民政财联合发',
      '〔2025〕1031号',
    ]);
  });

  it('breaks a number without a year between its words, its number whole', () => {
    const place = document.createElement('p');
    render(docno('示例省人民代表大会常务委员会公告第21号'), place);
    const parts = Array.from(place.querySelectorAll('.nb'), ({ textContent }) => textContent ?? '');
    expect(parts.join('')).to.equal('示例省人民代表大会常务委员会公告第21号');
    expect(parts.length).to.be.above(2);
    expect(parts[parts.length - 1]).to.match(/第21号$/);
  });

  it('breaks a reference between its steps', () => {
    const place = document.createElement('p');
    render(reference('见第一部分第（十八）项、第（二）项'), place);
    expect(Array.from(place.children, (step) => step.textContent)).to.deep.equal([
      '见第一部分',
      '第（十八）项',
      '、',
      '第（二）项',
    ]);
  });
});
