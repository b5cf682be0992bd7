import type { Rulebook } from '@lijie/engine'
import type { JournalHead } from '../journal/index.js'
import type { Store } from '../store/index.js'
import type { CityModel } from './city-model.js'

/** What is simulated (模拟参数). */
export interface SimulationInput {
  readonly rulebook: Rulebook
  /** An empty store; the journal is left in it. */
  readonly store: Store
  /** YYYY-MM. */
  readonly month: string
  /** Whole number from 0 to 2^32 - 1. */
  readonly seed: number
  /** How many reports come in. */
  readonly reports: number
  readonly model?: CityModel
  /** Told now and then how many reports have come in. */
  readonly onProgress?: (reported: number) => void
}

/** A simulated month (合成数据): what happened, and the case file. */
export interface Simulation {
  /** The first instant after the month, epoch milliseconds: open cases are judged then. */
  readonly until: number
  readonly reports: number
  readonly actions: number
  readonly timers: number
  /** Refused commands by code: what went another way than it was planned. */
  readonly refused: Readonly<Record<string, number>>
  /** Cases at the end, by state. */
  readonly states: Readonly<Record<string, number>>
  readonly open: number
  readonly reworks: number
  readonly returns: number
  readonly extensions: number
  readonly suspensions: number
  /** CSV, and how many cases are in it. */
  readonly caseFile: string
  readonly rows: number
  /** SHA-256 over the case file. */
  readonly digest: string
  readonly head: JournalHead | null
}
