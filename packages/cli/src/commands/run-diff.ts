import { describeChange, describeReason, diffStandards, type StandardDiff } from '@lijie/engine/changes'
import { pinStandard } from '@lijie/engine'
import { formatIssue, type StandardDocument } from '@lijie/schema'
import { compareDecisions, type DecisionComparison } from '../diff/compare-decisions.js'
import { listDifferent, renderComparison } from '../diff/render-comparison.js'
import { countReasons, renderDiff } from '../diff/render-diff.js'
import { exitStatus } from '../exit-status.js'
import { diffWords } from '../messages/diff-words.js'
import { writeFully } from '../output/write-fully.js'
import { say, sayIssues, type Session } from '../session.js'
import { loadStandard } from '../standards/load-standards.js'
import { chooseDate } from './case-options.js'

/** Options of `lijie diff`. */
export interface DiffOptions {
  readonly json?: true
  readonly bind: ReadonlyMap<string, string>
  readonly with?: readonly string[]
  readonly on?: string
}

/** Parts that filing decisions are made of. */
const decidingParts: ReadonlySet<string> = new Set([
  'facts',
  'taxonomy',
  'criteria',
  'time-limits',
  'overrides'
])

/** Prints what changed between two versions of a standard; gives the exit status. */
export async function runDiff(
  names: readonly [before: string, after: string],
  { json, bind, on, with: others = [] }: DiffOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const day = { on: chooseDate(on === undefined ? {} : { on }, io.today), bind, others }
  const before = await loadStandard(names[0], io.cwd)
  const after = await loadStandard(names[1], io.cwd)
  const diff = diffStandards(before, after)
  const decisions = touchesDecisions(diff) ? await compareDecisions(names, day, io.cwd) : null
  if (json === true) await writeFully(io.stdout, writeJson(diff, decisions, session))
  else if (diff.changes.length > 0) {
    await writeFully(io.stdout, renderDiff(diff, session))
    if (isCompared(decisions)) {
      const rulebooks = [decisions.before, decisions.after] as const
      await writeFully(io.stdout, `\n${renderComparison(decisions.comparison, rulebooks, session)}`)
    }
  }
  sayResult(diff, [before, after], session)
  sayNotCompared(decisions, session)
  return diff.changes.length === 0 ? exitStatus.ok : exitStatus.faults
}

type Compared = Extract<DecisionComparison, { readonly comparison: object }>

function isCompared(decisions: DecisionComparison | null): decisions is Compared {
  return decisions !== null && decisions !== 'nothing' && 'comparison' in decisions
}

function sayNotCompared(decisions: DecisionComparison | null, session: Session): void {
  const { decisions: words } = diffWords(session.language)
  if (decisions === null || isCompared(decisions)) return
  if (decisions === 'nothing') {
    say(session, words.nothing)
    return
  }
  say(session, words.notCompared)
  sayIssues(session, decisions.issues)
}

function sayResult(
  diff: StandardDiff,
  [before, after]: readonly [StandardDocument, StandardDocument],
  session: Session
): void {
  const words = diffWords(session.language)
  const { changes, step, warnings } = diff
  if (changes.length === 0) {
    const isSame = pinStandard(before).hash === pinStandard(after).hash
    const onlyVersion = before.standard.version !== after.standard.version
    say(session, isSame || onlyVersion ? words.none : words.orderOnly)
    sayIssues(session, warnings)
    return
  }
  const count = (level: string): number => changes.filter((change) => change.level === level).length
  say(
    session,
    words.summary({
      all: changes.length,
      major: count('major'),
      minor: count('minor'),
      patch: count('patch')
    })
  )
  for (const { text, count: cases } of countReasons(diff, session)) say(session, words.reason(cases, text))
  say(session, words.implied(step))
  sayIssues(session, warnings)
}

/** Words and sources decide nothing; a standard without criteria has no decisions of its own. */
function touchesDecisions({ changes }: StandardDiff): boolean {
  return changes.some(({ part, level }) => level !== 'patch' && decidingParts.has(part))
}

function writeJson(diff: StandardDiff, decisions: DecisionComparison | null, { language }: Session): string {
  const changes = diff.changes.map((change) => ({
    ...change,
    text: describeChange(change, language),
    reason: describeReason(change.why, language)
  }))
  const warnings = diff.warnings.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  const compared = isCompared(decisions) ? decisions.comparison : null
  const listed = compared && { ...compared, subcategories: listDifferent(compared) }
  return `${JSON.stringify({ ...diff, changes, warnings, decisions: listed }, null, 2)}\n`
}
