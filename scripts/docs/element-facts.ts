import type { ManifestElement } from './manifest.js';

/** A thing with a name and what it does: a slot, a part, an event, a custom property, a method. */
export interface Named {
  readonly name: string;
  readonly does: string;
}

export interface Property extends Named {
  /** Absent where only code can set it. */
  readonly attribute: string | undefined;
}

export interface EventFacts extends Named {
  /** Type of its `detail`, as TypeScript. */
  readonly detail: string;
}

/** Public parts of an element, as its page in docs/elements/ lists them. */
export interface ElementFacts {
  readonly tag: string;
  readonly summary: string;
  readonly properties: readonly Property[];
  readonly methods: readonly Named[];
  readonly slots: readonly Named[];
  readonly events: readonly EventFacts[];
  readonly parts: readonly Named[];
  /** The element's own; those that every element has are listed once, in the README. */
  readonly cssProperties: readonly Named[];
}

const line = (text = '') => text.replace(/\s+/g, ' ').trim();
const named = ({ name, description }: { name: string; description?: string }): Named => ({
  name,
  does: line(description),
});

/** A custom property with its default, as in `--policy-space=8px`. */
export const cssPropertyOf = (property: { name: string; default?: string; description?: string }): Named => ({
  ...named(property),
  name: property.default === undefined ? property.name : `${property.name}=${property.default}`,
});

export function elementFacts(element: ManifestElement): ElementFacts {
  const { members, slots = [], cssParts = [], cssProperties = [] } = element;
  const settable = members.filter(({ kind, readonly: isReadonly }) => kind === 'field' && !isReadonly);
  const others = members.filter((member) => !settable.includes(member));
  return {
    tag: element.tagName,
    summary: line(element.description),
    properties: settable.map((member) => ({ ...named(member), attribute: member.attribute })),
    methods: others.map(({ kind, name, parameters = [], description }) => ({
      name: kind === 'method' ? `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` : name,
      does: line(description),
    })),
    slots: slots.map(named),
    events: element.events.map((event) => ({ ...named(event), detail: event.detail.text })),
    parts: cssParts.map(named),
    cssProperties: cssProperties.filter(({ inheritedFrom }) => !inheritedFrom).map(cssPropertyOf),
  };
}
