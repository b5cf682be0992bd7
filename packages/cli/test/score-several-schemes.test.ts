import { describe, expect, it } from 'vitest'
import { counters, factsHeader, factsLine, schemeOf, scoreFacts } from './score-facts.js'

const one = { numerator: 1, denominator: 1 }
const rounding = { decimals: 2, mode: 'half-up' }
const given = {
  id: 'survey',
  label: { zh: '满意率', en: 'survey' },
  measure: 'given',
  figure: 'survey',
  points: { rule: 'value' },
  maxPoints: { numerator: 100, denominator: 1 },
  pointsRounding: rounding,
  weight: one
}
const evaluation = {
  counters,
  figures: {
    survey: {
      label: { zh: '满意率', en: 'survey' },
      kind: 'number',
      onMissing: 'refuse',
      evidence: 'inferred'
    }
  },
  schemes: {
    units: schemeOf(),
    districts: schemeOf({ object: 'district', attribution: undefined, indicators: [given] })
  }
}
const lines = [factsLine('A', '甲队', '2026-03-02', 5, 4), factsLine('B', '乙队', '2026-03-02', 5, 9)]
const withDistricts = [`${factsHeader},district`, ...lines.map((line) => `${line},东区`)].join('\n')
const both = ['--period', '2026-03', '--as-of', '2026-04-10', '--zone', 'Asia/Shanghai', '--format', 'json']
const asked = ['--scheme', 'units', '--scheme', 'districts', ...both]

describe('schemes of several kinds of object in one run', () => {
  it('lists an object under the scheme whose figures name it, not under the others', async () => {
    const figures = { 'figures.csv': 'object,figure,value\n东区,survey,90\n', 'facts.csv': withDistricts }
    const { stdout, stderr } = await scoreFacts(
      lines,
      evaluation,
      [...asked, '--figures', 'figures.csv'],
      figures
    )
    expect({ stderr, stdout }).toMatchObject({ stderr: '' })
    const { evaluations } = JSON.parse(stdout) as {
      evaluations: { board: { objects: { object: string }[] } }[]
    }
    expect(evaluations.map(({ board }) => board.objects.map(({ object }) => object))).toEqual([
      ['甲队', '乙队'],
      ['东区']
    ])
  })

  it('refuses one table of objects for units and districts', async () => {
    const objects = { 'objects.csv': 'object,name,group,class\n甲队,,,\n' }
    const extra = [...asked, '--objects', 'objects.csv', '--lang', 'zh']
    const { status, stderr } = await scoreFacts(lines, evaluation, extra, objects)
    expect(status).toBe(2)
    expect(stderr).toContain('score/objects-of-several-kinds')
    expect(stderr).toContain('units (责任单位), districts (区)')
    const alone = await scoreFacts(
      lines,
      evaluation,
      ['--scheme', 'units', ...both, '--objects', 'objects.csv'],
      {
        'objects.csv': 'object,name,group,class\n甲队,,,\n乙队,,,\n'
      }
    )
    expect(alone.stderr).toBe('')
  })

  it('puts what another scheme would give into the same line of CSV', async () => {
    const schemes = { units: schemeOf(), same: schemeOf({ label: { zh: '同', en: 'same' } }) }
    const extra = ['--scheme', 'units', '--what-if', 'same', ...both.slice(0, -1), 'csv', '--lang', 'zh']
    const { stdout } = await scoreFacts(lines, { counters, schemes }, extra)
    const [heading = '', first = ''] = stdout.split('\r\n')
    expect(heading).toMatch(/,得分,same（得分）,same（增减）,same（名次）,same（名次升降）$/)
    expect(first).toMatch(/,100\.00,100\.00,0\.00,1,0$/)
  })
})
