import { type FeedItem, factVocabulary } from '@mingce/eligibility';
import type { FeedGroup } from '@mingce/feed';
import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { breathe } from '../internal/breathe.js';
import { CodeController } from '../internal/code-controller.js';
import { type FoundRecord, findRecord } from '../internal/find-record.js';
import { LoadController } from '../internal/load-controller.js';
import { addWords } from '../internal/words.js';
import { readFilters, writeFilters } from './browse/filter-url.js';
import { type Filters, looseningsOf, matching, noFilters } from './browse/filters.js';
import { Chosen } from './chosen.js';
import { countVerdicts, Finder, verdictOf } from './finder.js';
import { type Listed, momentOf } from './judged.js';
import type { Narrowing } from './list-view.js';
import {
  type FoundPackage,
  type LoadedItems,
  loadItems,
  loadPackage,
  policiesOf,
  type Row,
} from './load-package.js';
import { type Found, PackageSettings } from './package-settings.js';
import type { Verdict } from './package-views.js';
import { PlaceController } from './place-controller.js';
import { PackageChooseEvent, PackageLoadEvent } from './policy-package.events.js';
import { loadForm } from './profile/load-form.js';
import { ProfileSession } from './profile/profile-session.js';
import { Remembering } from './profile/remembering.js';
import type { FactWords } from './profile/value-words.js';

/** Number of items listed at first, and added with each press. */
export const pageSize = 10;

/** Milliseconds without a change before the number of results is announced. */
const calm = 500;

const nothingLoaded: LoadedItems = { items: new Map(), missing: 0 };

