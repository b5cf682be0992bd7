import type { Condition, Criterion, StandardDocument } from '@lijie/schema'

const words = (zh: string, en: string): { zh: string; en: string } => ({ zh, en })
const label = (zh: string, en: string): { label: { zh: string; en: string } } => ({ label: words(zh, en) })

/** The condition of row 0101/2. */
const largeDamage: Condition = {
  all: [
    { fact: 'defects', operator: 'contains', value: 'damaged' },
    { fact: 'damagedArea', operator: 'greaterThan', value: 25, unit: 'cm2' }
  ]
}

function row(id: string, condition: Condition | null, value: number, unit: string): Criterion {
  return {
    id,
    article: '表1',
    summary: words(`概述 ${id}`, `summary ${id}`),
    condition,
    timeLimit: { value, unit },
    disposing: ['市政公用服务中心'],
    evidence: 'derived'
  }
}

/** A small standard with every part that changes are told of; its limits need no calendar. */
export function changesSample(): StandardDocument {
  const name = words('示例市', 'Example City')
  return {
    standard: {
      id: 'test.changes',
      version: '1.0.0',
      edition: '1',
      status: 'example',
      title: words('示例标准', 'Example standard'),
      issuer: name,
      jurisdiction: { scheme: 'gb-t-2260', code: '000000', name },
      effectiveFrom: '2026-01-01',
      source: { title: words('示例', 'Example') },
      evidence: 'derived',
      notice: words('示例，无效力。', 'An example without force.')
    },
    facts: {
      facts: {
        hazard: { type: 'boolean', ...label('存在安全隐患', 'Is a safety hazard') },
        defects: {
          type: 'codes',
          values: { missing: label('缺失', 'missing'), damaged: label('破损', 'damaged') },
          ...label('缺损情形', 'Defects')
        },
        damagedArea: { type: 'quantity', unit: 'cm2', minimum: 0, ...label('破损面积', 'Damaged area') }
      }
    },
    taxonomy: {
      editions: {
        component: {
          id: 'sample',
          title: words('示例分类', 'Sample'),
          codeStructure: { type: 'digits', category: 2, subcategory: 2 }
        }
      },
      categories: [
        { kind: 'component', code: '01', name: words('公用设施', 'Utilities'), evidence: 'derived' }
      ],
      entries: ['0101', '0102', '0103'].map((code) => ({
        kind: 'component',
        code,
        category: '01',
        name: words(`井盖${code}`, `cover ${code}`),
        evidence: 'derived'
      }))
    },
    criteria: {
      hitPolicy: { policy: 'first', evidence: 'inferred' },
      conditions: { urgent: { fact: 'hazard', operator: 'equal', value: true } },
      closingActions: { repaired: words('修复', 'repaired') },
      rows: [
        row('component/0101/1', { condition: 'urgent' }, 1, 'hour'),
        row('component/0101/2', largeDamage, 4, 'hour'),
        row('component/0101/3', { fact: 'defects', operator: 'contains', value: 'damaged' }, 2, 'day'),
        row('component/0102/1', null, 1, 'day')
      ]
    },
    timeLimits: {
      zone: 'Asia/Shanghai',
      calendar: null,
      computedWallTime: { onGap: 'forward', onOverlap: 'earlier' },
      units: {
        hour: { counts: 'elapsed', minutes: 60, ...label('小时', 'hour'), evidence: 'derived' },
        day: { counts: 'calendar-days', ...label('天', 'day'), evidence: 'derived' }
      }
    },
    evaluation: {
      counters: {
        filed: {
          ...label('立案数', 'Filed'),
          where: { column: 'filed', operator: 'equal', than: { constant: 1 } },
          onMissing: 'exclude',
          evidence: 'inferred'
        },
        onTime: {
          ...label('按期数', 'On time'),
          where: { column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } },
          onMissing: 'count-as-false',
          evidence: 'inferred'
        }
      },
      schemes: {
        monthly: {
          ...label('月度评价', 'Monthly'),
          object: 'unit',
          effectiveFrom: null,
          evidence: 'inferred',
          indicators: [
            {
              id: 'on-time-rate',
              ...label('按期率', 'On-time rate'),
              numerator: ['onTime'],
              denominator: ['filed'],
              onZero: 'unranked',
              rateRounding: { decimals: 2, mode: 'half-up' },
              maxPoints: { numerator: 100, denominator: 1 },
              pointsRounding: { decimals: 2, mode: 'half-up' },
              weight: { numerator: 1, denominator: 1 }
            }
          ],
          total: {
            weightsSumTo: { numerator: 1, denominator: 1 },
            rounding: { decimals: 2, mode: 'half-up' }
          },
          rank: { ties: 'competition', basis: 'rounded-total' }
        }
      }
    }
  }
}

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> }

/** A copy of the sample with an edit, which may write to it. */
export function editSample(edit: (document: Writable<Required<StandardDocument>>) => void): StandardDocument {
  const copy = structuredClone(changesSample())
  edit(copy as Writable<Required<StandardDocument>>)
  return copy
}
