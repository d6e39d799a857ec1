import type { MediaItem } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import {
  button,
  draw,
  eachWithInterpretations,
  feed,
  find,
  inside,
  link,
  status,
  words,
} from '../testing/interpretation-harness.js';
import { sampleInterpretations } from '../testing/sample-interpretations.js';
import { sha256Of } from '../testing/sha256-of.js';
import { silentWav } from '../testing/silent-wav.js';
import { waitUntil } from '../testing/wait-until.js';
import '../generated/define/policy-interpretation.js';
import { largestChecked } from './checked-recordings.js';

const recording = silentWav(1);
const href = 'files/0123456789abcdef/sound.wav';
const media = sampleInterpretations.find(({ id }) => id === 'media');

/** The sample with one audio recording of another size or digest. */
function withRecording(change: Partial<MediaItem>) {
  if (media?.template !== 'media') throw new Error('the sample has no recording');
  const [item] = media.media;
  if (item === undefined) throw new Error('the sample has no recording');
  const { captions: _, ...rest } = item;
  return [
    {
      ...media,
      media: [
        { ...rest, kind: 'audio' as const, mediaType: 'audio/wav', href, size: recording.length, ...change },
      ],
    },
  ];
}

describe('a recording that plays', async () => {
  const sha256 = await sha256Of(recording);
  const show = () => draw('policy-interpretation', { attributes: { interpretation: 'media' } });
  const play = (element: Element) => button(element, '播放音频：两分钟看懂').click();
  const player = (element: Element) => find<HTMLAudioElement>(element, 'audio');

  describe('and is small', () => {
    eachWithInterpretations({ interpretation: withRecording({ sha256 }) });

    it('is checked first, and plays as what was checked', async () => {
      feed.files.set(href, recording);
      const element = await show();
      play(element);
      await waitUntil(() => player(element) !== null, 'no player comes');
      expect(player(element).src).to.match(/^blob:/);
      await waitUntil(() => player(element).duration > 0.9, 'it cannot be played');
      expect(inside(element).activeElement).to.equal(player(element));
    });

    it('is not played when it is not what was published; focus goes to what is said of it', async () => {
      feed.files.set(href, recording);
      feed.corrupt(href);
      const element = await show();
      const start = button(element, '播放音频：两分钟看懂');
      start.focus();
      start.click();
      await waitUntil(() => find(element, 'section [part=note]') !== null, 'nothing is said');
      expect(words(find(element, 'section [part=note]'))).to.equal(
        '该音频与发布时不一致，未播放。可以阅读下面的文字稿。',
      );
      expect(inside(element).querySelector('audio, [part=play]')).to.equal(null);
      await waitUntil(
        () => inside(element).activeElement === find(element, 'section [part=note]'),
        'focus is lost',
      );
      await waitUntil(() => status(element).includes('与发布时不一致'));
    });

    it('plays from where it is when this page cannot fetch it', async () => {
      const element = await show();
      feed.respondStatus(href, 403);
      play(element);
      await waitUntil(() => find(element, 'section [part=note]') !== null, 'nothing is said');
      // There is no such host: the browser could not play it either.
      expect(words(find(element, 'section [part=note]'))).to.include('该音频暂时无法播放');
    });

    it('is forgotten when its element leaves the page, and asked for again', async () => {
      feed.files.set(href, recording);
      const element = await show();
      play(element);
      await waitUntil(() => player(element) !== null, 'no player comes');
      const parent = element.parentElement;
      element.remove();
      parent?.append(element);
      await waitUntil(() => player(element) === null, 'the old copy stays');
      expect(button(element, '播放音频：两分钟看懂')).to.exist;
    });

    it('is downloaded through the same check', async () => {
      feed.files.set(href, recording);
      feed.corrupt(href);
      const element = await show();
      link(element, '下载音频')?.click();
      await waitUntil(() => find(element, '[part~=note][part~=file-state]') !== null, 'nothing is said');
      expect(words(find(element, '[part~=file-state]'))).to.include('附件与发布时不一致，未打开。');
    });
  });

  describe('and is large, or has no digest', () => {
    for (const change of [{ sha256, size: largestChecked + 1 }, { sha256: undefined }]) {
      describe(JSON.stringify(change), () => {
        eachWithInterpretations({ interpretation: withRecording(change as Partial<MediaItem>) });

        it('plays from where it is', async () => {
          const { play: ownPlay } = HTMLMediaElement.prototype;
          const played: string[] = [];
          HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
            played.push(this.src);
          };
          try {
            const element = await show();
            play(element);
            await waitUntil(() => played.length > 0, 'nothing plays');
          } finally {
            HTMLMediaElement.prototype.play = ownPlay;
          }
          expect(played).to.deep.equal([new URL(href, feed.url).href]);
          expect(feed.requests).not.to.include(href);
        });
      });
    }
  });
});
