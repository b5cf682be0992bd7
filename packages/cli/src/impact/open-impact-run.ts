import type { Rulebook } from '@lijie/engine'
import type { CaseMapping, Issue } from '@lijie/schema'
import type { CaseRow } from '../cases/case-row.js'
import { openCaseSource, type CaseSource } from '../cases/case-source.js'
import { chooseFormat } from '../cases/choose-format.js'
import { readCases } from '../cases/read-cases.js'
import { splitSource } from '../cases/split-source.js'
import { createFailure } from '../cli-failure.js'
import {
  chooseDate,
  readAsOf,
  readDateOption,
  readGradeOption,
  type CaseOptions
} from '../commands/case-options.js'
import { createContext, readMapping } from '../commands/open-case-run.js'
import { sayIssues, type Session } from '../session.js'
import { compileStandards } from '../standards/compile-standards.js'

/** Options that name the standards and the cases of `lijie impact`. */
export interface ImpactRunOptions extends Omit<CaseOptions, 'standard'> {
  readonly onAfter?: string
}

/** A file of cases that is open, and the two rulebooks it is decided under. */
export interface ImpactRun {
  readonly before: Rulebook
  readonly after: Rulebook
  readonly mapping: CaseMapping | null
  readonly asOf: number | null
  readonly source: CaseSource
  /** Each case as each version reads it: codes, names and facts are those of its own standard. */
  readonly cases: AsyncGenerator<readonly (readonly [before: CaseRow, after: CaseRow])[]>
}

/** Makes everything ready to read the cases under both versions. */
export async function openImpactRun(
  names: readonly [before: string, after: string],
  file: string,
  options: ImpactRunOptions,
  session: Session
): Promise<ImpactRun> {
  const { io } = session
  if (file === '') throw createFailure('cases/empty-name', {})
  const format = chooseFormat(file, options.inputFormat, io.cwd)
  const mapping = options.map === undefined ? null : await readMapping(options.map, session)
  const say = createIssueSayer(session)
  const { onAfter } = options
  const before = await compileVersion(names[0], options, session)
  const after = await compileVersion(
    names[1],
    onAfter === undefined ? options : { ...options, on: readDateOption('--on-after', onAfter) },
    session
  )
  for (const issue of [...before.warnings, ...after.warnings]) say(issue)
  const asOf = readAsOf(options.asOf, before)
  const encoding = options.encoding ?? mapping?.encoding ?? 'utf-8'
  const grade = readGradeOption(options.areaGrade)
  const contexts = [
    { ...(await createContext(mapping, before)), ...grade },
    { ...(await createContext(mapping, after)), ...grade }
  ] as const
  const source = await openCaseSource(file, io)
  const [first, second] = splitSource(source)
  const shared = { format, encoding, mapping, warn: say, sheet: options.sheet }
  const cases = zipRows(
    readCases(first, { ...shared, context: contexts[0] }),
    readCases(second, { ...shared, context: contexts[1] })
  )
  return { before, after, mapping, asOf, source, cases }
}

function compileVersion(name: string, options: ImpactRunOptions, { io }: Session): Promise<Rulebook> {
  const { knownAt } = options
  return compileStandards(
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
}

/** Both versions mostly warn of the same things; each is said once. */
function createIssueSayer(session: Session): (issue: Issue) => void {
  const said = new Set<string>()
  return (issue) => {
    const key = JSON.stringify(issue)
    if (said.has(key)) return
    said.add(key)
    sayIssues(session, [issue])
  }
}

async function* zipRows(
  first: AsyncGenerator<readonly CaseRow[]>,
  second: AsyncGenerator<readonly CaseRow[]>
): AsyncGenerator<readonly (readonly [CaseRow, CaseRow])[]> {
  for (;;) {
    const a = await first.next()
    const b = await second.next()
    if (a.done === true || b.done === true) return
    const others = b.value
    yield a.value.flatMap((row, i) => {
      const other = others[i]
      return other === undefined ? [] : [[row, other] as const]
    })
  }
}
