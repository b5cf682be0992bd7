import { describe, expect, it } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { inputSchema } from './input-schema.js'

const damaged = { fact: 'defects', operator: 'contains', value: 'damaged' } as const
const area = { fact: 'damagedArea', operator: 'greaterThan', value: 25 } as const

describe('the schema of a form', () => {
  it('lists the facts that the rows read, in the order of facts.json, with labels, units and codes', () => {
    const rules = compileSample([sampleRow(1, { all: [area, damaged] })])
    expect(inputSchema(rules, 'component', '0101')).toMatchObject({
      value: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: '上水井盖',
        type: 'object',
        required: ['facts'],
        additionalProperties: false,
        properties: {
          facts: {
            additionalProperties: false,
            properties: {
              defects: {
                title: '缺损情形',
                type: ['array', 'null'],
                uniqueItems: true,
                items: {
                  oneOf: [
                    {
                      const: 'damaged',
                      title: '破损',
                      'x-lijie': { label: { zh: '破损', en: 'damaged' }, named: true }
                    },
                    { const: 'missing', title: '缺失', 'x-lijie': { label: { zh: '缺失', en: 'missing' } } },
                    { const: 'displaced' },
                    { const: 'dirty' }
                  ]
                },
                'x-lijie': { type: 'codes', label: { zh: '缺损情形', en: 'Defects' } }
              },
              damagedArea: {
                title: '破损面积（cm²）',
                type: ['number', 'null'],
                minimum: 0,
                'x-lijie': { type: 'quantity', unit: 'cm2' }
              }
            }
          }
        }
      },
      because: [{ rule: 'component/0101/1' }]
    })
  })

  it('speaks English when asked to', () => {
    const rules = compileSample([sampleRow(1, area)])
    expect(inputSchema(rules, 'component', '0101', 'en')).toMatchObject({
      value: {
        title: 'Water main cover',
        properties: { facts: { properties: { damagedArea: { title: 'Damaged area (cm²)' } } } }
      }
    })
  })

  it('asks for grade, start and earlier stage only where rows depend on them', () => {
    const plain = inputSchema(compileSample([sampleRow(1, area)]), 'component', '0101')
    expect(Object.keys('value' in plain ? (plain.value['properties'] as object) : {})).toEqual(['facts'])
    const byAreaGrade = { C: { value: 8, unit: 'work-hour' }, A: { value: 4, unit: 'work-hour' } }
    const rules = compileSample([
      sampleRow(1, area),
      sampleRow(2, damaged, {
        timeLimit: { value: 1, unit: 'work-day' },
        continues: ['component/0101/1']
      }),
      sampleRow(3, null, { timeLimit: { byAreaGrade, fallback: 'refuse' } })
    ])
    expect(inputSchema(rules, 'component', '0101')).toMatchObject({
      value: {
        properties: {
          areaGrade: { pattern: '^[A-Z]?$', examples: ['A', 'C'] },
          startedAt: { title: '计时起点' },
          continues: { properties: { criterion: { enum: ['component/0101/1'] } } }
        }
      }
    })
  })

  it('does not ask for the start where the hit policy compares no limits', () => {
    const rows = [sampleRow(1, area), sampleRow(2, damaged, { timeLimit: { value: 1, unit: 'work-day' } })]
    const decision = inputSchema(compileSample(rows, { policy: 'first' }), 'component', '0101')
    expect(JSON.stringify(decision)).not.toContain('startedAt')
  })

  it('is refused for codes without rows', () => {
    const rules = compileSample([sampleRow(1, area)])
    expect(inputSchema(rules, 'component', '9999')).toMatchObject({
      refused: [{ code: 'taxonomy/unknown-code' }]
    })
    expect(inputSchema(rules, 'component', '0102')).toMatchObject({
      refused: [{ code: 'criteria/missing-rows' }]
    })
  })
})
