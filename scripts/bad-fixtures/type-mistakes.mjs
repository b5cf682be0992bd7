// Mistakes in conditions: their grammar, and their types against facts.json.
import { set, together } from './edit-document.mjs'
import { many } from './shape-mistakes.mjs'

const place = '/rows/2/condition'
const leafOf = (fact, operator, value, unit) => ({
  fact,
  operator,
  value,
  ...(unit === undefined ? {} : { unit })
})
const truth = leafOf('safetyHazard', 'equal', true)
const condition = (name, value, code, step = '', more = {}) => ({
  name: `condition-${name}`,
  part: 'criteria',
  edit: set(place, value),
  issues: [{ code: code.includes('/') ? code : `document/${code}`, pointer: place + step, ...more }]
})
const compiled = (...mistake) => ({ ...condition(...mistake), stage: 'compile' })
const leaf = (name, [fact, operator, value, unit], code, step) =>
  compiled(name, leafOf(fact, operator, value, unit), `criteria/${code}`, step)

const grammar = [
  condition('empty-object', {}, 'no-alternative'),
  condition('as-list', [truth], 'wrong-type'),
  condition('as-expression', 'lampCount >= 1', 'wrong-type'),
  condition('true', true, 'wrong-type'),
  condition('as-code', { $function: 'return true' }, 'no-alternative'),
  condition('all-as-object', { all: truth }, 'wrong-type', '/all'),
  condition('any-empty', { any: [] }, 'too-few-items', '/any'),
  condition('all-empty-inside-any', { any: [truth, { all: [] }] }, 'too-few-items', '/any/1/all'),
  condition('not-of-list', { not: [truth] }, 'wrong-type', '/not'),
  condition('not-null', { not: null }, 'wrong-type', '/not'),
  condition('not-beside-all', { all: [truth], not: truth }, 'unknown-property', '/not', { atKey: true }),
  condition('null-inside-all', { all: [truth, null] }, 'wrong-type', '/all/1'),
  condition('201-parts', { all: many(201, () => truth) }, 'too-many-items', '/all'),
  condition(
    'in-201-values',
    leafOf(
      'part',
      'in',
      many(201, (at) => `p${at}`)
    ),
    'too-many-items',
    '/value'
  ),
  condition('in-nothing', leafOf('part', 'in', []), 'too-few-items', '/value'),
  condition('in-null', leafOf('part', 'in', [null]), 'wrong-type', '/value/0'),
  condition('in-true', leafOf('part', 'in', [true]), 'wrong-type', '/value/0'),
  condition('in-object', leafOf('part', 'in', [{ part: 'cover' }]), 'wrong-type', '/value/0'),
  condition('value-null', leafOf('lampCount', 'equal', null), 'wrong-type', '/value'),
  condition('value-too-long', leafOf('owner', 'equal', '司'.repeat(201)), 'text-too-long', '/value'),
  condition(
    'value-fraction-over-zero',
    leafOf('damagedShare', 'greaterThan', { numerator: 1, denominator: 0 }),
    'number-too-small',
    '/value/denominator'
  ),
  condition(
    'value-fraction-as-texts',
    leafOf('damagedShare', 'greaterThan', { numerator: '1', denominator: 4 }),
    'wrong-type',
    '/value/numerator'
  ),
  condition('operator-sign', leafOf('lampCount', '>=', 1), 'not-allowed-value', '/operator'),
  condition('operator-in-chinese', leafOf('lampCount', '大于', 1), 'not-allowed-value', '/operator'),
  condition('operator-with-capital', leafOf('lampCount', 'Equal', 1), 'not-allowed-value', '/operator'),
  condition('operator-to-string', leafOf('lampCount', 'toString', 1), 'not-allowed-value', '/operator'),
  condition('operator-null', leafOf('lampCount', null, 1), 'not-allowed-value', '/operator'),
  condition('fact-in-chinese', leafOf('不亮灯数', 'equal', 1), 'wrong-form', '/fact'),
  condition('fact-as-path', leafOf('lampCount.length', 'equal', 1), 'wrong-form', '/fact'),
  condition('fact-as-jsonpath', leafOf('$.lampCount', 'equal', 1), 'wrong-form', '/fact'),
  condition('fact-as-number', leafOf(1, 'equal', 1), 'wrong-type', '/fact'),
  condition('with-params', { ...truth, params: {} }, 'unknown-property', '/params', { atKey: true }),
  condition('with-priority', { all: [truth], priority: 1 }, 'unknown-property', '/priority', { atKey: true }),
  condition('without-operator', { fact: 'lampCount', value: 1 }, 'missing-property'),
  condition('name-as-list', { condition: ['broken'] }, 'wrong-type', '/condition'),
  condition('name-in-camel-case', { condition: 'isBroken' }, 'wrong-form', '/condition'),
  condition('name-with-capital-step', { condition: 'Broken' }, 'wrong-form', '/condition')
]

