import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completenessOf, profileOf } from './completeness.js';
import type { ElementProfile } from './types.js';

const profile: ElementProfile = {
  code: 'city',
  label: '本市清单',
  elements: [
    { element: 'background', label: '起草背景', level: 'required' },
    { element: 'scope', label: '适用范围', level: 'required' },
    { element: 'terms', label: '术语', level: 'recommended' },
    { element: 'benefits', label: '惠民举措', level: 'recommended' },
    { element: 'changes', label: '新旧差异', level: 'optional' },
  ],
};
const point = { text: '一句话。' };

describe('completenessOf', () => {
  it('counts required elements twice, recommended ones once, optional ones not at all', () => {
    const found = completenessOf(
      { template: 'picture', elements: { background: [point], terms: [{ term: '甲', definition: '乙' }] } },
      profile,
    );
    assert.deepEqual(found?.required, { present: 1, all: 2 });
    assert.deepEqual(found?.recommended, { present: 1, all: 2 });
    assert.equal(found?.score, 50);
    assert.deepEqual(
      found?.elements.map(({ element, isPresent }) => `${element} ${isPresent}`),
      ['background true', 'scope false', 'terms true', 'benefits false', 'changes false'],
    );
  });

  it('finds an element of the city’s own by its name or its label', () => {
    for (const name of ['benefits', '惠民举措']) {
      const found = completenessOf(
        { template: 'picture', elements: { extra: [{ name, points: [point] }] } },
        profile,
      );
      assert.deepEqual(found?.recommended, { present: 1, all: 2 });
    }
  });

  it('recommends the ten elements where there is no profile', () => {
    const found = completenessOf({ template: 'picture', elements: { background: [point] } }, undefined);
    assert.deepEqual([found?.elements.length, found?.required.all, found?.score], [10, 0, 10]);
  });

  it('judges pictures and what names a profile, not an article that adds an element', () => {
    const changes = [{ topic: '时限', new: '3日' }];
    assert.equal(completenessOf({ template: 'agenda', elements: { changes } }, profile), undefined);
    assert.equal(completenessOf({ template: 'press', profile: 'city' }, profile)?.score, 0);
  });

  it('asks nothing where a profile asks nothing', () => {
    assert.equal(
      completenessOf({ template: 'picture', elements: {} }, { ...profile, elements: [] })?.score,
      100,
    );
  });
});

describe('profileOf', () => {
  it('is the one named, else the feed’s first; a name no one knows is none', () => {
    assert.equal(profileOf({}, [profile]), profile);
    assert.equal(profileOf({ profile: 'city' }, [{ ...profile, code: 'other' }, profile]), profile);
    assert.equal(profileOf({ profile: 'lost' }, [profile]), undefined);
  });
});
