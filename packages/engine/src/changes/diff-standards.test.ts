import type { CompleteScheme, OverrideChange, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample, editSample } from '../../test/changes-sample.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'

type Edit = Parameters<typeof editSample>[0]

function tell(edit: Edit, before: StandardDocument = changesSample()): string[] {
  return diffStandards(before, editSample(edit)).changes.map(
    (change) => `${change.level} ${describeChange(change, 'en')} | ${describeChange(change, 'zh-CN')}`
  )
}

const rows = (document: Parameters<Edit>[0]): Parameters<Edit>[0]['criteria']['rows'] =>
  document.criteria.rows

const swap: Edit = (d) => rows(d).splice(0, 2, rows(d)[1]!, rows(d)[0]!)
const layer: Edit = (d) => Object.assign(d.standard, { extends: ['test.base'] })
const limit: Edit = (d) => Object.assign(rows(d)[1]!, { timeLimit: { value: 5, unit: 'hour' } })

function graded(value: number, fallback: string): Edit {
  const limits = { A: { value: 1, unit: 'hour' }, B: { value, unit: 'hour' } }
  return (d) => Object.assign(rows(d)[1]!, { timeLimit: { byAreaGrade: limits, fallback } })
}

function withOverrides(...changes: readonly object[]): StandardDocument {
  return { ...changesSample(), overrides: { changes } } as unknown as StandardDocument
}

function listSaid(a: StandardDocument, b: StandardDocument): string[] {
  return diffStandards(a, b).changes.map((one) => `${one.level} ${describeChange(one, 'en')}`)
}

const limitOverride = {
  from: '2026-05-01',
  article: '一',
  summary: { zh: '时限缩短', en: 'shorter limit' },
  evidence: 'derived',
  part: 'criteria',
  key: 'component/0101/2',
  set: { timeLimit: { value: 2, unit: 'hour' } }
} as const

/** The sample with a dated change of the codes of a fact. */
function setCodes(values: object): StandardDocument {
  const change = { ...limitOverride, part: 'facts', key: 'defects', set: { values } }
  return withOverrides(change as OverrideChange)
}

