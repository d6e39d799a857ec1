import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { Topic } from './load-topics.js';

/** One file to follow a topic by. */
export interface Followed {
  readonly name: string;
  readonly address: string;
}

interface FollowView {
  readonly i18n: LocalizeController;
  /** The address that has just been copied. */
  readonly copied: string;
  readonly copyFailed: boolean;
  readonly copy: (followed: Followed) => void;
}

/** The files to follow a topic by: what is new in it, and the last days of its items. */
export function followedOf({ sources }: Topic, { t }: LocalizeController): Followed[] {
  return sources.flatMap(({ feed, zone: { syndication, calendar } }) => {
    if (syndication === undefined) return [];
    const endings = ['xml', 'json', ...(calendar ? (['ics'] as const) : [])] as const;
    return endings.map((ending): Followed => {
      const name = t.text(`topicsFollow.${ending}`);
      const source = feed.manifest.title;
      return {
        name: sources.length > 1 ? t.text('topicsFollowOf', { name, source }) : name,
        address: feed.resolve(`${syndication}.${ending}`),
      };
    });
  });
}

/** 关注更新: folded, since few want it; each address can be copied or opened. */
export function renderFollow(topic: Topic, { i18n, copied, copyFailed, copy }: FollowView) {
  const { t } = i18n;
  const followed = followedOf(topic, i18n);
  if (followed.length === 0) return nothing;
  return html`
    <details class="follow no-print" part="follow">
      <summary class="btn">${icon(icons.clock)}${t.text('topicsFollow')}</summary>
      <div class="follow-body">
        <p class="small muted">${t.text('topicsFollowText')}</p>
        <ul role="list">
          ${followed.map(
            (one) => html`
              <li>
                <a class="alone" href=${one.address}>${one.name}</a>
                <button type="button" class="btn" aria-label=${t.text('topicsFollowCopyOf', { name: one.name })} @click=${() => copy(one)}>
                  ${copied === one.address ? t.text('copied') : t.text('topicsFollowCopy')}
                </button>
                ${copyFailed ? html`<code class="small address">${one.address}</code>` : nothing}
              </li>
            `,
          )}
        </ul>
        ${copyFailed ? html`<p class="small" role="alert">${t.text('copyFailed')}</p>` : nothing}
      </div>
    </details>
  `;
}
