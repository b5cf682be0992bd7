import type { Condition, Criterion, FactValues } from '@lijie/schema'
import { expect, test } from 'vitest'
import { compileSample, sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { describeCondition } from './describe-condition.js'
import { describeFiling } from './describe-filing.js'
import { explainFiling } from './explain-filing.js'

const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const rows: Criterion[] = [
  sampleRow(
    1,
    { all: [{ any: [contains('missing'), contains('displaced')] }, hazard] },
    {
      exclusions: [
        { summary: { zh: '道路整体加高', en: 'the road was raised' }, evidence: 'derived' },
        {
          summary: { zh: '只在灯具上', en: 'only on a lamp' },
          evidence: 'derived',
          condition: { fact: 'part', operator: 'equal', value: 'lamp' }
        }
      ],
      ambiguities: [
        {
          type: 'and-or',
          summary: { zh: '以顿号并列', en: 'a list with commas' },
          reading: { zh: '任一', en: 'any of them' }
        }
      ]
    }
  ),
  sampleRow(2, {
    all: [contains('damaged'), { fact: 'damagedArea', operator: 'greaterThan', value: 25, unit: 'cm2' }]
  })
]
const rules = compileSample(rows)
const describe = (facts: FactValues, language: 'en' | 'zh-CN', code = '0101'): string =>
  describeFiling(explainFiling(rules, { kind: 'component', code, facts }), language).join('\n')

test('a damaged cover is explained in English, with the row that was not taken', () => {
  expect(describe({ defects: ['damaged'], damagedArea: 30, part: 'deck' }, 'en')).toMatchInlineSnapshot(`
    "Component 0101 Water main cover: to be filed under component/0101/2.
    Where several rows apply, the one that is due first decides (inferred).
    Row 1, "case 1": does not apply. Time limit: 1 work hour. Source: 第 1 条 (published).
      Kept as text, not judged: the road was raised.
      Exclusion, judged first: only on a lamp.
        part is lamp (given: deck): false
      All of these: false
        defects include missing or displaced (given: damaged): false
        it is a safety hazard: unknown (not given)
      The source leaves open "and" or "or": a list with commas. Reading taken: any of them.
    Row 2, "case 2": applies and decides. Time limit: 2 work hours. Source: 第 2 条 (published).
      All of these: true
        defects include damaged (given: damaged): true
        damaged area 30 cm² > 25 cm²: true"
  `)
})

test('the same in Chinese', () => {
  expect(describe({ defects: ['damaged'], damagedArea: 30, part: 'deck' }, 'zh-CN')).toMatchInlineSnapshot(`
    "部件 0101 上水井盖：应予立案，适用 component/0101/2。
    多行同时成立时，以最先到期的一行为准（推断）。
    第 1 行“第 1 种情形”：不成立。处置时限：1 work-hour。出处：第 1 条（据公布文本）。
      仅列文字，不参与判断：道路整体加高。
      排除情形（先行判断）：只在灯具上。
        部位为“灯具”（已知：桥面）：不成立
      同时满足以下各项：不成立
        缺损情形含“缺失”或“移位”（已知：破损）：不成立
        存在安全隐患：未知（未提供）
      原文“且”与“或”不明：以顿号并列。所取读法：任一。
    第 2 行“第 2 种情形”：成立，据此立案。处置时限：2 work-hour。出处：第 2 条（据公布文本）。
      同时满足以下各项：成立
        缺损情形含“破损”（已知：破损）：成立
        破损面积 30 cm² > 25 cm²：成立"
  `)
})

const found = (text: string, pattern: RegExp): (string | undefined)[] =>
  [...text.matchAll(pattern)].map(([, one]) => one)

test('a limit is told in the unit that is counted, and what is printed only where it differs', () => {
  const limits = [
    { value: 4, unit: 'work-hour', printed: '小时' },
    { value: 4, unit: 'work-hour', printed: '工作时' },
    { value: 1, unit: 'shift' },
    { unknown: { zh: '未规定。', en: 'Not set.' } }
  ]
  const label = { zh: '工作时', en: 'work hour' }
  const some = compileSample(limits.map((timeLimit, i) => sampleRow(i + 1, null, { timeLimit })))
  const labelled = { ...some, unitLabelOf: (unit: string) => (unit === 'work-hour' ? label : undefined) }
  const input = { kind: 'component', code: '0101', facts: {} }
  const say = (language: 'en' | 'zh-CN'): string =>
    describeFiling(explainFiling(labelled, input), language).join('\n')
  expect(found(say('zh-CN'), /(处置时限.*?。)出处/g)).toEqual([
    '处置时限：4 工作时（源表印作“小时”）。',
    '处置时限：4 工作时。',
    '处置时限：1 shift。',
    '处置时限未知：未规定。'
  ])
  expect(found(say('en'), /((?:Time limit|No time limit).*?\.) Source/g)).toEqual([
    'Time limit: 4 work hours (printed "小时").',
    'Time limit: 4 work hours.',
    'Time limit: 1 shift.',
    'No time limit is known: Not set.'
  ])
})

const remarks = {
  scope: { zh: '周边 5 m 以内', en: 'within 5 m' },
  note: { zh: '“甲”与“乙”对调。', en: 'Swapped.' },
  prior: {
    timeLimit: { value: 15, unit: 'work-day' },
    season: 'planting-season',
    threshold: { fact: 'damagedArea', operator: 'greaterThan', value: 20, unit: 'cm2' }
  }
} as const

test('scope, note and what an earlier edition says otherwise are shown', () => {
  const over: Condition = { fact: 'damagedArea', operator: 'greaterThan', value: 25, unit: 'cm2' }
  const explained = explainFiling(compileSample([sampleRow(1, over, remarks)]), {
    kind: 'component',
    code: '0101',
    facts: { damagedArea: 30 }
  })
  const pick = (language: 'en' | 'zh-CN', pattern: RegExp): string[] =>
    describeFiling(explained, language).filter((line) => pattern.test(line))
  expect(pick('zh-CN', /^ {2}(适用|注|旧版)/)).toEqual([
    '  适用范围：周边 5 m 以内。',
    '  注：“甲”与“乙”对调。',
    '  旧版：15 work-day，仅限种植季节，破损面积大于 20 cm²。'
  ])
  expect(pick('en', /^ {2}(Scope|Note|Earlier)/)).toEqual([
    '  Scope: within 5 m.',
    '  Note: Swapped.',
    '  Earlier edition: 15 work days, in the planting season only, damaged area is more than 20 cm².'
  ])
})

const over = { fact: 'damagedArea', operator: 'greaterThan', value: 25, unit: 'cm2' } as const
const priorOf = (condition: Condition, prior: Criterion['prior']): unknown => {
  const timeLimit = { value: 2, unit: 'work-hour' }
  const sample = compileSample([sampleRow(1, condition, { timeLimit, ...(prior && { prior }) })])
  return explainFiling(sample, { kind: 'component', code: '0101', facts: {} }).rows[0]?.prior
}

test('an earlier edition that says the same is not shown', () => {
  expect(priorOf(over, { timeLimit: { value: 2, unit: 'work-hour' }, threshold: over })).toBeNull()
  expect(priorOf({ any: [hazard, { not: over }] }, { threshold: over })).toBeNull()
  expect(priorOf(hazard, { threshold: over })).toMatchObject({ timeLimit: null, threshold: { leaf: over } })
  expect(priorOf(over, { timeLimit: { value: 3, unit: 'work-hour' } })).toMatchObject({
    timeLimit: { value: 3 },
    season: null
  })
})

test('what is missing is named with its label', () => {
  expect(describe({ defects: ['damaged'], part: 'lamp' }, 'en')).toMatchInlineSnapshot(`
    "Component 0101 Water main cover: not decided yet, still needed: damaged area.
    Where several rows apply, the one that is due first decides (inferred).
    Row 1, "case 1": does not apply, because the case is excluded. Time limit: 1 work hour. Source: 第 1 条 (published).
      Kept as text, not judged: the road was raised.
      Exclusion, judged first: only on a lamp.
        part is lamp (given: lamp): true
      All of these: false
        defects include missing or displaced (given: damaged): false
        it is a safety hazard: unknown (not given)
      The source leaves open "and" or "or": a list with commas. Reading taken: any of them.
    Row 2, "case 2": undecided, facts are missing. Time limit: 2 work hours. Source: 第 2 条 (published).
      All of these: unknown
        defects include damaged (given: damaged): true
        damaged area > 25 cm²: unknown (not given)"
  `)
  expect(describe({ defects: ['damaged'], part: 'lamp' }, 'zh-CN').split('\n')[0]).toMatchInlineSnapshot(
    `"部件 0101 上水井盖：尚不能判定，还需：破损面积。"`
  )
})

test('a case that is not filed and a question that is refused say so', () => {
  expect(describe({ defects: [], part: 'deck' }, 'en').split('\n')[0]).toBe(
    'Component 0101 Water main cover: not to be filed; none of its 2 rows applies.'
  )
  expect(describe({ defects: [], part: 'deck' }, 'zh-CN').split('\n')[0]).toBe(
    '部件 0101 上水井盖：不予立案，2 行条件均不成立。'
  )
  expect(describe({}, 'en', '101').split('\n')[0]).toBe('Refused.')
  expect(describe({ damagedArea: -1, part: 3 }, 'en').split('\n')).toHaveLength(3)
  expect(describe({ damagedArea: -1 }, 'zh-CN')).toMatch(
    /^部件 0101 上水井盖：无法判定。\n {2}事实“damagedArea”/
  )
})

test('the explanation is data: every row with verdict and truth, every leaf with what was given', () => {
  const { rows: explained } = explainFiling(rules, {
    kind: 'component',
    code: '0101',
    facts: { defects: ['damaged'], damagedArea: 30, part: 'deck' }
  })
  expect(explained.map(({ id, truth, verdict }) => [id, truth, verdict])).toEqual([
    ['component/0101/1', 'false', 'condition-not-met'],
    ['component/0101/2', 'true', 'decides']
  ])
  expect(explained[1]?.condition).toMatchObject({
    type: 'all',
    truth: 'true',
    items: [
      {
        type: 'leaf',
        truth: 'true',
        given: ['damaged'],
        definition: { values: { damaged: { label: { zh: '破损' } } } }
      },
      { type: 'leaf', truth: 'true', given: 30, leaf: { operator: 'greaterThan', value: 25, unit: 'cm2' } }
    ]
  })
})

const verdicts = (facts: FactValues): readonly string[] =>
  explainFiling(rules, { kind: 'component', code: '0101', facts }).rows.map((row) => row.verdict)

test('the verdict on a row says which of its parts decided', () => {
  const all = { defects: ['missing', 'damaged'], safetyHazard: true, damagedArea: 30 }
  expect(verdicts({ ...all, part: 'deck' })).toEqual(['decides', 'outranked'])
  expect(verdicts({ ...all, part: 'lamp' })).toEqual(['excluded', 'decides'])
  expect(verdicts(all)).toEqual(['exclusion-unknown', 'applies'])
  expect(verdicts({ part: 'deck' })).toEqual(['condition-unknown', 'condition-unknown'])
})

test('conditions read as sentences', () => {
  const source = { facts: sampleFacts, conditions: { risky: hazard } }
  const say = (condition: Condition): string[] => [
    describeCondition(condition, source, 'en'),
    describeCondition(condition, source, 'zh-CN')
  ]
  expect(say(rows[0]?.condition ?? hazard)).toMatchInlineSnapshot(`
    [
      "defects include missing or displaced, and it is a safety hazard",
      "缺损情形含“缺失”或“移位”，且存在安全隐患",
    ]
  `)
  expect(say({ any: [contains('dirty'), { all: [{ condition: 'risky' }, { not: contains('missing') }] }] }))
    .toMatchInlineSnapshot(`
      [
        "defects include dirty, or (it is a safety hazard, and it is not so that defects include missing)",
        "缺损情形含“脏污”，或（存在安全隐患，且并非缺损情形含“缺失”）",
      ]
    `)
  expect(say({ fact: 'part', operator: 'notIn', value: ['deck', 'lamp'] })).toMatchInlineSnapshot(`
    [
      "part is none of deck, lamp",
      "部位不在“桥面”“灯具”之列",
    ]
  `)
  expect(say({ fact: 'part', operator: 'in', value: ['deck', 'lamp'] })).toMatchInlineSnapshot(`
    [
      "part is deck or lamp",
      "部位为“桥面”或“灯具”",
    ]
  `)
  expect(say({ fact: 'defects', operator: 'doesNotContain', value: 'dirty' })).toMatchInlineSnapshot(`
    [
      "defects do not include dirty",
      "缺损情形不含“脏污”",
    ]
  `)
  expect(
    say({ fact: 'damagedShare', operator: 'greaterThanInclusive', value: { numerator: 1, denominator: 3 } })
  ).toMatchInlineSnapshot(`
    [
      "damaged share is at least 1/3",
      "破损比例不小于 1/3",
    ]
  `)
  expect(say({ fact: 'stations', operator: 'lessThan', value: 2 })).toMatchInlineSnapshot(`
    [
      "stations is less than 2 stations",
      "站数小于 2 站",
    ]
  `)
  expect(say({ fact: 'owner', operator: 'notEqual', value: '水务局' })).toMatchInlineSnapshot(`
    [
      "owner is not 水务局",
      "权属单位不是“水务局”",
    ]
  `)
})
