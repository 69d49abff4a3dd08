/** What only this run knows: never part of the report, so that a re-run with nothing new changes no text but these links. */
export type RunFacts = {
  /** Page of the workflow run; null outside a workflow. */
  readonly runUrl: string | null;
  readonly checkRunUrl: string | null;
  /** What could not be published, and the permission to add. */
  readonly notices: readonly string[];
  /** API requests of this run and what is left of the hour's budget; null when no API was used. */
  readonly requests: { readonly used: number; readonly remaining: number | null; readonly limit: number | null } | null;
  readonly dryRun: boolean;
};
