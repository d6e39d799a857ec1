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
 * 点餐单 beside the list: what was chosen, and what a government offers. What can be done with the chosen items is drawn by
 * `OrderController`, whose code is loaded once there are some.
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

  /** Whether there is anything to draw although nothing is chosen. */
  get #hasWord(): boolean {
    return this.#code.value?.hasWord ?? false;
  }

  /** The order beside the list; in a narrow place below it, with a bar that leads there, once there is something in it. */
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

  /** Sheet that is printed in place of the finder, while one is asked for. */
  renderSheet(context: OrderContext) {
    return this.#code.value?.renderSheet(context) ?? nothing;
  }

  /** The titles of the items alone, and that the rest is being loaded or could not be. */
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

  /** The button that was pressed goes: the order has the focus. */
  readonly #retry = (): void => {
    this.#code.retry();
    this.#focus();
  };

  /** The link is for the eye only: its place is inside of the element, where no address leads. */
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
