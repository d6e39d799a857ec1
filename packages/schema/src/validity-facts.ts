/** Facts that validity depends on; policies and search results have them all. */
export interface ValidityFacts {
  effectiveOn?: string | undefined;
  expiresOn?: string | undefined;
  repealedOn?: string | undefined;
  /** The first day on which an amendment applies. */
  amendedOn?: string | undefined;
  /** Known to have ended, on an unknown day. */
  ended?: true | undefined;
}
