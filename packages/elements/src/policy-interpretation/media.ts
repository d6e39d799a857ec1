import type { MediaItem } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { feedText } from '../internal/feed-text.js';
import { fileSize } from '../internal/file-size.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { safeHref } from '../internal/safe-href.js';
import * as stateIcons from '../internal/state-icons.js';
import type { InterpretationView, Of } from './interpretation-view.js';

/** 视频音频 and 动漫解读: native players, each with a transcript and a download. */
export function renderMedia({ media }: Of<'media'> | Of<'animation'>, view: InterpretationView) {
  return media.map((item) => renderItem(item, view));
}

function renderItem(item: MediaItem, view: InterpretationView) {
  const { t } = view.i18n;
  const address = view.media.recordings.addressOf(item, view.feed);
  const name = t.text(item.kind === 'video' ? 'mediaVideo' : 'mediaAudio', { title: item.title });
  const failure = address === undefined ? 'failed' : view.media.failureOf(item);
  const hasFailed = failure !== undefined;
  return html`
    <section class="media media--${item.kind}" aria-label=${name}>
      ${heading(view.headingLevel, item.title, 'media-title', item.title)}
      ${hasFailed || address === undefined ? nothing : renderPlayer(item, { address, name, view })}
      ${hasFailed ? note(failureWords(item, failure, view.i18n), 'failed') : nothing}
      ${view.media.hasLostCaptions(item) && !hasFailed ? note(t.text('mediaNoCaptions')) : nothing}
      ${renderDownload(item, view)}
      ${hasFailed ? nothing : renderChapters(item, view)} ${renderTranscript(item, view)}
    </section>
  `;
}

/** Message for a recording that does not play; it is also announced. */
export function failureWords(
  { kind }: MediaItem,
  failure: 'failed' | 'changed',
  { t }: LocalizeController,
): string {
  const isVideo = kind === 'video';
  if (failure === 'changed') return t.text(isVideo ? 'mediaChangedVideo' : 'mediaChangedAudio');
  return t.text(isVideo ? 'mediaFailedVideo' : 'mediaFailedAudio');
}

/** Draws a message that can get the focus of a removed player. */
function note(words: string, className = '') {
  return html`<div class="note ${className}" part="note" tabindex="-1">${icon(stateIcons.info)}<div>${words}</div></div>`;
}

/** A button until the reader presses play, so that no media server is contacted before. */
function renderPlayer(
  item: MediaItem,
  { address, name, view }: { address: string; name: string; view: InterpretationView },
) {
  const { media, feed, i18n } = view;
  const { t } = i18n;
  if (!media.hasStarted(item)) {
    const percent = media.recordings.percentOf(item);
    const spoken = t.parts(item.kind === 'video' ? 'mediaVideo' : 'mediaAudio', {
      title: feedText(item.title),
    });
    const words =
      percent === undefined ? t.parts('mediaPlay', { name: spoken }) : t.text('mediaLoading', { percent });
    return html`
      <button type="button" class="start" part="play" @click=${(event: Event) => void media.play(sectionOf(event), item, feed)}>
        <span class="start-sign" aria-hidden="true">${icon(icons.play)}</span>
        <span>${words}</span>
      </button>
    `;
  }
  const onError = ({ currentTarget }: Event) => {
    const player = currentTarget as HTMLMediaElement;
    void media.refuse(item, player, player.getAttribute('src') ?? '');
  };
  const onPlay = ({ currentTarget }: Event) =>
    void media.caption(currentTarget as HTMLMediaElement, item, feed, i18n.locale);
  if (item.kind === 'audio') {
    return html`<audio class="player" src=${address} aria-label=${name} controls @error=${onError}></audio>`;
  }
  return html`
    <video class="player" src=${address} aria-label=${name} controls playsinline @error=${onError} @play=${onPlay}></video>
  `;
}

