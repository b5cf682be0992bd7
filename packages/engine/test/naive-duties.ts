import type { Condition, DutiesPart, DutyRule, FactValues, Penalty } from '@lijie/schema'

/**
 * A second reading of duties, written apart from the engine and for clarity only: conditions over yes-or-no facts, limits in hours,
 * minimums in days, weeks, months and years. It gives what golden vectors give.
 */
export interface NaiveAnswer {
  readonly rules: Readonly<Record<string, string>>
  readonly deadlines: Readonly<Record<string, number>>
  readonly keeping: Readonly<Record<string, string>>
  readonly consequences: readonly string[]
}

type Truth = 'yes' | 'no' | 'open'

function judge(condition: Condition | undefined, facts: FactValues, without: Truth): Truth {
  if (condition === undefined) return without
  if ('fact' in condition) {
    const value = facts[condition.fact]
    if (value === undefined || value === null) return 'open'
    return (value === condition.value) === (condition.operator === 'equal') ? 'yes' : 'no'
  }
  if ('not' in condition) return flip(judge(condition.not, facts, 'open'))
  const items = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  const truths = items.map((item) => judge(item, facts, 'open'))
  if ('all' in condition) return every(truths)
  return flip(every(truths.map((truth) => flip(truth))))
}

function flip(truth: Truth): Truth {
  return truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'open'
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no'
  return truths.includes('open') ? 'open' : 'yes'
}

/** How all rules stand. */
export function answerNaively(part: DutiesPart, facts: FactValues, asOf: number | undefined): NaiveAnswer {
  const applies = (rule: DutyRule): Truth =>
    every([judge(rule.when, facts, 'yes'), flip(judge(rule.unless, facts, 'no'))])
  const stands = (rule: DutyRule): Truth => {
    const before = part.rules.filter(({ overrides = [] }) => overrides.includes(rule.id))
    return every([applies(rule), ...before.map((other) => flip(stands(other)))])
  }
  const rules = part.rules.map((rule): readonly [string, string] => [
    rule.id,
    statusOf(rule, { part, facts, asOf, applies, stands })
  ])
  const failed = rules.filter(([, status]) => status === 'breached' || status === 'late').map(([id]) => id)
  return {
    rules: Object.fromEntries(rules),
    deadlines: Object.fromEntries(
      part.rules.flatMap((rule, place) => {
        const due = rules[place]?.[1].match(/^(not-applicable|needs|overridden)$/)
          ? undefined
          : dueOf(rule, facts)
        return due === undefined ? [] : [[rule.id, due] as const]
      })
    ),
    keeping: keepAll(part, stands),
    consequences: (part.penalties ?? []).flatMap((penalty) => followOf(penalty, failed, facts))
  }
}

interface Case {
  readonly part: DutiesPart
  readonly facts: FactValues
  readonly asOf: number | undefined
  readonly applies: (rule: DutyRule) => Truth
  readonly stands: (rule: DutyRule) => Truth
}

function statusOf(rule: DutyRule, given: Case): string {
  const { part, applies, stands } = given
  if (applies(rule) === 'no') return 'not-applicable'
  const rivals =
    rule.kind === 'task'
      ? part.rules
          .slice(0, part.rules.indexOf(rule))
          .filter((other) => other.kind === 'task' && other.task === rule.task)
          .map((other) => stands(other))
      : []
  if (rivals.includes('yes')) return 'not-applicable'
  if (applies(rule) === 'yes' && stands(rule) === 'no') return 'overridden'
  if (stands(rule) !== 'yes' || rivals.includes('open')) return 'needs'
  return statusByKind(rule, given)
}

function statusByKind(rule: DutyRule, { facts, asOf }: Case): string {
  switch (rule.kind) {
    case 'obligation':
    case 'publication':
    case 'record-filing':
      return deedOf(rule, facts, asOf)
    case 'prohibition':
      return { yes: 'breached', no: 'observed', open: 'forbidden' }[judge(rule.breach, facts, 'open')]
    case 'gate': {
      const truths = rule.requires.map(({ holds }) => judge(holds, facts, 'open'))
      const acted = judge(rule.acted, facts, 'open') === 'yes'
      if (truths.includes('no')) return acted ? 'breached' : 'closed'
      if (truths.includes('open')) return 'needs'
      return acted ? 'met' : 'open'
    }
    case 'threshold':
      return shareOf(rule, facts)
    case 'retention': {
      const kept = facts[rule.keptDays ?? '-']
      if (rule.minimum === null || typeof kept !== 'number') return 'owed'
      const [least, most] = daysOf(rule.minimum.value, rule.minimum.unit)
      return kept >= most ? 'met' : kept < least ? 'breached' : 'needs'
    }
    case 'right':
      return 'allowed'
    case 'mode':
      return 'in-use'
    case 'task':
      return 'borne'
    case 'reward':
      return rule.modality === 'must' ? 'owed' : 'may-be-given'
  }
}

