import { FALSE, TRUE, type Truth } from '../kernel/index.js'
import type { ClassScan, ObjectHistogram, SpaceScan } from './class-scan.js'
import type { CountTask } from './count-program.js'
import type { Histogram, HistogramSum } from './histogram.js'
import type { CountPlan, ItemCounts, PlanCounts } from './count-plan.js'
import { createItemCounts } from './create-item-counts.js'
import { refuseOverflow } from './refuse-overflow.js'

/** One pass while its counts are put together. */
interface OpenPass {
  readonly plan: CountPlan
  readonly groups: Map<string, ItemCounts>
  readonly nameless: ItemCounts
  undecided: number
}

/**
 * What was scanned so far as counts of the plans (读取计数).
 *
 * @throws EngineError `evaluation/count-overflow` when a sum leaves the whole numbers below 2^53.
 */
export function readScan(scan: ClassScan): readonly PlanCounts[] {
  const open = scan.program.plans.map((plan) =>
    plan.passes.map((): OpenPass => ({
      plan,
      groups: new Map(),
      nameless: createItemCounts(plan),
      undecided: 0
    }))
  )
  for (const space of scan.spaces)
    for (const one of space.histograms) {
      const texts = scan.columns.dictionaries[one.place]?.texts ?? []
      readHistogram(space, one, texts, open)
    }
  return open.map((passes) =>
    passes.map(({ groups, nameless, undecided }) => ({ groups, nameless, undecided }))
  )
}

function readHistogram(
  { space, answers }: SpaceScan,
  { object, histogram }: ObjectHistogram,
  texts: readonly string[],
  open: readonly (readonly OpenPass[])[]
): void {
  const tasks = space.tasks.filter((task) => task.object === object)
  for (const passes of groupByPass(tasks)) {
    const [{ plan, pass }] = passes
    const target = open[plan]?.[pass]
    if (target === undefined) continue
    const effects = answers.lists.map((truths) => passes.flatMap((task) => effectOf(task, truths)))
    for (let code = 0; code <= texts.length; code += 1)
      readObject(target, texts[code - 1] ?? null, effects, histogram, code * histogram.width)
  }
}

function groupByPass(tasks: readonly CountTask[]): readonly (readonly [CountTask, ...CountTask[]])[] {
  const groups = new Map<string, [CountTask, ...CountTask[]]>()
  for (const task of tasks) {
    const key = `${task.plan} ${task.pass}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [task])
    else known.push(task)
  }
  return [...groups.values()]
}

/** What rows that gave certain answers add to. */
interface Effect {
  readonly to: 'rows' | 'undecided' | 'trues' | 'unknowns'
  readonly item: number
  /** Place of the sum; null: rows are counted. */
  readonly sum: number | null
}

/** What a task makes of rows with these answers: one effect at most. */
function effectOf(
  { item, passQuestion, itemQuestion, sum }: CountTask,
  truths: readonly Truth[]
): readonly Effect[] {
  const isIn = truths[passQuestion]
  if (item === null) {
    if (isIn === FALSE) return []
    return [{ to: isIn === TRUE ? 'rows' : 'undecided', item: 0, sum: null }]
  }
  const truth = truths[itemQuestion]
  if (isIn !== TRUE || truth === FALSE) return []
  const isKnown = sum === null || truths[sum.known] === TRUE
  return [{ to: truth === TRUE && isKnown ? 'trues' : 'unknowns', item, sum: sum?.place ?? null }]
}

/** Adds what was counted for one object to its counts. */
function readObject(
  pass: OpenPass,
  object: string | null,
  effects: readonly (readonly Effect[])[],
  { counts, sums }: Histogram,
  from: number
): void {
  let group: ItemCounts | null = null
  for (let answer = 0; answer < effects.length; answer += 1) {
    const rows = counts[from + answer] ?? 0
    if (rows === 0) continue
    for (const effect of effects[answer] ?? []) {
      if (effect.to === 'undecided') pass.undecided += rows
      else {
        group ??= groupOf(pass, object)
        applyEffect(group, effect, rows, effect.sum === null ? undefined : sums[effect.sum], from + answer)
      }
    }
  }
}

function groupOf({ plan, groups, nameless }: OpenPass, object: string | null): ItemCounts {
  if (object === null) return nameless
  const known = groups.get(object)
  if (known !== undefined) return known
  const counts = createItemCounts(plan)
  groups.set(object, counts)
  return counts
}

function applyEffect(
  counts: ItemCounts,
  { to, item }: Effect,
  rows: number,
  summed: HistogramSum | undefined,
  at: number
): void {
  if (to === 'rows') counts.rows += rows
  else if (to === 'unknowns') counts.unknowns[item] = (counts.unknowns[item] ?? 0) + rows
  else {
    refuseOverflow(summed?.sizes[at] ?? 0)
    counts.trues[item] = (counts.trues[item] ?? 0) + rows
    counts.sums[item] = refuseOverflow((counts.sums[item] ?? 0) + (summed?.values[at] ?? rows))
  }
}
