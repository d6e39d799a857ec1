import { assert, layoutFaults } from '../index.js';

describe('layoutFaults', () => {
  const faultsOf = (markup: readonly (readonly [text: string, style: string])[], width = 200, rules = {}) => {
    const container = document.createElement('div');
    container.style.cssText = `position:relative;width:${width}px;font:16px/24px sans-serif`;
    for (const [text, style] of markup) {
      const block = document.createElement('p');
      block.style.cssText = `margin:0;${style}`;
      block.textContent = text;
      container.append(block);
    }
    document.body.append(container);
    const faults = layoutFaults(container, rules);
    container.remove();
    return faults.join('\n');
  };

  it('is silent for sound text', () => {
    const sound = [
      ['为方便居民生活，制定本办法。', ''],
      ['第二段', ''],
    ] as const;
    assert.equal(faultsOf(sound, 260), '');
  });

  it('finds text that sticks out, is cut, or runs out of its box', () => {
    assert.match(faultsOf([['a'.repeat(60), '']]), /sticks out/);
    assert.match(
      faultsOf([['为方便居民生活，制定本办法', 'white-space:nowrap;overflow:hidden;width:80px']]),
      /is cut/,
    );
    assert.match(faultsOf([['为方便居民生活', 'white-space:nowrap;width:40px']]), /runs out of its box/);
    assert.match(
      faultsOf([['为方便居民生活，制定本办法', 'height:24px;width:80px;overflow:hidden']]),
      /is cut/,
    );
  });

  it('finds one character a line, and a last line of one', () => {
    assert.match(faultsOf([['示人社发〔2025〕31号', 'width:20px']]), /is vertical/);
    assert.match(faultsOf([['一二三四五六七八九十一二三', 'width:194px']]), /line of one character/);
  });

  it('finds marks and units on the wrong side of a line end', () => {
    assert.match(
      faultsOf([['最高补助八千元即8万元', 'width:144px;line-break:anywhere']]),
      /number from its unit/,
    );
    assert.match(faultsOf([['一二三四五六七《办法》', 'width:132px;line-break:anywhere']]), /opening mark/);
    assert.match(
      faultsOf([['一二三四五六七八，以后再说', 'width:132px;line-break:anywhere']]),
      /closing mark/,
    );
  });

  it('finds overlaps, text that is too small, and targets that are', () => {
    assert.match(
      faultsOf([
        ['第一段', ''],
        ['第二段', 'margin-top:-20px'],
      ]),
      /overlap/,
    );
    assert.match(faultsOf([['小字', 'font-size:12px']], 200, { leastFontSize: 18 }), /12 px small/);
    const container = document.createElement('div');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = '查看';
    container.append(link);
    document.body.append(container);
    assert.match(layoutFaults(container, { leastTarget: 24 }).join(), /a target of/);
    link.after('，以及其他');
    assert.deepEqual(layoutFaults(container, { leastTarget: 24 }), []);
    container.remove();
  });
});
