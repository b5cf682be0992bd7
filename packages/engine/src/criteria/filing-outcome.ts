/** The earlier stage (前一阶段) of a matter that is filed in stages. */
export interface EarlierStage {
  /** Number of the earlier case. */
  readonly case: string
  /** Row it was filed under. */
  readonly criterion: string
}

/** Whether a report is to be filed (立案) under a standard. */
export type FilingOutcome =
  | {
      readonly outcome: 'filed'
      /** Ids of the rows that decide, usually one. */
      readonly criteria: readonly string[]
      /** Present when the case goes on with an earlier stage; it is a case of its own, with its own clock. */
      readonly continues?: EarlierStage
    }
  | { readonly outcome: 'not-filed' }
  | {
      readonly outcome: 'needs'
      /** Missing facts on which the outcome still depends, in the order of facts.json. */
      readonly facts: readonly string[]
      /** Present when the list is an upper bound: too many completions, or none in which a fact makes a difference. */
      readonly approximate?: true
    }
