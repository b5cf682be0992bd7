import type { Condition } from '../generated/types.js'
import type { StandardPartName } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'
import { joinPointer } from '../parse/index.js'
import { listLeaves, listPredicates } from './evaluation-parts.js'
import { listReferences } from './evaluation-references.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** A list in which every item may stand once. */
interface PlainSet {
  readonly part: StandardPartName
  readonly pointer: string
  readonly items: readonly (string | number)[] | undefined
}

/** Lists that are sets, with an item twice (重复项): bodies, closing actions, aliases, weekdays, counters, operands of `in`. */
export const repeatedItem: LintRule = (document) =>
  [...listSets(document), ...listOperands(document)].flatMap(({ part, pointer, items = [] }): Finding[] => {
    const seen = new Set<string | number>()
    return items.flatMap((item, at) => {
      if (seen.size !== seen.add(item).size) return []
      return [
        createFinding(part, `${pointer}/${at}`, 'document/repeated-item', { item: JSON.stringify(item) })
      ]
    })
  })

function listSets({ standard, taxonomy, criteria, calendar, evaluation }: StandardDocument): PlainSet[] {
  const sets: PlainSet[] = [{ part: 'standard', pointer: '/extends', items: standard.extends }]
  for (const [at, { aliases: items }] of (taxonomy?.entries ?? []).entries())
    sets.push({ part: 'taxonomy', pointer: `/entries/${at}/aliases`, items })
  for (const [at, { disposing, supervising, continues, closing }] of (criteria?.rows ?? []).entries())
    for (const [step, items] of Object.entries({
      disposing,
      supervising,
      continues,
      'closing/actions': closing?.actions
    }))
      sets.push({ part: 'criteria', pointer: `/rows/${at}/${step}`, items })
  if (calendar !== undefined && calendar.type !== 'days-off')
    sets.push({ part: 'calendar', pointer: '/weekdays', items: calendar.weekdays })
  return [...sets, ...listCounterSets(evaluation)]
}

/** Lists of counters, and the texts of which one is looked for. */
function listCounterSets(evaluation: StandardDocument['evaluation']): PlainSet[] {
  const lists = new Map<string, string[]>()
  for (const { kind, name, pointer } of listReferences(evaluation)) {
    const list = pointer.slice(0, pointer.lastIndexOf('/'))
    if (kind !== 'counter' || !/\/\d+$/.test(pointer)) continue
    const items = lists.get(list)
    if (items === undefined) lists.set(list, [name])
    else items.push(name)
  }
  for (const { predicate, pointer } of listPredicates(evaluation).flatMap(listLeaves))
    if ('in' in predicate) lists.set(`${pointer}/in`, [...predicate.in])
  return [...lists].map(([pointer, items]) => ({ part: 'evaluation', pointer, items }))
}

function listOperands({ criteria }: StandardDocument): PlainSet[] {
  const sets: PlainSet[] = []
  const visit = (condition: Condition | null | undefined, pointer: string): void => {
    if (condition === null || condition === undefined) return
    if ('all' in condition)
      for (const [at, one] of condition.all.entries()) visit(one, `${pointer}/all/${at}`)
    else if ('any' in condition)
      for (const [at, one] of condition.any.entries()) visit(one, `${pointer}/any/${at}`)
    else if ('not' in condition) visit(condition.not, `${pointer}/not`)
    else if ('value' in condition && Array.isArray(condition.value))
      sets.push({ part: 'criteria', pointer: `${pointer}/value`, items: condition.value })
  }
  for (const [name, condition] of Object.entries(criteria?.conditions ?? {}))
    visit(condition, joinPointer('/conditions', name))
  for (const [at, { condition, exclusions = [] }] of (criteria?.rows ?? []).entries()) {
    visit(condition, `/rows/${at}/condition`)
    for (const [i, exclusion] of exclusions.entries())
      visit(exclusion.condition, `/rows/${at}/exclusions/${i}/condition`)
  }
  return sets
}
