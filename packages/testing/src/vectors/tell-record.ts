import { formatInstant } from '@lijie/engine'
import type { CaseRecord, WorkflowRules } from '@lijie/engine/workflow'

/**
 * What vectors ask of a case (案卷各项): `state` with its `stage` (null outside the stages), `outcome` (null while it is open) and
 * `filed`; who holds it at each level (`dispatched`), `criterion`, `areaGrade`, the counts `rounds`, `returns`, `extensions`, `suspensions`, `supervisions`, the
 * ladder with its `step`, `registers`, `reporters`, `duplicates`, `mergedInto`, `facts`, and the instants `filedAt` and `endedAt`.
 */
export function tellRecord({ workflow, timeLimits: { zone } }: WorkflowRules, record: CaseRecord): object {
  const { state, ladder, filedAt, endedAt } = record
  const { rounds, returns, extensions, suspensions, supervisions } = record
  const { criterion, areaGrade, registers, reporters, duplicates, mergedInto, facts } = record
  const { states = {}, stages = {} } = workflow?.part ?? {}
  const source = Object.hasOwn(states, state) ? states[state] : undefined
  const stage = Object.entries(stages).find(([, { states: among }]) => among.includes(state))
  const tell = (instant: number | null): string | null =>
    instant === null ? null : formatInstant(zone, instant)
  return {
    state,
    criterion,
    areaGrade,
    registers,
    reporters,
    duplicates,
    mergedInto,
    facts,
    rounds,
    returns,
    extensions,
    suspensions,
    supervisions,
    stage: stage?.[0] ?? null,
    outcome: source?.outcome ?? null,
    filed: source?.filed === true,
    dispatched: record.dispatched.map(({ organ }) => organ),
    levels: record.dispatched.map(({ level }) => level),
    ladder: ladder === null ? null : { step: ladder.step, triggers: ladder.triggers, agreed: ladder.agreed },
    filedAt: tell(filedAt),
    endedAt: tell(endedAt)
  }
}