const operators = [
  ['greater-than-of-boolean', ['safetyHazard', 'greaterThan', true]],
  ['in-of-boolean', ['safetyHazard', 'in', ['true']]],
  ['contains-of-code', ['part', 'contains', 'cover']],
  ['less-than-of-code', ['part', 'lessThan', 'cover']],
  ['equal-of-set', ['defects', 'equal', 'missing']],
  ['in-of-set', ['defects', 'in', ['missing']]],
  ['less-than-of-text', ['owner', 'lessThan', '甲']],
  ['contains-of-text', ['owner', 'contains', '公司']],
  ['contains-of-integer', ['lampCount', 'contains', 1]],
  ['contains-of-quantity', ['damagedArea', 'doesNotContain', 1]],
  ['equal-of-ratio', ['damagedShare', 'equal', { numerator: 1, denominator: 4 }]],
  ['in-of-instant', ['seenAt', 'in', ['2026-01-01T00:00:00+08:00']]],
  ['equal-of-instant', ['seenAt', 'equal', '2026-01-01T00:00:00+08:00']]
].map(([name, parts]) => leaf(name, parts, 'operator-not-allowed', '/operator'))

const operands = [
  ['boolean-as-text', ['safetyHazard', 'equal', 'true']],
  ['boolean-as-number', ['safetyHazard', 'equal', 1]],
  ['boolean-as-list', ['safetyHazard', 'equal', ['true']]],
  ['integer-as-text', ['lampCount', 'equal', '1']],
  ['integer-fractional', ['lampCount', 'equal', 1.5]],
  ['integer-true', ['lampCount', 'equal', true]],
  ['quantity-as-text', ['damagedArea', 'greaterThan', '25cm2']],
  ['quantity-as-fraction', ['damagedArea', 'greaterThan', { numerator: 1, denominator: 3 }]],
  ['quantity-as-list', ['damagedArea', 'greaterThan', [25]]],
  ['ratio-as-percent', ['damagedShare', 'greaterThan', '25%']],
  ['code-as-number', ['part', 'equal', 1]],
  ['code-as-list', ['part', 'equal', ['cover']]],
  ['code-as-boolean', ['part', 'equal', false]],
  ['set-contains-list', ['defects', 'contains', ['missing', 'damaged']]],
  ['set-contains-number', ['defects', 'contains', 1]],
  ['in-without-list', ['part', 'in', 'cover']],
  ['not-in-without-list', ['lampCount', 'notIn', 3]],
  ['instant-without-offset', ['seenAt', 'greaterThan', '2026-01-01T00:00:00']],
  ['instant-as-date', ['seenAt', 'greaterThan', '2026-01-01']],
  ['instant-in-chinese', ['seenAt', 'greaterThan', '2026年元旦']],
  ['instant-hour-25', ['seenAt', 'greaterThan', '2026-01-01T25:00:00+08:00']],
  ['instant-30-february', ['seenAt', 'greaterThan', '2026-02-30T00:00:00+08:00']],
  ['text-as-number', ['owner', 'equal', 7]],
  ['text-as-boolean', ['owner', 'equal', true]]
].map(([name, parts]) => leaf(name, parts, 'wrong-value-type', '/value'))

/** Lint warns of the blank as well. */
function withStrayBlank(mistake) {
  return {
    ...mistake,
    issues: [...mistake.issues, { code: 'document/stray-white-space', pointer: `${place}/value` }]
  }
}

