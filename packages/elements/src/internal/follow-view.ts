import type { Feed } from '@mingce/feed';
import { html, nothing } from 'lit';
import type { Announcer } from './announcer.js';
import type { CopyController } from './copy-controller.js';
import { icon } from './icon.js';
import * as icons from './icons.js';
import type { LocalizeController } from './localize-controller.js';

/** The syndication files of one feed: all of it, or one zone (docs/formats/feed.md, section 11). */
export interface Syndicated {
  readonly feed: Feed;
  /** Path of the files, without extension. */
  readonly path: string;
  readonly hasCalendar: boolean;
  /** Name of the zone, if a list has several. */
  readonly of?: string | undefined;
}

/** One file to follow by. */
interface Followed {
  readonly name: string;
  readonly address: string;
}

export interface FollowView {
  readonly i18n: LocalizeController;
  readonly copies: CopyController;
  readonly announcer: Announcer;
}

/** The address of each file: news as Atom and JSON Feed, and deadlines of items as a calendar. */
function followedOf(syndicated: readonly Syndicated[], { t }: LocalizeController): Followed[] {
  const sources = new Set(syndicated.map(({ feed }) => feed));
  return syndicated.flatMap(({ feed, path, hasCalendar, of }) => {
    const endings = ['xml', 'json', ...(hasCalendar ? (['ics'] as const) : [])] as const;
    return endings.map((ending): Followed => {
      const file = t.text(`follow.${ending}`);
      const name = of === undefined ? file : t.text('followPart', { of, file });
      const source = feed.manifest.title;
      return {
        name: sources.size > 1 ? t.text('followSource', { name, source }) : name,
        address: feed.resolve(`${path}.${ending}`),
      };
    });
  });
}

/** The addresses, each to open or to copy. */
export function renderFollowed(syndicated: readonly Syndicated[], { i18n, copies, announcer }: FollowView) {
  const { t } = i18n;
  const copy = async ({ name, address }: Followed) => {
    if (await copies.copy(address, address)) announcer.say(t.text('followCopied', { name }));
  };
  return html`
    <p class="small muted">${t.text('followText')}</p>
    <ul role="list">
      ${followedOf(syndicated, i18n).map(
        (one) => html`
          <li>
            <a class="alone" href=${one.address}>${one.name}</a>
            <button type="button" class="btn" aria-label=${t.text('followCopyOf', { name: one.name })} @click=${() => void copy(one)}>
              ${copies.copied === one.address ? t.text('copied') : t.text('followCopy')}
            </button>
            ${copies.hasFailed ? html`<code class="small address">${one.address}</code>` : nothing}
          </li>
        `,
      )}
    </ul>
    ${copies.hasFailed ? html`<p class="small" role="alert">${t.text('copyFailed')}</p>` : nothing}
  `;
}

/** 关注更新: folded, since few readers need it. */
export function renderFollow(body: unknown, { t }: LocalizeController, opened?: () => void) {
  const onToggle = ({ target }: Event) => {
    if ((target as HTMLDetailsElement).open) opened?.();
  };
  return html`
    <details class="follow no-print" part="follow" @toggle=${onToggle}>
      <summary class="btn">${icon(icons.clock)}${t.text('follow')}</summary>
      <div class="follow-body">${body}</div>
    </details>
  `;
}
