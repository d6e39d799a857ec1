/**
 * A whole sentence with named placeholders such as `{file}`; or one per plural form, chosen by the placeholder
 * `{count}`.
 */
export type Message = string | { readonly one: string; readonly other: string };

/** Messages by key. zh-CN defines the keys; the other languages have them all. */
export type Messages = Readonly<Record<string, Message>>;

/** Table of another language for the table `T`: every key of it, and no other. */
export type Translated<T extends Messages> = { readonly [K in keyof T]: Message };

/** A table in every language. */
export interface Tables<T extends Messages> {
  readonly 'zh-CN': T;
  readonly en: Translated<T>;
}

type HoleNames<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | HoleNames<Rest> : never;
type TextOf<M> = M extends { readonly one: infer One; readonly other: infer Other } ? One | Other : M;

/** The placeholders of a message, inferred from its text: `'共 {count} 件'` requires `{ count }`. */
export type Holes<M extends Message, Value> = { readonly [Name in HoleNames<TextOf<M>>]: Value };

/** Arguments after the key: none if the message has no placeholder. */
export type HoleArguments<M extends Message, Value> = [HoleNames<TextOf<M>>] extends [never]
  ? []
  : [holes: Holes<M, Value>];
