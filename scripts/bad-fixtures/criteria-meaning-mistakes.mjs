// Mistakes of meaning: criteria.json.
import { set } from './edit-document.mjs'
import { compiled, found, repeatedItem, text, withConsequences } from './meaning-mistake.mjs'
import { many } from './shape-mistakes.mjs'

const lost = [{ code: 'taxonomy/entry-without-criterion', pointer: '/entries/1', file: 'taxonomy.json' }]

const row = '/rows/4'
const better = (name) => ({
  name,
  part: 'standard',
  edit: set('/evidence', 'inferred'),
  issues: many(5, (at) => ({
    code: 'criteria/evidence-too-good',
    pointer: `/rows/${at}/evidence`,
    file: 'criteria.json'
  }))
})
const graded = (grades, fallback) => set('/rows/4/timeLimit', { byAreaGrade: grades, fallback })
const days = { value: 3, unit: 'calendar-day' }
const criteria = [
  withConsequences(
    found(
      'row-of-unknown-code',
      'criteria',
      set('/rows/2/id', 'component/0103/1'),
      'criteria/code-not-in-taxonomy',
      '/rows/2/id'
    ),
    [],
    lost
  ),
  withConsequences(
    found(
      'row-of-other-kind',
      'criteria',
      set('/rows/2/id', 'event/0102/1'),
      'criteria/code-not-in-taxonomy',
      '/rows/2/id'
    ),
    [],
    lost
  ),
  found(
    'row-id-twice',
    'criteria',
    set('/rows/1/id', 'component/0101/1'),
    'criteria/duplicate-row',
    '/rows/1/id'
  ),
  better('row-better-than-its-standard'),
  found(
    'limit-in-undeclared-unit',
    'criteria',
    set('/rows/3/timeLimit/unit', 'week'),
    'time-limits/unknown-unit',
    '/rows/3/timeLimit/unit'
  ),
  found(
    'graded-limit-in-undeclared-unit',
    'criteria',
    set('/rows/1/timeLimit/byAreaGrade/B/unit', 'week'),
    'time-limits/unknown-unit',
    '/rows/1/timeLimit/byAreaGrade/B/unit'
  ),
  found(
    'prior-limit-in-undeclared-unit',
    'criteria',
    set('/rows/2/prior', { timeLimit: { value: 1, unit: 'week' } }),
    'time-limits/unknown-unit',
    '/rows/2/prior/timeLimit/unit'
  ),
  compiled(
    'fallback-to-blank-grade',
    'criteria',
    graded({ A: days, B: days }, 'same-as:C'),
    'time-limits/fallback-grade-blank',
    `${row}/timeLimit/fallback`
  ),
  compiled(
    'fallback-to-only-other-grade',
    'criteria',
    graded({ B: days }, 'same-as:A'),
    'time-limits/fallback-grade-blank',
    `${row}/timeLimit/fallback`
  ),
  compiled(
    'continues-unknown-row',
    'criteria',
    set(`${row}/continues`, ['event/burst-pipe/7']),
    'criteria/unknown-stage',
    `${row}/continues/0`
  ),
  compiled(
    'continues-row-of-other-kind',
    'criteria',
    set(`${row}/continues`, ['component/0101/1']),
    'criteria/stage-of-other-kind',
    `${row}/continues/0`
  ),
  compiled(
    'continues-itself',
    'criteria',
    set(`${row}/continues`, ['event/burst-pipe/2']),
    'criteria/cyclic-stages',
    `${row}/continues/0`
  ),
  compiled(
    'continues-in-a-circle',
    'criteria',
    set('/rows/3/continues', ['event/burst-pipe/2']),
    'criteria/cyclic-stages',
    `${row}/continues/0`
  ),
  found(
    'continues-a-row-twice',
    'criteria',
    set(`${row}/continues`, ['event/burst-pipe/1', 'event/burst-pipe/1']),
    repeatedItem,
    `${row}/continues/1`
  ),
  found(
    'closing-action-undeclared',
    'criteria',
    set('/rows/0/closing/actions/0', 'rebuilt'),
    'criteria/unknown-closing-action',
    '/rows/0/closing/actions/0'
  ),
  found(
    'closing-action-inherited',
    'criteria',
    set('/rows/0/closing/actions/0', 'constructor'),
    'criteria/unknown-closing-action',
    '/rows/0/closing/actions/0'
  ),
  found(
    'closing-action-twice',
    'criteria',
    set('/rows/0/closing/actions/1', 'closed-off'),
    repeatedItem,
    '/rows/0/closing/actions/1'
  ),
  found(
    'disposing-body-twice',
    'criteria',
    set('/rows/0/disposing', ['供水公司', '供水公司']),
    repeatedItem,
    '/rows/0/disposing/1'
  ),
  found(
    'supervising-body-twice',
    'criteria',
    set('/rows/0/supervising/1', '城市管理局'),
    repeatedItem,
    '/rows/0/supervising/1'
  ),
  found(
    'operand-twice',
    'criteria',
    set('/rows/3/condition/value', ['cover', 'frame', 'cover']),
    repeatedItem,
    '/rows/3/condition/value/2'
  ),
  compiled(
    'domain-of-unknown-code',
    'criteria',
    set('/domains/component~10199', { summary: text, condition: null, evidence: 'published' }),
    'taxonomy/unknown-code',
    '/domains/component~10199'
  ),
  compiled(
    'domain-of-unknown-fact',
    'criteria',
    set('/domains/component~10102/condition/fact', 'lamps'),
    'criteria/unknown-fact',
    '/domains/component~10102/condition/fact'
  ),
  compiled(
    'domain-of-wrong-type',
    'criteria',
    set('/domains/component~10102/condition/value', 'one'),
    'criteria/wrong-value-type',
    '/domains/component~10102/condition/value'
  ),
  compiled(
    'example-contradicts-row',
    'criteria',
    set('/rows/0/examples/1/applies', true),
    'criteria/example-fails',
    '/rows/0/examples/1'
  ),
  compiled(
    'example-knows-too-much',
    'criteria',
    set('/rows/0/examples/1/applies', 'unknown'),
    'criteria/example-fails',
    '/rows/0/examples/1'
  ),
  compiled(
    'example-of-unknown-fact',
    'criteria',
    set('/rows/0/examples/1/facts/lamps', 1),
    'facts/unknown-fact',
    '/rows/0/examples/1/facts/lamps'
  ),
  compiled(
    'example-of-inherited-fact',
    'criteria',
    set('/rows/0/examples/1/facts/toString', 1),
    'facts/unknown-fact',
    '/rows/0/examples/1/facts/toString'
  ),
  compiled(
    'example-of-wrong-type',
    'criteria',
    set('/rows/0/examples/1/facts/defects', 'missing'),
    'facts/wrong-type',
    '/rows/0/examples/1/facts/defects'
  ),
  compiled(
    'example-of-unknown-code',
    'criteria',
    set('/rows/0/examples/1/facts/defects', ['stolen']),
    'facts/unknown-value',
    '/rows/0/examples/1/facts/defects'
  ),
  compiled(
    'example-out-of-range',
    'criteria',
    set('/rows/0/examples/1/facts/damagedArea', -3),
    'facts/out-of-range',
    '/rows/0/examples/1/facts/damagedArea'
  ),
  compiled(
    'example-share-above-one',
    'criteria',
    set('/rows/0/examples/1/facts/damagedShare', { numerator: 5, denominator: 4 }),
    'facts/out-of-range',
    '/rows/0/examples/1/facts/damagedShare'
  )
]

/** Mistakes of meaning. */
export const criteriaMeaningMistakes = [...criteria]
