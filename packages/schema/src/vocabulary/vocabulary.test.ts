import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  audienceLabels,
  codeOfLabel,
  defaultTopics,
  formerRegions,
  genreLabels,
  industries,
  mergeRegions,
  needLabels,
  regionAncestors,
  regions,
  type Term,
} from './index.js';
import * as labels from './labels.js';

const codesOf = (terms: readonly Term[]) => terms.map(({ code }) => code);

describe('labels', () => {
  it('distinguish the values of a list, in both languages', () => {
    for (const [name, table] of Object.entries(labels)) {
      if (typeof table === 'function') continue;
      const values: labels.Label[] = Object.values(table);
      for (const language of ['zh', 'en'] as const) {
        assert.equal(
          new Set(values.map((label) => label[language])).size,
          values.length,
          `${name}.${language}`,
        );
      }
    }
  });

  it('lead back to their codes', () => {
    assert.equal(codeOfLabel(genreLabels, ' 通知 '), 'notice');
    assert.equal(codeOfLabel(audienceLabels, '企业'), 'enterprise');
    assert.equal(codeOfLabel(needLabels, 'Funding'), 'funding');
    assert.equal(codeOfLabel(genreLabels, '诗'), undefined);
  });
});

describe('regions', () => {
  it('have codes of their own, and every division above them', () => {
    const codes = codesOf(regions);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) {
      for (const ancestor of regionAncestors(code))
        assert.ok(codes.includes(ancestor), `${ancestor} of ${code}`);
    }
  });

  it('hold the 34 first-level divisions, and the 16 cities and 136 counties of Shandong', () => {
    const codes = codesOf(regions);
    assert.equal(codes.filter((code) => /^(?!000)\d{2}0000$/.test(code)).length, 34);
    assert.equal(codes.filter((code) => /^37(?!00)\d{2}00$/.test(code)).length, 16);
    assert.equal(codes.filter((code) => /^37\d{2}(?!00)\d{2}$/.test(code)).length, 136);
  });

  it('hold every county of the country, and no development zones of the statistics bureau', () => {
    const counties = codesOf(regions).filter((code) => !code.endsWith('00'));
    assert.ok(counties.length > 2800 && counties.length < 3000, `${counties.length}`);
    const labelOf = (code: string) => regions.find((term) => term.code === code)?.label;
    assert.equal(labelOf('440106'), '天河区');
    assert.equal(labelOf('659012'), '白杨市');
    assert.equal(labelOf('370176'), undefined);
  });

  it('lead from what was merged or renamed to what it is today', () => {
    const codes = new Set(codesOf(regions));
    const nowOf = (name: string) => formerRegions.filter(({ label }) => label === name).map(({ now }) => now);
    assert.deepEqual(nowOf('莱芜市'), ['370100']);
    assert.deepEqual(nowOf('章丘市'), ['370114']);
    assert.deepEqual(nowOf('襄樊市'), ['420600']);
    assert.deepEqual(nowOf('崇文区'), ['110101']);
    // A county with a one-character name, one that became a district, and one that moved to another city; 郊区 of other
    // cities is excluded.
    assert.deepEqual(nowOf('陵县'), ['371403']);
    assert.deepEqual(nowOf('长治县'), ['140404']);
    assert.deepEqual(nowOf('寿县'), ['340422']);
    assert.equal(formerRegions.find(({ code }) => code === '340811')?.now, '340811');
    for (const { code, label, now } of formerRegions) assert.ok(codes.has(now), `${label} ${code} ${now}`);
  });

  const chains: [string, string[]][] = [
    ['371422', ['371422', '371400', '370000', '000000']],
    ['371400', ['371400', '370000', '000000']],
    ['370000', ['370000', '000000']],
    ['000000', ['000000']],
    ['990122', ['990122', '990100', '990000', '000000']],
    ['110105', ['110105', '110000', '000000']],
    ['419001', ['419001', '410000', '000000']],
    ['3714', []],
    ['', []],
  ];
  for (const [code, chain] of chains) {
    it(`of ${code} and above are ${chain.join(' ') || 'none'}`, () => {
      assert.deepEqual(regionAncestors(code), chain);
    });
  }

  it('take a feed’s own in their place', () => {
    const merged = mergeRegions(regions, [
      { code: '990122', label: '示例县', parent: '990100' },
      { code: '370000', label: '山东' },
    ]);
    assert.equal(merged.length, regions.length + 1);
    assert.equal(merged.find(({ code }) => code === '370000')?.label, '山东');
    assert.deepEqual(codesOf(merged), codesOf(merged).sort());
  });
});

describe('industries', () => {
  it('are the sections A to T and 97 divisions, each under its section', () => {
    const codes = codesOf(industries);
    const sections = codes.filter((code) => /^[A-Z]$/.test(code));
    const divisions = codes.filter((code) => /^[A-Z]\d{2}$/.test(code));
    assert.equal(sections.join(''), 'ABCDEFGHIJKLMNOPQRST');
    assert.equal(sections.length + divisions.length, codes.length);
    assert.deepEqual(
      divisions.map((code) => Number(code.slice(1))),
      Array.from({ length: 97 }, (_, index) => index + 1),
    );
    assert.deepEqual(codes, [...codes].sort());
  });
});

describe('default topics', () => {
  it('have codes and labels of their own', () => {
    assert.equal(new Set(codesOf(defaultTopics)).size, defaultTopics.length);
    for (const { label, labelEn } of defaultTopics) assert.ok(label && labelEn);
  });
});