const values = [
  leaf('unknown-code', ['part', 'equal', 'lid'], 'unknown-value', '/value'),
  leaf('code-label-for-code', ['part', 'equal', '井盖'], 'unknown-value', '/value'),
  leaf('code-with-capital', ['part', 'equal', 'Cover'], 'unknown-value', '/value'),
  withStrayBlank(leaf('code-with-blank', ['part', 'equal', 'cover '], 'unknown-value', '/value')),
  leaf('code-empty', ['part', 'equal', ''], 'unknown-value', '/value'),
  leaf('code-of-another-fact', ['part', 'equal', 'missing'], 'unknown-value', '/value'),
  leaf('code-to-string', ['part', 'equal', 'toString'], 'unknown-value', '/value'),
  leaf('unknown-code-in-list', ['part', 'in', ['cover', 'lid']], 'unknown-value', '/value/1'),
  leaf('unknown-code-in-set', ['defects', 'contains', 'stolen'], 'unknown-value', '/value'),
  leaf('number-in-code-list', ['part', 'in', ['cover', 2]], 'wrong-value-type', '/value/1'),
  leaf('text-in-number-list', ['lampCount', 'in', [1, '2']], 'wrong-value-type', '/value/1'),
  leaf('fraction-in-integer-list', ['lampCount', 'in', [1, 2.5]], 'wrong-value-type', '/value/1'),
  leaf('area-below-minimum', ['damagedArea', 'greaterThan', -1], 'operand-out-of-range', '/value'),
  leaf('area-above-maximum', ['damagedArea', 'greaterThan', 1000001], 'operand-out-of-range', '/value'),
  leaf(
    'area-above-maximum-in-m2',
    ['damagedArea', 'greaterThan', 101, 'm2'],
    'operand-out-of-range',
    '/value'
  ),
  leaf('count-above-maximum', ['lampCount', 'greaterThan', 501], 'operand-out-of-range', '/value'),
  leaf('count-above-maximum-in-list', ['lampCount', 'in', [1, 501]], 'operand-out-of-range', '/value/1'),
  leaf('share-above-one', ['damagedShare', 'greaterThan', 25], 'operand-out-of-range', '/value'),
  leaf(
    'share-below-zero',
    ['damagedShare', 'greaterThan', { numerator: -1, denominator: 4 }],
    'operand-out-of-range',
    '/value'
  ),
  leaf('text-longer-than-fact', ['owner', 'equal', '司'.repeat(41)], 'operand-out-of-range', '/value'),
  leaf('unit-of-length-for-area', ['damagedArea', 'greaterThan', 25, 'cm'], 'unit-mismatch', '/unit'),
  leaf('unit-of-volume-for-area', ['damagedArea', 'greaterThan', 25, 'm3'], 'unit-mismatch', '/unit'),
  leaf('unit-of-noise-for-area', ['damagedArea', 'greaterThan', 25, 'db'], 'unit-mismatch', '/unit'),
  leaf('unit-of-mass-for-count', ['lampCount', 'greaterThan', 3, 'kg'], 'unit-mismatch', '/unit'),
  leaf('unit-for-boolean', ['safetyHazard', 'equal', true, 'piece'], 'unit-not-allowed', '/unit'),
  leaf('unit-for-ratio', ['damagedShare', 'greaterThan', 0.25, 'piece'], 'unit-not-allowed', '/unit'),
  leaf('unit-for-code', ['part', 'equal', 'cover', 'piece'], 'unit-not-allowed', '/unit'),
  leaf('unit-for-set', ['defects', 'contains', 'missing', 'm2'], 'unit-not-allowed', '/unit'),
  leaf(
    'unit-for-instant',
    ['seenAt', 'greaterThan', '2026-01-01T00:00:00+08:00', 'm'],
    'unit-not-allowed',
    '/unit'
  ),
  leaf('unit-for-text', ['owner', 'equal', '供水公司', 'm'], 'unit-not-allowed', '/unit'),
  leaf('unknown-fact', ['lampCounts', 'equal', 1], 'unknown-fact', '/fact'),
  leaf('fact-in-other-case', ['lampcount', 'equal', 1], 'unknown-fact', '/fact'),
  leaf('fact-to-string', ['toString', 'equal', 1], 'unknown-fact', '/fact'),
  leaf('fact-has-own-property', ['hasOwnProperty', 'equal', true], 'unknown-fact', '/fact'),
  leaf('fact-value-of', ['valueOf', 'equal', 1], 'unknown-fact', '/fact')
]

