import { nothing, type ReactiveController } from 'lit';
import { CopyController } from '../../internal/copy-controller.js';
import { toCsv } from '../../internal/csv.js';
import { downloadBlob, downloadText } from '../../internal/download.js';
import { fileName } from '../../internal/file-name.js';
import type { PolicyElement } from '../../internal/policy-element.js';
import { printAlone } from '../../internal/print-alone.js';
import { orderZhCN } from '../../messages/order.zh-CN.js';
import { orderAddress } from '../order-panel/order-link.js';
import type { OrderContext, OrderSetting } from '../order-panel/order-setting.js';
import type { OrderDrawing } from '../order-panel/panel-view.js';
import { type FactWords, factName, regionName, valueWords } from '../profile/value-words.js';
import { renderComparison } from './compare-view.js';
import { loadXlsx } from './export/load-xlsx.js';
import { orderCalendar } from './export/order-calendar.js';
import { type OrderTable, orderTable } from './export/order-table.js';
import { type OrderLine, orderLines } from './order-lines.js';
import { renderHandover, renderTools, type TakenAs } from './order-tools.js';
import { drawOrder, mostCompared, type Removed } from './order-view.js';
import { renderNotice, renderOrderSheet } from './sheet-view.js';

/** The words that it adds to those of the element. */
export const words = [orderZhCN];

/**
 * 点餐单: the reader's actions on the chosen items. Answers of the enterprise are included only if the reader ticks the
 * box.
 */
export class OrderController implements ReactiveController {
  readonly #host: PolicyElement;
  readonly #setting: OrderSetting;
  readonly #copies: CopyController;
  #removed: Removed | undefined;
  #compared: readonly string[] = [];
  #isComparing = false;
  #takesProfile = false;
  #note = '';
  #linkToCopy: string | undefined;
  #sheet: 'print' | 'notice' | undefined;
  #context: OrderContext | undefined;

  constructor(host: PolicyElement, setting: OrderSetting) {
    this.#host = host;
    this.#setting = setting;
    this.#copies = new CopyController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('afterprint', this.#afterPrint);
  }

  get isComparing(): boolean {
    return this.#isComparing && this.#setting.chosen.ids.length > 1;
  }

  /** Whether there is a message to draw although nothing is chosen. */
  get hasWord(): boolean {
    return this.#removed !== undefined;
  }

  draw(context: OrderContext): OrderDrawing {
    this.#context = context;
    const { words, input } = context;
    const { chosen, policyHref, orderHref } = this.#setting;
    const { i18n } = words;
    const lines = this.#lines(context);
    const hasProfile = Object.keys(context.profile).length > 0;
    return drawOrder({
      words,
      input,
      lines,
      unknown: context.isComplete ? chosen.ids.filter((id) => !input.items.has(id)) : [],
      removed: this.#removed,
      compared: this.#comparedOf(lines).map(({ item }) => item.id),
      tools: renderTools({
        i18n,
        count: lines.length,
        canShare: this.#setting.page() !== undefined,
        isCopied: this.#copies.copied === 'link',
        linkToCopy: this.#linkToCopy,
        note: this.#note,
        takesProfile: hasProfile ? this.#takesProfile : undefined,
        setTakesProfile: (takes) => this.#set(() => (this.#takesProfile = takes)),
        take: (form, event) => void this.#take(form, event),
        showComparison: () => this.#showComparison(),
      }),
      handover: renderHandover(
        orderHref(),
        lines.map(({ item }) => item.id),
        i18n,
      ),
      policyHref,
      remove: (id) => this.#remove(id),
      undo: () => this.#undo(),
      forgetUnknown: () => chosen.set(chosen.ids.filter((id) => input.items.has(id))),
      compare: (id) => this.#compare(id),
    });
  }

