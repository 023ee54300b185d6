/** What a refusal means. */
export interface Verdict {
  /** Trying again cannot help. */
  readonly permanent: boolean;
  /** The trouble is the provider's, or our account's with it: any other message would meet it too. */
  readonly blame?: 'provider';
}
