// A scheme of eight counters and three indicators, as a standard has it.
const text = (zh) => ({ zh })
const share = (numerator, denominator) => ({ numerator, denominator })
const rounding = { decimals: 2, mode: 'half-up' }

const filed = { column: 'filed', operator: 'equal', than: { constant: 1 } }
const isDue = { column: 'dueAt', operator: 'lessThan', than: { asOf: true } }
const closedBy = (operator, than) => [{ known: 'closedAt' }, { column: 'closedAt', operator, than }]
const counter = (zh, ...all) => ({
  label: text(zh),
  where: { all },
  onMissing: 'refuse',
  evidence: 'inferred'
})

const indicator = (id, zh, numerator, denominator, weight) => ({
  id,
  label: text(zh),
  numerator: [numerator],
  denominator: [denominator],
  onZero: 'unranked',
  rateRounding: rounding,
  maxPoints: share(100, 1),
  pointsRounding: rounding,
  weight: share(weight, 100)
})

/** The evaluation part. */
const evaluation = {
  counters: {
    filed: counter('立案数', filed),
    due: counter('应结案数', filed, isDue),
    'on-time': counter('按期结案数', filed, isDue, ...closedBy('lessThanInclusive', { column: 'dueAt' })),
    late: counter('逾期结案数', filed, isDue, ...closedBy('greaterThan', { column: 'dueAt' })),
    closed: counter('结案数', filed, ...closedBy('lessThan', { asOf: true })),
    reworked: counter('返工案件数', filed, { column: 'rework', operator: 'equal', than: { constant: 1 } }),
    'rework-times': { ...counter('返工次数', filed), sum: 'reworkTimes' },
    reported: counter('上报数', { known: 'reportedAt' })
  },
  schemes: {
    monthly: {
      label: text('月度评价'),
      object: 'unit',
      attribution: { to: 'last-unit' },
      basis: 'reported',
      effectiveFrom: null,
      evidence: 'inferred',
      article: 'benchmark',
      indicators: [
        indicator('on-time-rate', '按期结案率', 'on-time', 'due', 43),
        indicator('closing-rate', '结案率', 'closed', 'filed', 25),
        { ...indicator('rework-rate', '返工率', 'reworked', 'closed', 20), complement: true },
        ...['late', 'rework-times', 'reported'].map((id) => indicator(`${id}-share`, id, id, 'reported', 4))
      ],
      total: { weightsSumTo: share(1, 1), cap: share(100, 1), rounding },
      rank: { ties: 'competition', basis: 'rounded-total' }
    }
  }
}

/** What planning and scoring take of a rulebook. */
export const rules = {
  evaluation,
  cite: (part, rule, article, evidence) => ({
    standard: 'cn.example.benchmark',
    edition: 'benchmark',
    version: '1.0.0',
    hash: '0'.repeat(64),
    rule: `${part}/${rule}`,
    article,
    evidence
  })
}

export const asOf = Date.UTC(2026, 0, 1)
export const period = { label: '2025', length: 'year', from: Date.UTC(2025, 0, 1), to: asOf }
