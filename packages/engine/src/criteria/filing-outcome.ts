/** Whether a report is to be filed (立案) under a standard. */
export type FilingOutcome =
  | {
      readonly outcome: 'filed'
      /** Ids of the rows that decide, usually one. */
      readonly criteria: readonly string[]
    }
  | { readonly outcome: 'not-filed' }
  | {
      readonly outcome: 'needs'
      /** Missing facts on which the outcome still depends, in the order of facts.json. */
      readonly facts: readonly string[]
      /** Present when the list is an upper bound. */
      readonly approximate?: true
    }