/** State of a finder, and the actions of its reader; `PolicyPackage` draws it. */
export abstract class PackageState extends PackageSettings {
  /** The items in the basket. */
  readonly chosen = new Chosen(() => this.#onChosen());

  protected readonly places = new PlaceController(this, () => this.url);
  protected readonly session = new ProfileSession(
    () => ({ on: momentOf(this.site.settings.today), vocabulary: this.found?.facts ?? factVocabulary() }),
    () => this.#onAnswers(),
  );
  protected readonly remembering = new Remembering(this, () => this.session.clear());
  /** The form to fill in. */
  protected readonly form = new CodeController(this, this.i18n, async () => {
    const { renderProfile, words } = await loadForm();
    addWords(words);
    return renderProfile;
  });
  /** The items that the first list did without. */
  protected readonly rest = new LoadController<LoadedItems>(
    (_, __, signal) => this.#loadRest(signal),
    () => this.requestUpdate(),
  );
  /** The policy of the item shown in full. */
  protected readonly policyRecord = new LoadController<FoundRecord<'policy'>>(
    (group, id, signal) => findRecord(group, 'policy', id, signal),
    () => this.requestUpdate(),
  );
  #finder: Finder | undefined;
  #begun: Found | undefined;
  #hasMoved = false;

  @state() protected filters: Filters = noFilters;
  @state() protected limit = pageSize;
  @state() protected tab: Verdict | undefined;
  /** The fact that the reader chose to answer; `next` for the most decisive one, empty for none. */
  @state() protected asking = '';
  /** The item that the questions are about; empty for all listed items. */
  @state() protected about = '';
  /** Facts whose figure is typed instead of chosen. */
  @state() protected typed: ReadonlySet<string> = new Set();
  /** The typed credit code; it is not kept. */
  @state() protected code = '';

  protected override get recordKey(): string {
    return `items ${this.topic}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onPopState);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
  }

  protected get found(): Found | undefined {
    return this.records.status === 'ready' ? this.records.value : undefined;
  }

  protected get loaded(): LoadedItems {
    const { state } = this.rest;
    return state.status === 'ready' ? state.value : (this.found?.first ?? nothingLoaded);
  }

  protected get words(): FactWords {
    const { facts = factVocabulary(), regions = [] } = this.found ?? {};
    return { i18n: this.i18n, facts, regions };
  }

  /** Whether the enterprise has answered anything. */
  protected get isJudged(): boolean {
    return !this.session.isEmpty;
  }

  protected override async find(group: FeedGroup, signal: AbortSignal): Promise<Found> {
    const found = await loadPackage(group, signal);
    const region = this.regionIn(found.regions);
    const filters = { ...this.ownFilters, region, ...this.#linkedFilters };
    const { listed } = this.finderFor(found, nothingLoaded.items);
    const rows = matching(listed, filters, found.regions).map(({ row }) => row);
    if (this.topic === '') {
      const first = await loadItems(rows.slice(0, pageSize), new Map(), signal);
      await this.#judgeAhead(found, first);
      return { ...found, first };
    }
    // The policy of an item is known only after the item is loaded, so all items are loaded here.
    const [policies, first] = await Promise.all([
      policiesOf(found.feeds, this.topic, signal),
      loadItems(found.rows, new Map(), signal),
    ]);
    const isOfTopic = ({ key }: Row) => policies.has(first.items.get(key)?.policy.id ?? '');
    const ofTopic = { ...found, rows: found.rows.filter(isOfTopic) };
    await this.#judgeAhead(ofTopic, first);
    return { ...ofTopic, first };
  }

  async #loadRest(signal: AbortSignal): Promise<LoadedItems> {
    const { found } = this;
    if (found === undefined) return nothingLoaded;
    const loaded = await loadItems(found.rows, found.first.items, signal);
    await this.#judgeAhead(found, loaded);
    return loaded;
  }

  /** Judges the items in a task of its own, before the task that draws them. */
  async #judgeAhead(found: FoundPackage, { items }: LoadedItems): Promise<void> {
    await breathe();
    this.#finder = this.finderFor(found, items);
  }

  protected override onLoaded(found: Found): void {
    this.dispatchEvent(new PackageLoadEvent({ items: found.rows.length }));
    // Most readers fill in the form next: its code comes while they look at the list.
    if (found.rows.length > 0) this.form.ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['need', 'audience', 'region'].some((name) => changed.has(name)))
      this.filters = { ...this.ownFilters, ...this.#linkedFilters };
    super.willUpdate(changed);
    const { found } = this;
    if (found && (found !== this.#begun || changed.has('profile'))) this.#begin(found);
    this.rest.ask(this.group, found && found.rows.length > 0 ? 'all' : '');
    const { item, view } = this.places.place;
    if (view === 'profile') this.form.ask();
    this.policyRecord.ask(this.group, item === undefined ? '' : policyOf(item));
    this.#finder = found && this.finderFor(found, this.loaded.items);
  }

  protected override updated(): void {
    super.updated();
    if (!this.#hasMoved || this.form.value === undefined) return;
    this.#hasMoved = false;
    this.renderRoot.querySelector<HTMLElement>('[part=question], .asking')?.focus();
  }

  /**
   * Begins with the answers from the page and from this computer; they need no announcement, since they are part of the
   * first drawing.
   */
  #begin(found: Found): void {
    if (found !== this.#begun) this.filters = { ...this.ownFilters, ...this.#linkedFilters };
    const isNew = this.#begun === undefined;
    this.#begun = found;
    const known = Object.keys(this.profile).length > 0 ? this.profile : isNew && this.remembering.recall();
    if (!known) return;
    this.session.restore(known);
    this.announcer.hush();
  }

  /** Finder for the current items and answers; cached while neither changes. */
  protected finderFor({ rows, facts }: Pick<Found, 'rows' | 'facts'>, items: LoadedItems['items']): Finder {
    const input = { rows, facts, items, profile: this.session.judged, today: this.site.settings.today };
    return this.#finder?.holds(input) ? this.#finder : new Finder(input);
  }

  /** The items that questions are about: the one that the reader selected, else all listed items. */
  protected asked(found: Found, finder: Finder): readonly Listed[] {
    const about = finder.listed.filter(({ item }) => item?.id === this.about);
    return about.length > 0 ? about : matching(finder.listed, this.filters, found.regions);
  }

  protected readonly filter = (filters: Partial<Filters>): void => {
    this.filters = { ...this.filters, ...filters };
    if (this.urlState !== 'off') writeFilters(this.filters, this.ownFilters, this.urlPrefix);
    this.limit = pageSize;
    this.#sayCount();
  };

  /** The filters set by the page and not by the reader. */
  protected get ownFilters(): Filters {
    const needs = this.need ? [this.need] : [];
    return {
      ...noFilters,
      needs,
      applicant: this.audience,
      region: this.regionIn(this.found?.regions ?? []),
    };
  }

  /** The filters in the address. */
  get #linkedFilters(): Partial<Filters> {
    return this.urlState === 'off' ? {} : readFilters(this.urlPrefix);
  }

  protected readonly clearFilters = (): void => this.filter(this.ownFilters);

  /** @param tab - The selected verdict; `undefined` shows all items. */
  protected narrowing({ listed }: Finder, { regions }: Found, tab: Verdict | undefined): Narrowing {
    const { filters, ownFilters: own } = this;
    const isShown = (one: Listed) => tab === undefined || verdictOf(one) === tab;
    return {
      filters,
      isSet: JSON.stringify(filters) !== JSON.stringify(own),
      clear: this.clearFilters,
      loosenings: () => looseningsOf(listed.filter(isShown), filters, own, regions),
      loosen: (name) => this.#loosen(name),
    };
  }

  /** Removes one filter of the reader. The pressed button disappears, so the list gets the focus. */
  #loosen(name: keyof Filters): void {
    this.filter({ [name]: this.ownFilters[name] });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[data-place]')?.focus({ preventScroll: true }),
    );
  }

  protected readonly toggleNeed = (need: string): void => {
    const { needs } = this.filters;
    this.filter({ needs: needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need] });
  };

  protected readonly showTab = (tab: Verdict): void => {
    this.tab = tab;
    this.limit = pageSize;
  };

  protected readonly showMore = (): void => {
    this.limit += pageSize;
  };

  protected readonly choose = (id: string): void => {
    if (this.chosen.has(id)) this.chosen.remove(id);
    else this.chosen.add(id);
  };

  /** Asks for one fact, or for the most decisive one, about one item or all. */
  protected ask(fact: string, about = ''): void {
    this.asking = fact;
    this.about = about;
    this.#hasMoved = true;
  }

  /** Asks for the facts that an item still depends on. */
  protected readonly complete = ({ id }: Pick<FeedItem, 'id'>): void => {
    this.ask('next', id);
    void this.places.go({ view: 'profile' }).then(() => {
      this.#hasMoved = true;
      this.requestUpdate();
    });
  };

  /** After a fact that the reader chose to answer, no question follows; otherwise the next one does. */
  protected onTaken(fact: string): void {
    if (this.asking !== 'next' && this.asking !== fact) return;
    if (this.asking === fact) this.asking = '';
    this.#hasMoved = true;
  }

  protected passOver(fact: string): void {
    if (this.asking === fact) this.asking = '';
    else this.session.passOver(fact);
    this.#hasMoved = true;
  }

  protected toggleTyped(fact: string): void {
    const isTyped = this.typed.has(fact);
    this.typed = new Set(
      isTyped ? Array.from(this.typed).filter((one) => one !== fact) : [...this.typed, fact],
    );
  }

  protected readonly clearAnswers = (): void => {
    this.session.clear();
    this.remembering.turn(false, {});
    this.asking = '';
    this.about = '';
    this.typed = new Set();
    this.code = '';
    this.announcer.say(this.i18n.t.text('packageCleared'));
  };

  protected readonly retryRest = (): void => {
    this.rest.reset();
    this.requestUpdate();
  };

  protected readonly retryItem = (): void => {
    this.policyRecord.reset();
    this.requestUpdate();
  };

  /** Each history entry has its filters; typed words are in none. */
  readonly #onPopState = (): void => {
    if (this.urlState === 'off') return;
    this.filters = { ...this.ownFilters, ...this.#linkedFilters, text: this.filters.text };
  };

  #onChosen(): void {
    this.dispatchEvent(new PackageChooseEvent({ items: this.chosen.ids }));
    this.requestUpdate();
  }

  #onAnswers(): void {
    this.tab = undefined;
    this.limit = pageSize;
    this.remembering.keep(this.session.answers.profile);
    this.#sayCount();
    this.requestUpdate();
  }

  /** Announces the number of items, or the number of eligible ones. */
  #sayCount(): void {
    const { found } = this;
    if (found === undefined) return;
    const { t } = this.i18n;
    const all = matching(this.finderFor(found, this.loaded.items).listed, this.filters, found.regions);
    const words = this.isJudged
      ? t.text('packageCounts', countVerdicts(all))
      : t.text('packageListed', { count: all.length });
    this.announcer.say(words, calm);
  }
}

/** The policy of `policy/item`. */
const policyOf = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));
