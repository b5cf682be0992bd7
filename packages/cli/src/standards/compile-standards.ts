import { tryCompileRulebook, type Rulebook } from '@lijie/engine'
import { validatePart } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { loadStandards } from './load-standards.js'

/** Which standards a run is decided under. */
export interface StandardChoice {
  /** Packaged id, short name, or folder. */
  readonly standard: string
  /** Slot -> packaged id, short name, or folder. */
  readonly bind: ReadonlyMap<string, string>
  /** Further standards that these build on. */
  readonly others?: readonly string[]
  /** Date on which the standards are taken to be in force, YYYY-MM-DD. */
  readonly on: string
  /** Only notices published by this date are known. */
  readonly knownAt: string | undefined
  readonly allowDraft: boolean
  /** Only deadlines are asked for: a table of units will do. */
  readonly onlyTime?: true
}

/** Loads and compiles the standards of a run. @throws CliFailure with every issue that stands against them. */
export async function compileStandards(choice: StandardChoice, cwd: string): Promise<Rulebook> {
  const { documents, bind } = await loadStandards(choice.standard, choice.bind, cwd, choice.others)
  const result = tryCompileRulebook(documents, {
    on: choice.on,
    bind,
    allowDraft: choice.allowDraft,
    validatePart,
    ...(choice.onlyTime && { onlyTime: true }),
    ...(choice.knownAt === undefined ? {} : { knownAt: choice.knownAt })
  })
  if ('rulebook' in result) return result.rulebook
  throw new CliFailure(result.issues)
}
