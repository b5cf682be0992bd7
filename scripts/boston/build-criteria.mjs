/** Builds criteria.json: every request of a type is filed, with the limit that was fitted for it or the reason for none. */
import { slugOf } from './build-taxonomy.mjs'
import { hasLimit, toleranceSeconds } from './fit-limits.mjs'

const unitNames = {
  'working-day': { zh: '个工作日', en: 'working day' },
  'calendar-day': { zh: '个自然日', en: 'calendar day' }
}

/** criteria.json for the fitted types. */
export function buildCriteria(types) {
  return {
    $schema: '../../../packages/schema/schemas/criteria.schema.json',
    hitPolicy: {
      policy: 'unique',
      evidence: 'inferred',
      note: { zh: '每个类型只有一行。', en: 'Each type has exactly one row.' }
    },
    rows: types.map((type) => buildRow(type))
  }
}

function buildRow(type) {
  return {
    id: `event/${slugOf(type.type)}/1`,
    article: `311 case file, type "${type.type}"`,
    summary: { zh: '凡此类型的诉求均立案。', en: 'Every request of this type is filed.' },
    condition: null,
    timeLimit: buildLimit(type),
    disposing: type.departments,
    evidence: 'inferred',
    note: hasLimit(type) ? noteTies(type) : undefined
  }
}

function buildLimit(type) {
  const { cases, targets, best } = type
  const fit = { cases, targets, reproduced: best?.reproduced ?? 0, toleranceSeconds }
  if (!hasLimit(type)) return { unknown: explainNoLimit(type), fit }
  return { value: best.value, unit: best.unit, unitEvidence: 'inferred', fit }
}

function explainNoLimit({ cases, targets, best }) {
  if (targets === 0) {
    return {
      zh: `${cases} 件案件均无公布的目标时间，期限不详。`,
      en: `None of the ${cases} cases has a published target, so no limit is known.`
    }
  }
  if (2 * targets < cases) {
    return {
      zh: `${cases} 件案件中只有 ${targets} 件有公布的目标时间，不足一半，期限不详。`,
      en: `Only ${targets} of ${cases} cases have a published target, fewer than half, so no limit is known.`
    }
  }
  return {
    zh: `没有一个期限能重现 ${targets} 个目标时间的四分之三（最多 ${best?.reproduced ?? 0} 个），期限不详。`,
    en: `No single limit reproduces three quarters of the ${targets} targets (the best ${best?.reproduced ?? 0}), so no limit is known.`
  }
}

function noteTies({ targets, best, ties }) {
  if (ties.length === 0) return undefined
  const zh = ties.map(({ value, unit }) => `${value} ${unitNames[unit].zh}`).join('、')
  const en = ties
    .map(({ value, unit }) => `${value} ${unitNames[unit].en}${value === 1 ? '' : 's'}`)
    .join(' and ')
  return {
    zh: `改用 ${zh}，同样重现 ${targets} 个目标时间中的 ${best.reproduced} 个；取其他类型中更常见的期限。`,
    en: `A limit of ${en} would reproduce as many of the targets (${best.reproduced} of ${targets}); the limit that is more common among the other types was taken.`
  }
}
