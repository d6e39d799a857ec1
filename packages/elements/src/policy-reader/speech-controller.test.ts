import { expect } from '@open-wc/testing';
import { button, draw, eachWithOwnReaderFeed, said } from '../testing/reader-harness.js';
import { installSpeech } from '../testing/speech.js';
import { waitUntil } from '../testing/wait-until.js';

describe('<policy-reader> reading aloud', () => {
  eachWithOwnReaderFeed();

  it('is not on offer without a Chinese voice', async () => {
    const speech = installSpeech(['en-US', 'ja-JP']);
    expect(button(await draw(), '朗读')).to.equal(undefined);
    speech.remove();
  });

  it('reads title and text sentence by sentence to the end', async () => {
    const speech = installSpeech(['zh-CN']);
    const reader = await draw();
    button(reader, '朗读').click();
    await said(reader, '朗读结束');
    expect(speech.spoken[0]).to.equal('示例县创业担保贷款贴息和一次性创业补贴实施细则');
    expect(speech.spoken).to.include('第一条　为了支持创业，制定本细则。');
    expect(button(reader, '朗读')).to.exist;
    speech.remove();
  });

  it('stops when asked to, and when the element leaves the page', async () => {
    const speech = installSpeech(['zh-CN'], { isEndless: true });
    const reader = await draw();
    button(reader, '朗读').click();
    await waitUntil(() => button(reader, '停止朗读') !== undefined);
    button(reader, '停止朗读').click();
    await waitUntil(() => button(reader, '朗读') !== undefined);
    expect(speech.cancels()).to.equal(1);
    button(reader, '朗读').click();
    reader.remove();
    expect(speech.cancels()).to.equal(2);
    speech.remove();
  });

  it('says that it could not', async () => {
    const speech = installSpeech(['zh-CN'], { fails: true });
    const reader = await draw();
    button(reader, '朗读').click();
    await said(reader, '没能朗读');
    speech.remove();
  });
});
