import type { PlanCounts, Rulebook } from '@lijie/engine'
import { sayColumn } from '@lijie/engine/evaluation'
import { createIssue, type Issue } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { chooseDate, readDateOption } from '../commands/case-options.js'
import type { Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'
import { placeInZone } from './choose-zone.js'
import { isDraft } from './choose-schemes.js'
import { rankChanges } from './compare-boards.js'
import { scoreOrFail } from './evaluate-planned.js'
import { planScheme, type PlannedScheme, type RunRequest } from './plan-schemes.js'
import type { ScoreOptions } from './score-options.js'
import type { SchemeEvaluation, WhatIf } from './score-report.js'

/** Another scheme, or another standard, over the same cases (方案对比计划). */
export interface PlannedWhatIf {
  readonly label: string
  /** The other standard; null when the scheme is of the same rulebook. */
  readonly standard: string | null
  /** One for each scheme of the run. */
  readonly schemes: readonly PlannedScheme[]
}

/** What a comparison of schemes starts from. */
interface WhatIfContext {
  readonly own: Rulebook
  readonly schemes: readonly string[]
  readonly request: RunRequest
  readonly options: ScoreOptions
  readonly session: Session
}

/** Plans `--what-if`: a scheme of the rulebook, or else a standard (方案对比). @throws CliFailure */
export async function planWhatIf(
  name: string,
  { own, schemes, request, options, session }: WhatIfContext
): Promise<PlannedWhatIf> {
  const known = Object.keys(own.evaluation?.schemes ?? {})
  const isScheme = known.includes(name)
  const [standard = name, chosenScheme] = isScheme ? [name] : name.split('#')
  const rulebook = isScheme
    ? own
    : await placeInZone(await compileOther(standard, known, options, session), options.zone)
  const plain = { ...request, compared: null, explain: null }
  const chosen = schemes.map((scheme) =>
    isScheme ? name : chooseOther(rulebook, chosenScheme ?? scheme, standard)
  )
  const planned: PlannedScheme[] = []
  for (const scheme of chosen) planned.push(await about(name, () => planScheme(rulebook, scheme, plain)))
  for (const [i, { main }] of planned.entries()) {
    const asked = own.evaluation?.schemes[schemes[i] ?? '']
    const { object } = main.scheme.scheme.document
    if (asked !== undefined && 'object' in asked && asked.object !== object)
      throw createFailure('score/what-if-other-object', {
        name,
        object: sayColumn(object, session.language),
        own: sayColumn(asked.object, session.language)
      })
  }
  return { label: name, standard: isScheme ? null : standard, schemes: planned }
}

/** The board of the other scheme, and what changes. */
export function addWhatIf(
  evaluation: SchemeEvaluation,
  { label }: PlannedWhatIf,
  planned: PlannedScheme,
  counts: readonly PlanCounts[]
): SchemeEvaluation {
  const { board } = scoreOrFail(planned.main, counts, [sayAbout(label)])
  const whatIf: WhatIf = { label, board, changes: rankChanges(evaluation.board, board) }
  return { ...evaluation, whatIf }
}

/** The scheme of the same id, or the only one that computes. @throws CliFailure score/choose-what-if */
function chooseOther({ evaluation }: Rulebook, scheme: string, name: string): string {
  const schemes = Object.entries(evaluation?.schemes ?? {})
  if (schemes.some(([id]) => id === scheme)) return scheme
  const complete = schemes.flatMap(([id, one]) => (isDraft(one) ? [] : [id]))
  const [only] = complete
  if (only !== undefined && complete.length === 1) return only
  throw createFailure('score/choose-what-if', { name, known: complete.join(', ') || '–' })
}

async function compileOther(
  name: string,
  schemes: readonly string[],
  options: ScoreOptions,
  { io }: Session
): Promise<Rulebook> {
  const { knownAt } = options
  try {
    return await compileStandards(
      {
        standard: name,
        bind: options.bind,
        ...(options.with && { others: options.with }),
        on: chooseDate(options, io.today),
        knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
        allowDraft: options.allowDraft ?? false
      },
      io.cwd
    )
  } catch (error) {
    const isUnknown =
      error instanceof CliFailure && error.issues.some(({ code }) => code === 'cases/unknown-standard')
    if (!isUnknown) throw error
    throw createFailure('score/unknown-what-if', { name, schemes: schemes.join(', ') || '–' })
  }
}

function sayAbout(name: string): Issue {
  return createIssue('score/what-if-refused', { name })
}

/** A failure says first what it is about. */
async function about<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CliFailure) throw new CliFailure([sayAbout(name), ...error.issues], error.status)
    throw error
  }
}
