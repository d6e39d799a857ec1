import type { Feed, FeedGroup } from '@mingce/feed';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Announcer } from '../internal/announcer.js';
import { CopyController } from '../internal/copy-controller.js';
import { renderFollow, renderFollowed } from '../internal/follow-view.js';
import { LoadController } from '../internal/load-controller.js';
import type { Filters } from './browse/filters.js';
import { followedBy, loadZones, withZones, type ZonedFeed } from './followed-filters.js';
import type { FactWords } from './profile/value-words.js';

/** 订阅更新: the addresses are loaded when a reader opens the panel. */
export class FollowPanel {
  readonly #announcer: Announcer;
  readonly #group: () => FeedGroup | undefined;
  readonly #copies: CopyController;
  readonly #zones: LoadController<readonly ZonedFeed[]>;

  constructor(host: ReactiveControllerHost, announcer: Announcer, group: () => FeedGroup | undefined) {
    this.#announcer = announcer;
    this.#group = group;
    this.#copies = new CopyController(host);
    this.#zones = new LoadController(
      ({ feeds }, _, signal) => loadZones(feeds, signal),
      () => host.requestUpdate(),
    );
  }

  /** Draws nothing if no feed lists what can be followed. */
  render(feeds: readonly Feed[], filters: Filters, words: FactWords) {
    if (withZones(feeds).length === 0) return nothing;
    return renderFollow(this.#renderBody(filters, words), words.i18n, this.#load);
  }

  #renderBody(filters: Filters, words: FactWords) {
    const { i18n } = words;
    const { state } = this.#zones;
    if (state.status === 'ready')
      return renderFollowed(followedBy(state.value, filters, words), {
        i18n,
        copies: this.#copies,
        announcer: this.#announcer,
      });
    if (state.status === 'error')
      return html`<p role="alert">${i18n.t.text('followFailed')} <button type="button" class="inline" @click=${this.#retry}>${i18n.t.text('retry')}</button></p>`;
    return html`<p class="muted">${i18n.t.text('followLoading')}</p>`;
  }

  readonly #load = (): void => this.#zones.ask(this.#group(), 'zones');

  readonly #retry = (): void => {
    this.#zones.reset();
    this.#load();
  };
}
