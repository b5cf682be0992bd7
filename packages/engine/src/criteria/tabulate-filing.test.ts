import { describe, expect, it } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import type { FilingInput } from './decide-filing.js'
import { explainFiling } from './explain-filing.js'
import { tabulateFiling } from './tabulate-filing.js'

const damaged = { fact: 'defects', operator: 'contains', value: 'damaged' } as const
const area = { fact: 'damagedArea', operator: 'greaterThan', value: 0.0025, unit: 'm2' } as const
const hazard = { fact: 'safetyHazard', operator: 'equal', value: true } as const
const rules = compileSample(
  [
    sampleRow(1, { all: [damaged, { any: [area, { not: hazard }] }] }),
    sampleRow(
      2,
      { condition: 'bare' },
      {
        exclusions: [
          {
            summary: { zh: '桥面除外' },
            evidence: 'derived',
            condition: { fact: 'part', operator: 'in', value: ['deck', 'lamp'] }
          }
        ]
      }
    ),
    sampleRow(3, null)
  ],
  { conditions: { bare: { fact: 'defects', operator: 'doesNotContain', value: 'dirty' } } }
)
const input: FilingInput = {
  kind: 'component',
  code: '0101',
  facts: { defects: ['damaged'], damagedArea: 30, part: 'deck' }
}

describe('a decision as a table', () => {
  it('has one line for each row and leaf, with operand, given value, outcome and article', () => {
    expect(tabulateFiling(explainFiling(rules, input), 'en')).toEqual({
      headings: ['Row', 'Verdict', 'Within', 'Fact', 'Operator', 'Operand', 'Given', 'Outcome', 'Article'],
      lines: [
        [
          'component/0101/1',
          'decides',
          'all',
          'defects',
          'includes',
          'damaged',
          'damaged',
          'true',
          '第 1 条'
        ],
        [
          'component/0101/1',
          'decides',
          'all › any',
          'damaged area',
          '>',
          '0.0025 m²',
          '30 cm²',
          'true',
          '第 1 条'
        ],
        [
          'component/0101/1',
          'decides',
          'all › any › not',
          'it is a safety hazard',
          'is',
          'yes',
          'not given',
          'unknown',
          '第 1 条'
        ],
        [
          'component/0101/2',
          'excluded',
          'exclusion 1',
          'part',
          'is one of',
          'deck, lamp',
          'deck',
          'true',
          '第 2 条'
        ],
        [
          'component/0101/2',
          'excluded',
          '"bare"',
          'defects',
          'does not include',
          'dirty',
          'damaged',
          'true',
          '第 2 条'
        ],
        ['component/0101/3', 'outranked', 'unconditional', '', '', '', '', 'true', '第 3 条']
      ]
    })
  })

  it('speaks Chinese', () => {
    const { headings, lines } = tabulateFiling(explainFiling(rules, input), 'zh-CN')
    expect(headings).toEqual(['立案条件', '结论', '所在', '事实', '比较', '比较值', '案件值', '结果', '出处'])
    expect(lines.slice(1, 4)).toEqual([
      [
        'component/0101/1',
        '据此立案',
        '全部 › 任一',
        '破损面积',
        '>',
        '0.0025 m²',
        '30 cm²',
        '成立',
        '第 1 条'
      ],
      [
        'component/0101/1',
        '据此立案',
        '全部 › 任一 › 并非',
        '存在安全隐患',
        '为',
        '是',
        '未提供',
        '未知',
        '第 1 条'
      ],
      ['component/0101/2', '被排除', '排除 1', '部位', '属于', '桥面、灯具', '桥面', '成立', '第 2 条']
    ])
  })

  it('shows an empty set as none', () => {
    const { lines } = tabulateFiling(explainFiling(rules, { ...input, facts: { defects: [] } }), 'en')
    expect(lines[0]).toEqual([
      'component/0101/1',
      'not met',
      'all',
      'defects',
      'includes',
      'damaged',
      'none',
      'false',
      '第 1 条'
    ])
  })

  it('is empty when the facts cannot be read', () => {
    expect(tabulateFiling(explainFiling(rules, { ...input, facts: { roof: 1 } }), 'en').lines).toEqual([])
  })
})