type Deed = Extract<DutyRule, { kind: 'obligation' | 'publication' | 'record-filing' }>

function deedOf(rule: Deed, facts: FactValues, asOf: number | undefined): string {
  const due = dueOf(rule, facts)
  const at = facts[rule.doneAt ?? '-']
  const isOnlyEncouraged = 'modality' in rule && rule.modality === 'encouraged'
  if (typeof at === 'number') return due !== undefined && at > due && !isOnlyEncouraged ? 'late' : 'met'
  const done = judge(rule.done, facts, 'open')
  if (done === 'yes') return 'met'
  if (isOnlyEncouraged) return 'encouraged'
  if (done === 'open') return 'owed'
  if (rule.limit === undefined) return 'breached'
  return due !== undefined && asOf !== undefined && asOf > due ? 'breached' : 'owed'
}

function dueOf(rule: DutyRule, facts: FactValues): number | undefined {
  if (!('limit' in rule) || rule.limit?.startEvent === undefined) return undefined
  const { value, direction, startEvent } = rule.limit
  const start = 'event' in startEvent ? facts[startEvent.event] : undefined
  if (typeof start !== 'number') return undefined
  return start + (direction === 'before' ? -1 : 1) * value * 3_600_000
}

function shareOf(rule: Extract<DutyRule, { kind: 'threshold' }>, facts: FactValues): string {
  const [good, total, excluded] = [rule.good, rule.total, rule.excluded?.count].map((name) =>
    name === undefined ? 0 : facts[name]
  )
  if (typeof good !== 'number' || typeof total !== 'number' || typeof excluded !== 'number') return 'needs'
  const { numerator, denominator } =
    typeof rule.atLeast === 'number' ? { numerator: rule.atLeast, denominator: 1 } : rule.atLeast
  if (rule.total === undefined) return good * denominator >= numerator ? 'met' : 'breached'
  if (good + excluded > total) return 'refused duties/counts-do-not-fit'
  const reach = (part: number, whole: number): string =>
    whole === 0 ? 'refused duties/empty-total' : part * denominator >= numerator * whole ? 'met' : 'breached'
  const left = reach(good, total - excluded)
  const counted = reach(good + excluded, total)
  const reading = rule.excluded?.reading ?? 'counts-as-good'
  if (reading !== 'undeclared') return reading === 'leaves-total' ? left : counted
  return left === counted ? left : 'refused duties/reading-undeclared'
}

const known = new Map<number, readonly [least: number, most: number]>()

/** Tried out on every month of four hundred years, after which leap years come again. */
function daysOf(value: number, unit: string): readonly [least: number, most: number] {
  if (unit === 'day') return [value, value]
  if (unit === 'week') return [7 * value, 7 * value]
  const months = unit === 'year' ? 12 * value : value
  const found = known.get(months)
  if (found !== undefined) return found
  const lengths = Array.from(
    { length: 4800 },
    (_, start) => (Date.UTC(1600, start + months) - Date.UTC(1600, start)) / 86_400_000
  )
  const range = [Math.min(...lengths), Math.max(...lengths)] as const
  known.set(months, range)
  return range
}

/** The rule that wins for each material; `open` or `either` where there is none. */
function keepAll(part: DutiesPart, stands: Case['stands']): Readonly<Record<string, string>> {
  const told = new Map<string, string>()
  const retentions = part.rules.flatMap((rule) =>
    rule.kind === 'retention' && rule.minimum !== null
      ? [
          {
            id: rule.id,
            material: rule.material,
            days: daysOf(rule.minimum.value, rule.minimum.unit),
            holds: stands(rule)
          }
        ]
      : []
  )
  for (const { material } of retentions) {
    const own = retentions.filter((one) => one.material === material)
    const sure = own.filter(({ holds }) => holds === 'yes')
    const winner = sure.find((one) =>
      sure.every((other) => other.days[1] <= one.days[0] || sameDays(one, other))
    )
    if (sure.length > 0 && winner === undefined) told.set(material, 'either')
    else {
      const open = own
        .filter(({ holds }) => holds === 'open')
        .filter((one) => winner === undefined || (one.days[1] > winner.days[0] && !sameDays(one, winner)))
      if (open.length > 0) told.set(material, 'open')
      else if (winner !== undefined) told.set(material, winner.id)
    }
  }
  return Object.fromEntries(told)
}

function sameDays(a: { readonly days: readonly number[] }, b: { readonly days: readonly number[] }): boolean {
  return a.days.join() === b.days.join()
}

function followOf(penalty: Penalty, failed: readonly string[], facts: FactValues): readonly string[] {
  const own = judge(penalty.when, facts, 'open')
  if (penalty.breaches === undefined) return own === 'yes' ? [penalty.id] : []
  if (!penalty.breaches.some((rule) => failed.includes(rule)) || own === 'no') return []
  return penalty.when === undefined || own === 'yes' ? [penalty.id] : [`needs ${penalty.id}`]
}