describe('diffStandards tells', () => {
  it.each<[what: string, edit: Edit, said: string]>([
    [
      'a limit in the words of its units',
      (d) => Object.assign(rows(d)[1]!, { timeLimit: { value: 1, unit: 'day' } }),
      'major 0101 condition 2: limit 4 hours -> 1 day | 0101 条件2：时限 4 小时 → 1 天'
    ],
    [
      'a threshold by its leaf',
      (d) => Object.assign((rows(d)[1]!.condition as { all: object[] }).all[1]!, { value: 30 }),
      'major 0101 condition 2: damaged area > 25 cm² -> > 30 cm² | 0101 条件2：破损面积 > 25 cm² → > 30 cm²'
    ],
    [
      'the same amount in another unit',
      (d) =>
        Object.assign((rows(d)[1]!.condition as { all: object[] }).all[1]!, { value: 0.0025, unit: 'm2' }),
      'minor 0101 condition 2: damaged area > 25 cm² -> > 0.0025 m² | 0101 条件2：破损面积 > 25 cm² → > 0.0025 m²'
    ],
    [
      'a condition that came to a group',
      (d) =>
        (rows(d)[1]!.condition as { all: object[] }).all.push({
          fact: 'hazard',
          operator: 'equal',
          value: true
        }),
      'major 0101 condition 2: further condition added: it is a safety hazard | 0101 条件2：新增并列条件：存在安全隐患'
    ],
    [
      'a condition where there was none',
      (d) => Object.assign(rows(d)[3]!, { condition: { condition: 'urgent' } }),
      'major 0102 condition 1: condition every report -> it is a safety hazard | 0102 条件1：条件 上报即立案 → 存在安全隐患'
    ],
    [
      'a named condition once, where it stands',
      (d) => Object.assign(d.criteria.conditions!['urgent']!, { value: false }),
      'major named condition urgent: condition it is a safety hazard -> it is not so that it is a safety hazard | 命名条件 urgent：条件 存在安全隐患 → 并非“存在安全隐患”'
    ],
    [
      'a row for a code without rows',
      (d) => rows(d).push({ ...rows(d)[3]!, id: 'component/0103/1' }),
      'minor 0103 condition 1: added: "summary component/0102/1", limit 1 day | 0103 条件1：新增：“概述 component/0102/1”，时限 1 天'
    ],
    [
      'a row for a code with rows',
      (d) => rows(d).push({ ...rows(d)[3]!, id: 'component/0102/2' }),
      'major 0102 condition 2: added: "summary component/0102/1", limit 1 day | 0102 条件2：新增：“概述 component/0102/1”，时限 1 天'
    ],
    [
      'a row that went',
      (d) => rows(d).splice(3, 1),
      'major 0102 condition 1: removed: "summary component/0102/1", limit 1 day | 0102 条件1：删除：“概述 component/0102/1”，时限 1 天'
    ],
    [
      'a summary, language by language',
      (d) => Object.assign(rows(d)[0]!.summary, { en: 'urgent' }),
      'patch 0101 condition 1: summary (English) "summary component/0101/1" -> "urgent" | 0101 条件1：概述（英文） “summary component/0101/1” → “urgent”'
    ],
    [
      'evidence as a matter of sources',
      (d) => Object.assign(rows(d)[0]!, { evidence: 'inferred' }),
      'patch 0101 condition 1: evidence derived from public sources -> inferred | 0101 条件1：依据等级 据公开资料 → 推断'
    ],
    [
      'the hit policy',
      (d) => Object.assign(d.criteria.hitPolicy, { policy: 'unique' }),
      'major hit policy the first row decides -> only one row may apply | 命中策略 以最前一行为准 → 只允许一行成立'
    ],
    [
      'an exclusion with a condition',
      (d) =>
        Object.assign(rows(d)[0]!, {
          exclusions: [
            {
              summary: { zh: '无隐患' },
              evidence: 'derived',
              condition: { fact: 'hazard', operator: 'equal', value: false }
            }
          ]
        }),
      'major 0101 condition 1: exclusion added: it is not so that it is a safety hazard | 0101 条件1：新增排除情形：并非“存在安全隐患”'
    ],
    [
      'a fact that came',
      (d) => Object.assign(d.facts.facts, { depth: { type: 'quantity', unit: 'cm', label: { zh: '深度' } } }),
      'minor fact depth (深度): added | 事实 depth（深度）：新增'
    ],
    [
      'a code that went',
      (d) => delete (d.facts.facts['defects'] as { values: Record<string, object> }).values['missing'],
      'major fact defects (Defects), code missing: removed | 事实 defects（缺损情形），代码 missing（缺失）：删除'
    ],
    [
      'a bound of a fact',
      (d) => Object.assign(d.facts.facts['damagedArea']!, { minimum: 1 }),
      'major fact damagedArea (Damaged area): least value 0 -> 1 | 事实 damagedArea（破损面积）：下限 0 → 1'
    ],
    [
      'a name that is lost',
      (d) => Object.assign(d.taxonomy.entries[0]!.name, { zh: '井盖' }),
      'major component sub-category 0101 (cover 0101): name "井盖0101" -> "井盖" | 部件小类 0101 井盖：名称 “井盖0101” → “井盖”'
    ],
    [
      'what a unit means',
      (d) => Object.assign(d.timeLimits.units['hour']!, { minutes: 50 }),
      'major time unit hour: length 60 minutes -> 50 minutes | 时间单位 hour（小时）：长度 60 分钟 → 50 分钟'
    ],
    [
      'a weight of a scheme',
      (d) =>
        Object.assign((d.evaluation.schemes['monthly'] as CompleteScheme).indicators[0]!.weight, {
          denominator: 2
        }),
      'major scheme monthly (Monthly), indicator on-time-rate (On-time rate): weight 1 -> 1/2 | 方案 monthly（月度评价），指标 on-time-rate（按期率）：权重 1 → 1/2'
    ],
    [
      'the first day in force',
      (d) => Object.assign(d.standard, { effectiveFrom: null }),
      'major first day in force 2026-01-01 -> not stated | 施行日期 2026-01-01 → 未写明'
    ],
    [
      'a limit by area grade',
      (d) =>
        Object.assign(rows(d)[1]!, {
          timeLimit: { byAreaGrade: { A: { value: 1, unit: 'hour' } }, fallback: 'same-as:A' }
        }),
      'major 0101 condition 2: limit 4 hours -> A: 1 hour | 0101 条件2：时限 4 小时 → A 类 1 小时'
    ]
  ])('%s', (_, edit, said) => {
    expect(tell(edit)).toEqual([said])
  })

  it('the grades of a limit one by one, and the fallback', () => {
    expect(tell(graded(3, 'refuse'), editSample(graded(2, 'same-as:A')))).toEqual([
      'major 0101 condition 2: limit in grade B areas 2 hours -> 3 hours | 0101 条件2：B 级区域时限 2 小时 → 3 小时',
      'major 0101 condition 2: where the grade is not known as in grade A -> refused | 0101 条件2：无等级时 按 A 类 → 拒绝'
    ])
  })

  it('a moved row where the order decides, and nothing where it does not', () => {
    expect(tell(swap)).toHaveLength(1)
    expect(tell(swap)[0]).toMatch(/^major 0101 condition \d: moved from place \d to place \d \|/)
    const shortest = editSample((d) => Object.assign(d.criteria.hitPolicy, { policy: 'shortest' }))
    const both: Edit = (d) => {
      Object.assign(d.criteria.hitPolicy, { policy: 'shortest' })
      swap(d)
    }
    expect(tell(both, shortest)).toEqual([])
  })

  it('whole parts that came or went', () => {
    const { evaluation: _evaluation, ...without } = changesSample()
    expect(diffStandards(without, changesSample()).changes).toMatchObject([
      { part: 'evaluation', kind: 'added', level: 'minor' }
    ])
    expect(diffStandards(changesSample(), without).changes).toMatchObject([
      { part: 'evaluation', kind: 'removed', level: 'major' }
    ])
  })

  it('fields that no table knows as changes of an answer', () => {
    const before = { ...changesSample(), handling: { states: ['open'] } }
    const after = { ...changesSample(), handling: { states: ['open', 'closed'], note: { zh: '注' } } }
    expect(diffStandards(before, after).changes).toMatchObject([
      { part: 'handling', leaf: 'states', level: 'major', pointer: '/states' },
      { part: 'handling', leaf: 'note/zh', level: 'patch', kind: 'added' }
    ])
  })

  it('dated changes by the entry they change and their first day', () => {
    const change = limitOverride
    const longer = { ...change, set: { timeLimit: { value: 3, unit: 'hour' } } }
    expect(listSaid(withOverrides(change), withOverrides(longer))).toEqual([
      'major override of criteria component/0101/2 from 2026-05-01: limit 2 hours -> 3 hours'
    ])
    expect(listSaid(withOverrides(change), withOverrides({ ...change, from: '2026-06-01' }))).toEqual([
      'major override of criteria component/0101/2 from 2026-05-01: removed: "shorter limit"',
      'major override of criteria component/0101/2 from 2026-06-01: added: "shorter limit"'
    ])
  })

  it('that what is added to a layer can take the place of what lies below', () => {
    const grown: Edit = (d) => {
      layer(d)
      rows(d).push({ ...rows(d)[3]!, id: 'component/0103/1' })
    }
    expect(diffStandards(editSample(layer), editSample(grown)).step).toBe('major')
    const { criteria: _none, ...bare } = editSample(layer)
    expect(diffStandards(bare, editSample(layer)).step).toBe('major')
  })

  it('that dated changes of a standard without any can change answers', () => {
    expect(diffStandards(changesSample(), withOverrides(limitOverride)).step).toBe('major')
  })

  it('codes that a dated change sets by their keys, whatever these are called', () => {
    const [one, other] = [{ label: { zh: '一' } }, { label: { zh: '二' } }]
    expect(diffStandards(setCodes({ one, note: other }), setCodes({ one })).step).toBe('major')
    expect(diffStandards(setCodes({ one }), setCodes({ one, title: other })).step).toBe('major')
    expect(diffStandards(setCodes({ one }), setCodes({ one: other })).step).toBe('patch')
  })
})