const nested = (name, value, code, step) => compiled(name, value, `criteria/${code}`, step)
const inConditions = (name, conditions, issues, more = {}) => ({
  name: `named-condition-${name}`,
  part: 'criteria',
  edit: together(...Object.entries(conditions).map(([key, value]) => set(`/conditions/${key}`, value))),
  stage: 'compile',
  issues,
  ...more
})
const cyclic = (pointer) => ({ code: 'criteria/cyclic-condition', pointer })
const tooDeep = (depth) =>
  Object.fromEntries(
    many(depth, (at) => [`step-${at}`, at === 0 ? truth : { not: { condition: `step-${at - 1}` } }])
  )

const names = [
  nested('unknown-name', { condition: 'broke' }, 'unknown-condition', '/condition'),
  nested(
    'unknown-name-deep',
    { not: { any: [truth, { condition: 'to-string' }] } },
    'unknown-condition',
    '/not/any/1/condition'
  ),
  nested(
    'unknown-fact-deep',
    { any: [truth, { all: [truth, { not: leafOf('lamps', 'equal', 1) }] }] },
    'unknown-fact',
    '/any/1/all/1/not/fact'
  ),
  nested(
    'wrong-type-deep',
    { all: [{ not: { not: leafOf('lampCount', 'equal', 'one') } }] },
    'wrong-value-type',
    '/all/0/not/not/value'
  ),
  inConditions('of-itself', { again: { condition: 'again' } }, [cyclic('/conditions/again/condition')]),
  inConditions('of-itself-negated', { again: { not: { condition: 'again' } } }, [
    cyclic('/conditions/again/not/condition')
  ]),
  inConditions('of-itself-in-group', { again: { any: [truth, { condition: 'again' }] } }, [
    cyclic('/conditions/again/any/1/condition')
  ]),
  inConditions('in-a-pair', { first: { condition: 'second' }, second: { condition: 'first' } }, [
    cyclic('/conditions/second/condition')
  ]),
  inConditions(
    'in-a-ring',
    { a: { condition: 'b' }, b: { not: { condition: 'c' } }, c: { all: [truth, { condition: 'a' }] } },
    [cyclic('/conditions/c/all/1/condition')]
  ),
  inConditions('dangling', { lost: { condition: 'nowhere' } }, [
    { code: 'criteria/unknown-condition', pointer: '/conditions/lost/condition' }
  ]),
  inConditions('with-unknown-fact', { odd: leafOf('colour', 'equal', 'red') }, [
    { code: 'criteria/unknown-fact', pointer: '/conditions/odd/fact' }
  ]),
  inConditions('with-wrong-unit', { odd: leafOf('damagedArea', 'greaterThan', 3, 'm') }, [
    { code: 'criteria/unit-mismatch', pointer: '/conditions/odd/unit' }
  ]),
  // A name is a level, and so is the not around it.
  inConditions('chain-of-65', tooDeep(65), [{ code: 'criteria/too-deep', pointer: '/conditions/step-32' }]),
  inConditions(
    'reference-bomb',
    Object.fromEntries(
      many(40, (at) => [
        `bomb-${at}`,
        at === 0 ? truth : { all: [{ condition: `bomb-${at - 1}` }, { condition: `bomb-${at - 1}` }] }
      ])
    ),
    [{ code: 'criteria/condition-too-large', pointer: '/conditions/bomb-12/all' }]
  )
]

const exclusion = { summary: { zh: '示例' }, evidence: 'published' }
const elsewhere = [
  {
    name: 'exclusion-of-unknown-fact',
    part: 'criteria',
    stage: 'compile',
    edit: set('/rows/3/exclusions', [{ ...exclusion, condition: leafOf('colour', 'equal', 1) }]),
    issues: [{ code: 'criteria/unknown-fact', pointer: '/rows/3/exclusions/0/condition/fact' }]
  },
  {
    name: 'exclusion-of-unknown-condition',
    part: 'criteria',
    stage: 'compile',
    edit: set('/rows/3/exclusions', [{ ...exclusion, condition: { condition: 'closed' } }]),
    issues: [{ code: 'criteria/unknown-condition', pointer: '/rows/3/exclusions/0/condition/condition' }]
  },
  {
    name: 'condition-too-large',
    part: 'criteria',
    stage: 'compile',
    edit: together(
      set('/conditions/wide', { all: many(100, () => truth) }),
      set(place, { any: many(100, () => ({ condition: 'wide' })) })
    ),
    issues: [{ code: 'criteria/condition-too-large', pointer: `${place}/any` }]
  }
]

/** Mistakes in conditions. */
export const typeMistakes = [...grammar, ...operators, ...operands, ...values, ...names, ...elsewhere]