  renderComparison({ words, headingLevel, ...context }: OrderContext) {
    return renderComparison(this.#comparedOf(this.#lines({ words, headingLevel, ...context })), {
      i18n: words.i18n,
      headingLevel,
      isNarrow: this.#host.width === 'narrow',
      hrefOf: this.#setting.hrefOf,
      back: () => this.#hideComparison(),
    });
  }

  /** Sheet that is printed in place of the finder, if one is requested. */
  renderSheet(context: OrderContext) {
    if (this.#sheet === undefined) return nothing;
    const lines = this.#lines(context);
    const view = {
      i18n: context.words.i18n,
      headingLevel: context.headingLevel,
      today: this.#host.site.settings.today,
      source: context.source,
      address: this.#addressOf(lines),
      profile: this.#profileOf(context),
    };
    return this.#sheet === 'print' ? renderOrderSheet(lines, view) : renderNotice(lines, view);
  }

  #lines({ input, words }: OrderContext): readonly OrderLine[] {
    return orderLines(this.#setting.chosen.ids, input, words);
  }

  /** At most four items: the ticked ones, else the first. */
  #comparedOf(lines: readonly OrderLine[]): readonly OrderLine[] {
    if (lines.length <= mostCompared) return lines;
    return lines.filter(({ item }) => this.#compared.includes(item.id)).slice(0, mostCompared);
  }

  #profileOf({ profile, words }: OrderContext): (readonly [string, string])[] | undefined {
    if (!this.#takesProfile) return undefined;
    return Object.entries(profile).map(
      ([fact, value]) => [factName(fact, words), valueWords(value, fact, words)] as const,
    );
  }

  /** The address of a single item, or that of the order for several. */
  #addressOf(lines: readonly OrderLine[]): string | undefined {
    const page = this.#setting.page();
    if (page === undefined) return undefined;
    const [only] = lines;
    if (lines.length === 1 && only) return new URL(this.#setting.hrefOf(only.item.id), location.href).href;
    return orderAddress(
      page,
      lines.map(({ item }) => item.id),
      this.#setting.urlPrefix(),
    );
  }

  readonly #absolute = (id: string): string | undefined =>
    this.#setting.page() === undefined ? undefined : new URL(this.#setting.hrefOf(id), location.href).href;

  async #take(form: TakenAs, { currentTarget }: Event): Promise<void> {
    const context = this.#context;
    if (context === undefined) return;
    this.#note = '';
    this.#linkToCopy = undefined;
    const { t } = context.words.i18n;
    const lines = this.#lines(context);
    const name = t.text('orderFile');
    switch (form) {
      case 'print':
      case 'notice':
        this.#set(() => (this.#sheet = form));
        await this.#host.updateComplete;
        printAlone({ currentTarget });
        return;
      case 'csv':
        downloadText(fileName(name, '.csv'), 'text/csv;charset=utf-8', toCsv(this.#table(lines, context)));
        return;
      case 'xlsx':
        await this.#saveWorkbook(name, this.#table(lines, context), t.text('orderNotSaved'));
        return;
      case 'calendar':
        this.#saveCalendar(name, lines, context);
        return;
      case 'link':
        await this.#copyLink();
    }
  }

  #table(lines: readonly OrderLine[], context: OrderContext): OrderTable {
    return orderTable(lines, {
      i18n: context.words.i18n,
      href: this.#absolute,
      profile: this.#profileOf(context),
    });
  }

  async #saveWorkbook(name: string, table: OrderTable, failed: string): Promise<void> {
    try {
      const { orderWorkbook } = await loadXlsx();
      downloadBlob(fileName(name, '.xlsx'), await orderWorkbook(table, name));
    } catch (error) {
      // The workbook script may fail to load; CSV does not need it.
      console.error(error);
      this.#set(() => (this.#note = failed));
    }
  }

  #saveCalendar(name: string, lines: readonly OrderLine[], { words }: OrderContext): void {
    const { today } = this.#host.site.settings;
    const calendar = orderCalendar(lines, {
      i18n: words.i18n,
      href: this.#absolute,
      today,
      regionName: (code) => regionName(code, words),
    });
    if (calendar === undefined) this.#set(() => (this.#note = words.i18n.t.text('orderNoDeadline')));
    else downloadText(fileName(name, '.ics'), 'text/calendar;charset=utf-8', calendar);
  }

  async #copyLink(): Promise<void> {
    const page = this.#setting.page();
    if (page === undefined) return;
    const address = orderAddress(page, this.#setting.chosen.ids, this.#setting.urlPrefix());
    const isCopied = await this.#copies.copy('link', address);
    this.#set(() => (this.#linkToCopy = isCopied ? undefined : address));
    if (isCopied) this.#say(({ t }) => t.text('orderLinkCopied'));
  }

  #remove(id: string): void {
    const { chosen } = this.#setting;
    const title = this.#context?.input.items.get(id)?.title ?? '';
    this.#removed = { id, title, place: chosen.ids.indexOf(id) };
    this.#compared = this.#compared.filter((one) => one !== id);
    chosen.remove(id);
    this.#say(({ t }) => t.text('orderRemoved', { title }));
    this.#focus('[part=undo]');
  }

  #undo(): void {
    const removed = this.#removed;
    if (removed === undefined) return;
    const { chosen } = this.#setting;
    this.#removed = undefined;
    chosen.set([...chosen.ids.slice(0, removed.place), removed.id, ...chosen.ids.slice(removed.place)]);
    this.#focus(`.order-line:nth-child(${removed.place + 1}) a`);
  }

  #compare(id: string): void {
    const isIn = this.#compared.includes(id);
    const others = this.#compared.filter((one) => one !== id);
    this.#set(() => (this.#compared = isIn || others.length >= mostCompared ? others : [...others, id]));
  }

  #showComparison(): void {
    const { ids } = this.#setting.chosen;
    if (this.#compared.length < 2) this.#compared = ids.slice(0, mostCompared);
    this.#set(() => (this.#isComparing = true));
    this.#focus('[part=comparison]');
  }

  #hideComparison(): void {
    this.#set(() => (this.#isComparing = false));
    // Focus returns to the first tool button, which opened it.
    this.#focus('.order-tools button');
  }

  readonly #afterPrint = (): void => {
    if (this.#sheet !== undefined) this.#set(() => (this.#sheet = undefined));
  };

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #focus(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  #say(words: (i18n: FactWords['i18n']) => string): void {
    if (this.#context) this.#host.announcer.say(words(this.#context.words.i18n));
  }
}
