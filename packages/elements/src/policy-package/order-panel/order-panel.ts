import type { PolicyPackage } from '@mingce/schema/types';
import { html, nothing, type ReactiveController } from 'lit';
import { CodeController } from '../../internal/code-controller.js';
import { LoadController } from '../../internal/load-controller.js';
import { renderPartFailure } from '../../internal/part-failure.js';
import type { PolicyElement } from '../../internal/policy-element.js';
import { focusInSight } from '../../internal/scroll-into-sight.js';
import { addWords } from '../../internal/words.js';
import type { OrderController as Order } from '../order/order-controller.js';
import { loadOrder } from './load-order.js';
import { findPackages, type OfferedPackage, offeredPackages } from './offered-packages.js';
import { orderIn } from './order-link.js';
import type { OrderContext, OrderSetting } from './order-setting.js';
import { type OrderDrawing, renderPanel } from './panel-view.js';
import { renderUnmet } from './unmet-view.js';

/**
 * 点餐单 beside the list: the chosen items, and the packages that a government offers. `OrderController` draws the tools
 * for chosen items; its code is loaded once an item is chosen.
 */
export class OrderPanel implements ReactiveController {
  readonly #host: PolicyElement;
  readonly #setting: OrderSetting;
  readonly #packages: LoadController<readonly PolicyPackage[]>;
  readonly #code: CodeController<Order>;
  #need = '';

  constructor(host: PolicyElement, setting: OrderSetting) {
    this.#host = host;
    this.#setting = setting;
    this.#packages = new LoadController<readonly PolicyPackage[]>(
      (group, _, signal) => findPackages(group, signal),
      () => host.requestUpdate(),
    );
    this.#code = new CodeController(host, setting.i18n, async () => {
      const { OrderController, words } = await loadOrder();
      addWords(words);
      return new OrderController(host, setting);
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#readAddress();
    addEventListener('hashchange', this.#readAddress);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readAddress);
  }

  hostUpdate(): void {
    this.#packages.ask(this.#setting.group(), 'packages');
    if (this.#setting.chosen.ids.length > 0) this.#code.ask();
  }

  get isComparing(): boolean {
    return this.#code.value?.isComparing ?? false;
  }

  /** Whether there is anything to draw when nothing is chosen. */
  get #hasWord(): boolean {
    return this.#code.value?.hasWord ?? false;
  }

  /**
   * The order beside the list. In a narrow container it is below the list, and a bar leads to it once it contains an
   * item.
   */
  render(context: OrderContext) {
    const { i18n, chosen } = this.#setting;
    const count = chosen.ids.length;
    const isWide = this.#host.width === 'wide';
    if (count === 0 && !this.#hasWord && !isWide) return nothing;
    return html`
      ${count === 0 || isWide ? nothing : html`<div class="order-bar no-print"><a class="btn btn--main" href="#order-title" @click=${this.#toOrder}>${i18n.t.text('orderBar', { count })}</a></div>`}
      ${this.#renderPanel(context)}
    `;
  }

  #renderPanel(context: OrderContext) {
    const { i18n, chosen, hrefOf, orderHref } = this.#setting;
    const { input, headingLevel } = context;
    const { state } = this.#packages;
    return renderPanel({
      i18n,
      headingLevel,
      items: chosen.ids.flatMap((id) => input.items.get(id) ?? []),
      drawing: this.#code.value?.draw(context) ?? this.#withoutCode(),
      packages: offeredPackages(state.status === 'ready' ? state.value : [], input, context.needs),
      unmet: renderUnmet({
        i18n,
        pattern: orderHref(),
        need: this.#need,
        hotline: context.hotline,
        write: (need) => {
          this.#need = need;
          this.#host.requestUpdate();
        },
      }),
      isChosen: (id) => chosen.has(id),
      hrefOf,
      add: (offered) => this.#add(offered),
    });
  }

  renderComparison(context: OrderContext) {
    return this.#code.value?.renderComparison(context) ?? nothing;
  }

  /** The sheet that is printed in place of the finder, while one is requested. */
  renderSheet(context: OrderContext) {
    return this.#code.value?.renderSheet(context) ?? nothing;
  }

  /** Only the titles of the items, and a message while the rest is being loaded or if loading failed. */
  #withoutCode(): OrderDrawing {
    const { state, isLongWait } = this.#code;
    const { i18n } = this.#setting;
    const below =
      state.status === 'error'
        ? renderPartFailure(state.error, i18n, this.#retry)
        : state.status === 'loading'
          ? html`<p class="small muted" aria-busy="true">${isLongWait ? i18n.t.text('partLoading') : nothing}</p>`
          : nothing;
    return { facts: () => nothing, remove: () => nothing, below };
  }

  /** Moves the focus to the order, since the pressed button disappears. */
  readonly #retry = (): void => {
    this.#code.retry();
    this.#focus();
  };

  /** The link only looks like one: its target is inside the element, where no address leads. */
  readonly #toOrder = (event: Event): void => {
    event.preventDefault();
    this.#focus();
  };

  #focus(): void {
    const order = this.#host.renderRoot.querySelector<HTMLElement>('[part=order]');
    if (order) focusInSight(order);
  }

  #add({ policyPackage, items }: OfferedPackage): void {
    const { chosen, i18n } = this.#setting;
    const before = chosen.ids.length;
    chosen.add(...items);
    const count = chosen.ids.length - before;
    const { title } = policyPackage;
    if (count > 0) this.#host.announcer.say(i18n.t.text('orderPackageAdded', { title, count }));
  }

  readonly #readAddress = (): void => {
    const ids = orderIn(location.hash, this.#setting.urlPrefix());
    if (ids.length > 0) this.#setting.chosen.set(ids);
  };
}
