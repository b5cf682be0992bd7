/** Builds evaluation.json: an example scheme of this project over the departments of the City. */
const percent = { decimals: 2, mode: 'half-up' }
const disposed = { all: [{ known: 'dueAt' }, { known: 'disposedAt' }] }

/** evaluation.json */
export function buildEvaluation() {
  return {
    $schema: '../../../packages/schema/schemas/evaluation.schema.json',
    counters: {
      'disposed-on-time': buildCounter(
        { zh: '按期处置数', en: 'disposed on time' },
        {
          all: [
            ...disposed.all,
            { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } }
          ]
        }
      ),
      disposed: buildCounter(
        { zh: '处置数（有期限的）', en: 'disposed, of those with a deadline' },
        disposed
      ),
      'overdue-undisposed': buildCounter(
        { zh: '超期未处置数', en: 'overdue and not disposed' },
        {
          all: [
            { known: 'dueAt' },
            { not: { known: 'disposedAt' } },
            { column: 'dueAt', operator: 'lessThan', than: { asOf: true } }
          ]
        }
      )
    },
    schemes: { 'departments-on-time': buildScheme() }
  }
}

function buildCounter(label, where) {
  // Every comparison stands behind `known`, so that no row is ever unknown; should one be, scoring stops.
  return { label, where, onMissing: 'refuse', evidence: 'inferred' }
}

function buildScheme() {
  return {
    label: { zh: '部门按期处置评价（示例）', en: 'On-time disposal by department (example)' },
    object: 'unit',
    effectiveFrom: null,
    evidence: 'inferred',
    article: 'Example scheme of this project',
    indicators: [
      buildIndicator(
        'on-time-disposal-rate',
        { zh: '按期处置率', en: 'On-time disposal rate' },
        'disposed-on-time',
        60
      ),
      buildIndicator('disposal-rate', { zh: '处置率', en: 'Disposal rate' }, 'disposed', 40)
    ],
    total: {
      weightsSumTo: { numerator: 1, denominator: 1 },
      cap: { numerator: 100, denominator: 1 },
      rounding: percent
    },
    rank: { ties: 'competition', basis: 'rounded-total' },
    note: {
      zh: '本方案是本项目的示例，不是波士顿市的考核办法。分母为应处置到期数：已处置的，加上截至统计时点超期未处置的；尚未到期的和没有期限的案件不计入，因为后者永远不会超期。',
      en: 'An example of this project, not a scheme of the City of Boston. Both denominators hold the cases that are disposed, or overdue and not disposed at the instant of evaluation. Cases not yet due stay outside, and so do cases without a deadline, which could never be overdue.'
    }
  }
}

function buildIndicator(id, label, numerator, weight) {
  return {
    id,
    label,
    numerator: [numerator],
    denominator: ['disposed', 'overdue-undisposed'],
    onZero: 'unranked',
    rateRounding: percent,
    maxPoints: { numerator: 100, denominator: 1 },
    pointsRounding: percent,
    weight: { numerator: weight, denominator: 100 }
  }
}
