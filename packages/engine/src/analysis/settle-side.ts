import { selectRows } from '../criteria/index.js'
import { TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import { findLimit, keyOfLimit, type ComparedSubcategory } from './compared-side.js'

/** What a side decides for every completion of a partial case. */
export interface Settled {
  /** Outcome, rows and limits as one text: two sides decide alike when theirs are the same. */
  readonly answer: string
  /** True when the rows cannot be compared without a start: with one, the answer may be another. */
  readonly dependsOnStart: boolean
}

/** The decision that all completions of a partial case have in common; undefined while there may be several. */
export function settleSide(
  subcategory: ComparedSubcategory,
  truths: readonly Truth[],
  startedAt: number | undefined,
  areaGrade: string | undefined
): Settled | undefined {
  const { compiled, side } = subcategory
  const { compareLimits } = side.rules.criteria
  const isOpen = truths.includes(UNKNOWN)
  if (isOpen && compiled.policy === 'all') return undefined
  const selection = selectRows(compiled, truths, { compareLimits, startedAt, areaGrade })
  if (selection.type === 'open' || (isOpen && selection.type === 'refused')) return undefined
  if (selection.type === 'not-filed') return { answer: selection.type, dependsOnStart: false }
  if (selection.type === 'refused') {
    const { code } = selection.reason
    return { answer: `refused ${code}`, dependsOnStart: waitsForStart(subcategory, truths, areaGrade) }
  }
  const rows = selection.rows.map(({ source }) => {
    const limit = keyOfLimit(findLimit(side.rules, source.id, areaGrade))
    return `${source.id} ${limit}`
  })
  return { answer: `filed ${rows.join(', ')}`, dependsOnStart: false }
}

/** True when limits are known but cannot be compared yet. */
function waitsForStart(
  { compiled, side }: ComparedSubcategory,
  truths: readonly Truth[],
  areaGrade: string | undefined
): boolean {
  if (compiled.policy !== 'shortest') return false
  const hits = compiled.rows.filter((_, i) => truths[i] === TRUE)
  return hits.every(({ source }) => {
    const limit = findLimit(side.rules, source.id, areaGrade)
    return limit !== null && 'value' in limit
  })
}
