import type { Feed } from '@mingce/feed';
import type { MediaItem } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { MediaDesk } from './media-desk.js';

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
const feed = { resolve: (href: string) => new URL(href, 'https://data.example/').href } as Feed;

describe('MediaDesk', () => {
  const ownFetch = globalThis.fetch;
  let troubles: string[];
  let asked: string[];
  let answer: () => Response;
  let desk: MediaDesk;

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
    desk = new MediaDesk(host, (trouble) => troubles.push(trouble));
  });

  afterEach(() => {
    globalThis.fetch = ownFetch;
  });

  it('puts captions on the player once, those of the reader’s language showing', async () => {
    const player = document.createElement('video');
    await Promise.all([desk.caption(player, item, feed, 'zh-CN'), desk.caption(player, item, feed, 'zh-CN')]);
    expect(asked).to.deep.equal(['https://data.example/zh.vtt', 'https://data.example/en.vtt']);
    expect(Array.from(player.textTracks, ({ label, mode }) => [label, mode])).to.deep.equal([
      ['中文', 'showing'],
      ['English', 'hidden'],
    ]);
    const cue = player.textTracks[0]?.cues?.[0] as VTTCue;
    expect([cue.startTime, cue.endTime, cue.text]).to.deep.equal([1, 2, '第一句']);
  });

  it('tells once of captions that cannot be had', async () => {
    answer = () => new Response('', { status: 404 });
    await desk.caption(document.createElement('video'), item, feed, 'zh-CN');
    expect(desk.hasLostCaptions(item)).to.equal(true);
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
    await desk.play(section, item, 62);
    expect(desk.hasStarted(item)).to.equal(true);
    expect(moments).to.deep.equal([62]);
  });

  it('waits where a browser will not start by itself, and gives up where there is nothing to play', async () => {
    const refuse = (name: string) => async () => {
      throw new DOMException('', name);
    };
    await desk.play(place(refuse('NotAllowedError')).section, item);
    expect(desk.hasFailed(item)).to.equal(false);
    await desk.play(place(refuse('NotSupportedError')).section, item);
    expect(desk.hasFailed(item)).to.equal(true);
    expect(desk.isUnfolded(item)).to.equal(true);
    expect(troubles).to.deep.equal(['failed']);
  });
});
