import { explainDeadline, type Answer, type DeadlineExplanation } from '@lijie/engine'
import { fieldVocabulary } from '@lijie/engine/limit-text'
import { createIssue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { describeDeadlineAsJson } from '../deadline/describe-deadline-as-json.js'
import { loadUnitTable, type UnitTable } from '../deadline/load-unit-table.js'
import { listGuesses, readLimitArgument, type LimitArgument } from '../deadline/read-limit-argument.js'
import { readMoment } from '../deadline/read-moment.js'
import { renderDeadline } from '../deadline/render-deadline.js'
import { sayRefusal } from '../deadline/say-refusal.js'
import { writeTimeline } from '../deadline/write-timeline.js'
import { exitStatus } from '../exit-status.js'
import { deadlineCommandWords } from '../messages/deadline-words.js'
import { checkTargets } from '../output/check-targets.js'
import { writeFully } from '../output/write-fully.js'
import { say, sayIssues, type Session } from '../session.js'
import { readGradeOption } from './case-options.js'
import { chooseUnitTable, readWallTimeRule, type MomentOptions } from './moment-options.js'

/** Options of `lijie deadline`. */
export interface DeadlineOptions extends MomentOptions {
  readonly areaGrade?: string
  readonly before?: true
  readonly provisional?: true
  readonly svg?: string
}

/** Computes one deadline and prints it; gives the exit status. */
export async function runDeadline(
  start: string,
  limit: string,
  options: DeadlineOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const grade = readGradeOption(options.areaGrade)
  checkTargets({ inputs: [options.calendar, options.unitTable], outputs: [options.svg] }, io)
  const table = await loadUnitTable(chooseUnitTable(start, options, session), io.cwd)
  const startedAt = readMoment({ argument: 'START', value: start }, table.zone, readWallTimeRule(options))
  const { rules } = table
  const { unresolved } = rules.timeLimits
  if (unresolved !== undefined) return sayRefusal({ refused: [unresolved] }, options, session)
  const argument = readLimit(limit, table, options, session)
  sayIssues(session, listGuesses(argument.reading))
  const question = { ...argument.question, ...grade, startedAt }
  const decision = explainDeadline(rules, { ...question, provisional: options.provisional === true })
  if (!('refused' in decision)) return writeAnswer({ decision, argument, table }, options, session)
  const assumed = explainDeadline(rules, { ...question, provisional: true })
  const status = await sayRefusal(decision, options, session)
  if (!('refused' in assumed)) say(session, deadlineCommandWords(session.language).notAssumed)
  return status
}

function readLimit(
  text: string,
  { units }: UnitTable,
  { before, unitTable }: DeadlineOptions,
  session: Session
): LimitArgument {
  try {
    return readLimitArgument(text, units, { isBefore: before === true })
  } catch (error) {
    if (!(error instanceof CliFailure) || unitTable !== undefined) throw error
    const [issue] = error.issues
    if (issue?.code !== 'limit-text/undeclared-unit') throw error
    sayIssues(session, error.issues)
    const { undeclared, undeclaredPeriod } = deadlineCommandWords(session.language)
    say(session, isPeriod(String(issue.params['unit'])) ? undeclaredPeriod : undeclared)
    throw new CliFailure([])
  }
}

/** Words for weeks, quarters and years; what is unclear about the others is which days or hours count. */
function isPeriod(word: string): boolean {
  const meant = fieldVocabulary.words.get(word) ?? []
  return ['week', 'quarter', 'year'].some((unit) => meant.includes(unit))
}

interface Answered {
  readonly decision: Answer<DeadlineExplanation>
  readonly argument: LimitArgument
  readonly table: UnitTable
}

async function writeAnswer(
  { decision, argument: { reading }, table }: Answered,
  options: DeadlineOptions,
  session: Session
): Promise<number> {
  const { io, language } = session
  const words = deadlineCommandWords(language)
  const explanation = decision.value
  const { grade } = explanation.deadline
  if (options.areaGrade !== undefined && grade === undefined) {
    sayIssues(session, [createIssue('cases/needless-area-grade', {})])
  }
  sayIssues(session, decision.warnings)
  const zone = table.zone.zone
  const isExplained = options.explain === true
  const text =
    options.json === true
      ? describeDeadlineAsJson({ decision, reading, zone, loaded: table.loaded, isExplained }, language)
      : renderDeadline({ explanation, reading, zone, isExplained }, language)
  if (options.svg !== undefined) {
    await writeTimeline(options.svg, explanation, table, session)
    if (options.svg !== '-') say(session, words.written(options.svg))
  }
  if (options.svg !== '-') await writeFully(io.stdout, text)
  return exitStatus.ok
}