function sectionOf(event: Event): HTMLElement | null {
  return (event.currentTarget as HTMLElement).closest<HTMLElement>('.media');
}

/** 随时下载查看: always available, even if the recording does not play. */
function renderDownload(item: MediaItem, { feed, i18n, downloads }: InterpretationView) {
  if (safeHref(feed.resolve(item.href)) === undefined) return nothing;
  const { t } = i18n;
  const facts = factsOf(item, i18n);
  const isVideo = item.kind === 'video';
  const words =
    facts === undefined
      ? t.text(isVideo ? 'mediaDownloadVideoPlain' : 'mediaDownloadAudioPlain')
      : t.text(isVideo ? 'mediaDownloadVideo' : 'mediaDownloadAudio', { facts });
  return html`
    <div class="btns">${downloads.renderLink(item, feed, html`${icon(icons.download)}${words}`, 'btn')}</div>
    ${downloads.renderState(item, feed)}
  `;
}

/** Duration and size, as far as they are known: 4分06秒，36.9 MB. */
function factsOf({ durationSeconds, size }: MediaItem, i18n: LocalizeController): string | undefined {
  const duration = durationSeconds === undefined ? undefined : durationText(durationSeconds, i18n);
  if (size === undefined) return duration;
  return duration === undefined
    ? fileSize(size)
    : i18n.t.text('mediaFacts', { duration, size: fileSize(size) });
}

/** 4分06秒, 1小时02分05秒. */
function durationText(seconds: number, { t }: LocalizeController): string {
  const [hours, minutes, rest] = clockParts(seconds);
  return hours > 0
    ? t.text('mediaHours', { hours, minutes: two(minutes), seconds: two(rest) })
    : t.text('mediaMinutes', { minutes, seconds: two(rest) });
}

function renderChapters(item: MediaItem, { i18n, media, feed, headingLevel }: InterpretationView) {
  const { chapters = [] } = item;
  if (chapters.length === 0) return nothing;
  return html`
    ${heading(headingLevel + 1, i18n.t.text('mediaChapters'), 'small-title')}
    <ol class="chapters">
      ${chapters.map(({ startSeconds, title }) => {
        const time = clockTime(startSeconds);
        return html`
          <li>
            <button type="button" class="chapter" part="chapter"
              @click=${(event: Event) => void media.play(sectionOf(event), item, feed, startSeconds)}>
              <span class="num muted">${time}</span><span lang="zh-CN">${title}</span>
            </button>
          </li>
        `;
      })}
    </ol>
  `;
}

function renderTranscript(item: MediaItem, { i18n, media, headingLevel, care }: InterpretationView) {
  const { t } = i18n;
  const isOpen = care !== 'off' || media.isUnfolded(item);
  const isFixed = care !== 'off' || media.failureOf(item) !== undefined;
  const paragraphs = item.transcript.split(/\n+/).filter((line) => line.trim() !== '');
  return html`
    <div class="transcript ${isOpen ? 'is-open' : ''}" part="transcript ${isOpen ? 'open' : ''}">
      ${heading(headingLevel + 1, t.text('mediaTranscript'), 'small-title')}
      <div class="folded text" lang="zh-CN">${paragraphs.map((line) => html`<p>${line}</p>`)}</div>
      ${
        isFixed
          ? nothing
          : html`
              <button type="button" class="btn btn--plain" aria-expanded=${isOpen} @click=${() => media.toggle(item)}>
                ${icon(isOpen ? icons.chevronUp : icons.chevronDown)}${t.text(isOpen ? 'mediaTranscriptHide' : 'mediaTranscriptShow')}
              </button>
            `
      }
    </div>
  `;
}

/** 1:05, 1:02:05. */
export function clockTime(seconds: number): string {
  const [hours, minutes, rest] = clockParts(seconds);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Whole hours, minutes and seconds. */
function clockParts(seconds: number): [hours: number, minutes: number, seconds: number] {
  const whole = Math.floor(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
}
