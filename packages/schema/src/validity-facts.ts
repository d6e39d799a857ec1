/** Facts that validity depends on; a policy has them all, and so does a search result. */
export interface ValidityFacts {
  effectiveOn?: string | undefined;
  expiresOn?: string | undefined;
  repealedOn?: string | undefined;
  /** The first day on which an amendment applies. */
  amendedOn?: string | undefined;
  /** Known to have ended, on a day that nobody knows. */
  ended?: true | undefined;
}
