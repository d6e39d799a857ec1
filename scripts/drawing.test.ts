import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawPicture } from '../packages/elements/src/policy-picture/drawing/draw-picture.js';
import { pictureText } from '../packages/elements/src/policy-picture/drawing/picture-text.js';
import type { PictureView } from '../packages/elements/src/policy-picture/drawing/picture-view.js';
import { policyPictureExamples } from '../packages/elements/src/policy-picture/policy-picture.examples.js';
import { markupOf, pictureViewIn } from './lib/picture-markup.js';

describe('the drawing of a picture', () => {
  it('needs no browser: data and a view are enough, for the picture and for its text', () => {
    assert.equal(typeof document, 'undefined');
    for (const { name, record, policy } of policyPictureExamples) {
      const source = { interpretation: record, policy };
      const markup = markupOf(drawPicture(source, pictureViewIn('zh-CN')));
      assert.match(markup, /^\s*<article[\s\S]*<header[\s\S]*<section[\s\S]*<footer/, name);
      assert.match(pictureText(source, pictureViewIn('zh-CN')), /^【一图读懂】/, name);
    }
  });

  it('depends on nothing but its arguments', () => {
    const { record, policy } = policyPictureExamples.find(({ name }) => name === 'full') ?? {};
    assert.ok(record && policy);
    const source = { interpretation: record, policy };
    const draw = (view: PictureView) => markupOf(drawPicture(source, view));
    const first = draw(pictureViewIn('zh-CN'));
    const english = draw(pictureViewIn('en'));
    assert.notEqual(english, first);
    assert.equal(draw(pictureViewIn('zh-CN')), first);
    const repealed = draw({ ...pictureViewIn('zh-CN'), today: '2029-01-01' });
    assert.match(repealed, /class="warning"/);
    assert.doesNotMatch(first, /class="warning"/);
  });

  it('makes addresses of the page that it is given', () => {
    const { record, policy } = policyPictureExamples.find(({ name }) => name === 'full') ?? {};
    assert.ok(record && policy);
    const source = { interpretation: record, policy };
    assert.match(
      pictureText(source, pictureViewIn('zh-CN')),
      /https:\/\/www\.example\.gov\.cn\/policy\.html\?id=shi-shangwu-2025-6/,
    );
    assert.doesNotMatch(
      markupOf(drawPicture(source, { ...pictureViewIn('zh-CN'), logo: 'javascript:alert(1)' })),
      /javascript:/,
    );
  });

  it('names the office that can be gone to, where no telephone is known', () => {
    const { record, policy } = policyPictureExamples.find(({ name }) => name === 'full') ?? {};
    assert.ok(record && policy);
    const contact = { office: '示例局便民窗口', hours: '工作日9:00至17:00' };
    const source = { interpretation: record, policy: { ...policy, contact } };
    const words = markupOf(drawPicture(source, pictureViewIn('zh-CN'))).replace(/<[^>]*>|\s/g, '');
    assert.match(words, /示例局便民窗口工作日9:00至17:00/);
    assert.match(pictureText(source, pictureViewIn('zh-CN')), /^示例局便民窗口　工作日9:00至17:00$/m);
  });
});