/** The least versions that are asked for when a document is raised from one version to another with an edit. */
function at(from: string, to: string, edit: Edit): readonly unknown[] {
  const versioned = (version: string, more: Edit): StandardDocument =>
    editSample((d) => {
      Object.assign(d.standard, { version })
      more(d)
    })
  return diffStandards(
    versioned(from, () => undefined),
    versioned(to, edit)
  ).warnings.map(({ params }) => params['least'])
}

describe('the step of the version', () => {
  it('is the largest of its changes', () => {
    expect(diffStandards(changesSample(), editSample(limit)).step).toBe('major')
    expect(diffStandards(changesSample(), changesSample()).step).toBe('none')
  })

  it.each([
    ['1.2.3', '2.0.0', []],
    ['1.2.3', '1.3.0', ['2.0.0']],
    ['1.2.3', '1.2.3', ['2.0.0']],
    ['2.0.0', '1.9.9', ['3.0.0']],
    ['0.1.0', '0.2.0', []],
    ['0.1.0', '0.1.1', ['0.2.0']]
  ])('from %s to %s for a major change', (from, to, least) => {
    expect(at(from, to, limit)).toEqual(least)
  })

  it('is not asked for where nothing changed, and not compared across standards', () => {
    expect(at('1.0.0', '1.0.0', () => undefined)).toEqual([])
    const other = editSample((d) => Object.assign(d.standard, { id: 'test.other' }))
    expect(diffStandards(changesSample(), other).warnings).toMatchObject([
      { code: 'changes/different-standards' }
    ])
  })
})
