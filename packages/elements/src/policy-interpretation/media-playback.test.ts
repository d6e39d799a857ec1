import type { Feed } from '@mingce/feed';
import type { MediaItem } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { silentWav } from '../testing/silent-wav.js';
import { waitUntil } from '../testing/wait-until.js';
import { MediaPlayback } from './media-playback.js';

const item: MediaItem = {
  kind: 'video',
  title: '两分钟看懂',
  href: 'video.mp4',
  mediaType: 'video/mp4',
  transcript: '文字稿',
  captions: [
    { href: 'zh.vtt', language: 'zh-CN', label: '中文' },
    { href: 'en.vtt', language: 'en', label: 'English' },
  ],
};
const feed = {
  resolve: (href: string) => new URL(href, 'https://data.example/').href,
  fileRefusal: () => 'feed.digestMissing',
} as unknown as Feed;

describe('MediaPlayback', () => {
  const ownFetch = globalThis.fetch;
  let troubles: string[];
  let asked: string[];
  let answer: () => Response;
  let playback: MediaPlayback;

  beforeEach(() => {
    troubles = [];
    asked = [];
    answer = () => new Response('WEBVTT\n\n00:01.000 --> 00:02.000\n第一句');
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      return answer();
    };
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    playback = new MediaPlayback(host, (trouble) => troubles.push(trouble));
  });

  afterEach(() => {
    globalThis.fetch = ownFetch;
  });

  it('puts captions on the player once, those of the reader’s language showing', async () => {
    const player = document.createElement('video');
    await Promise.all([
      playback.caption(player, item, feed, 'zh-CN'),
      playback.caption(player, item, feed, 'zh-CN'),
    ]);
    expect(asked).to.deep.equal(['https://data.example/zh.vtt', 'https://data.example/en.vtt']);
    expect(Array.from(player.textTracks, ({ label, mode }) => [label, mode])).to.deep.equal([
      ['中文', 'showing'],
      ['English', 'hidden'],
    ]);
    const cue = player.textTracks[0]?.cues?.[0] as VTTCue;
    expect([cue.startTime, cue.endTime, cue.text]).to.deep.equal([1, 2, '第一句']);
  });

  it('says once that captions cannot be loaded', async () => {
    answer = () => new Response('', { status: 404 });
    await playback.caption(document.createElement('video'), item, feed, 'zh-CN');
    expect(playback.hasLostCaptions(item)).to.equal(true);
    expect(troubles).to.deep.equal(['uncaptioned']);
  });

  const place = (play: () => Promise<void>) => {
    const section = document.createElement('section');
    const player = document.createElement('video');
    player.className = 'player';
    player.play = play;
    section.append(player);
    return { section, player };
  };

  it('plays a chapter from its start', async () => {
    const { section, player } = place(async () => undefined);
    const moments: number[] = [];
    Object.defineProperty(player, 'currentTime', { set: (value: number) => moments.push(value) });
    await playback.play(section, item, feed, 62);
    expect(playback.hasStarted(item)).to.equal(true);
    expect(moments).to.deep.equal([62]);
  });

  it('waits where a browser will not start by itself, and gives up where there is nothing to play', async () => {
    const refuse = (name: string) => async () => {
      throw new DOMException('', name);
    };
    await playback.play(place(refuse('NotAllowedError')).section, item, feed);
    expect(playback.failureOf(item)).to.equal(undefined);
    await playback.play(place(refuse('NotSupportedError')).section, item, feed);
    expect(playback.failureOf(item)).to.equal('failed');
    expect(playback.isUnfolded(item)).to.equal(true);
    expect(troubles).to.deep.equal(['failed']);
  });

  it('plays from where it is when the policy of the site refuses the checked copy', async () => {
    const checked = {
      resolve: feed.resolve,
      fileRefusal: () => undefined,
      file: async () => silentWav(1),
    } as unknown as Feed;
    const played: (string | undefined)[] = [];
    const { section, player } = place(async () => {
      const address = playback.recordings.addressOf(item, checked) ?? '';
      played.push(address.replace(/^blob:.*/, 'blob:'));
      if (address.startsWith('blob:')) throw new DOMException('', 'NotSupportedError');
    });
    // The host of this test draws nothing: the player is given what it would be drawn with.
    Object.defineProperty(player, 'getAttribute', {
      value: () => playback.recordings.addressOf(item, checked),
    });
    await playback.play(section, { ...item, size: 1 }, checked);
    expect(played).to.deep.equal(['blob:', 'https://data.example/video.mp4']);
    expect(playback.failureOf(item)).to.equal(undefined);
    await playback.refuse(item, player, 'blob:gone');
    expect(playback.failureOf(item), 'said twice').to.equal(undefined);
  });

  describe('with a real recording', () => {
    let section: HTMLElement;
    let player: HTMLVideoElement;

    beforeEach(async () => {
      section = document.createElement('section');
      player = document.createElement('video');
      player.className = 'player';
      // Browsers let only silent players start without a press.
      player.muted = true;
      player.src = URL.createObjectURL(new Blob([silentWav(4)], { type: 'audio/wav' }));
      section.append(player);
      document.body.append(section);
      await new Promise((resolve) => player.addEventListener('canplaythrough', resolve, { once: true }));
    });

    afterEach(() => section.remove());

    it('plays a chapter from its start on, with the caption of the moment', async () => {
      answer = () =>
        new Response('WEBVTT\n\n00:00.000 --> 00:02.000\n谁能领\n\n00:02.000 --> 00:04.000\n怎么领');
      await playback.caption(player, item, feed, 'zh-CN');
      const shown = () => (player.textTracks[0]?.activeCues?.[0] as VTTCue | undefined)?.text;
      await playback.play(section, item, feed, 2);
      await waitUntil(() => player.currentTime > 2.1 && shown() === '怎么领', 'it plays', { timeout: 8000 });
      expect(player.duration).to.be.closeTo(4, 0.1);
      await playback.play(section, item, feed, 0.5);
      await waitUntil(() => shown() === '谁能领', 'the caption follows', { timeout: 8000 });
      expect(player.currentTime).to.be.within(0.5, 2);
      expect(troubles).to.deep.equal([]);
    });

    it('is given up when its bytes are no recording', async () => {
      player.src = 'data:audio/wav;base64,AAAA';
      await playback.play(section, item, feed);
      expect(playback.failureOf(item)).to.equal('failed');
      expect(troubles).to.deep.equal(['failed']);
    });
  });
});
