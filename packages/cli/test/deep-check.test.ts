import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from '@lijie/engine/analysis'
import type { CriteriaPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const smallCity = path.join(root, 'standards/_fixtures/good/small-city')

/** A copy of a good standard with changed criteria. */
function changedCity(change: (part: CriteriaPart) => CriteriaPart): string {
  const cwd = temporaryFolder()
  cpSync(smallCity, path.join(cwd, 'city'), { recursive: true })
  const file = path.join(cwd, 'city/criteria.json')
  const part = change(JSON.parse(readFileSync(file, 'utf8')) as CriteriaPart)
  writeFileSync(file, JSON.stringify(part, null, 2))
  return cwd
}

const always = (part: CriteriaPart): CriteriaPart => ({
  ...part,
  rows: part.rows.map((row, i) =>
    i === 0 && row.condition !== null
      ? { ...row, condition: { any: [row.condition, { not: row.condition }] } }
      : row
  )
})

describe('lijie check --deep', () => {
  it('finds the four rows of Yuncheng that never decide', async () => {
    const { status, stdout } = await run(['check', 'standards/yuncheng', '--deep', '--json'], { cwd: root })
    expect(status).toBe(0)
    const { issues } = JSON.parse(stdout) as { issues: Finding[] }
    const found = issues.filter(({ code }) => code.startsWith('analysis/'))
    expect(found.map(({ code, params }) => [code, params['row'], params['others']])).toEqual([
      ['analysis/missing-domains', undefined, undefined],
      ['analysis/row-never-decides', 'component/0304/3', 'component/0304/2'],
      ['analysis/row-never-decides', 'component/0305/3', 'component/0305/2'],
      ['analysis/row-never-decides', 'component/0404/2', 'component/0404/1'],
      ['analysis/row-never-decides', 'component/0506/4', 'component/0506/2 or component/0506/6']
    ])
    expect(found[1]).toMatchObject({
      file: 'standards/yuncheng/case-standard-v2/criteria.json',
      line: expect.any(Number),
      cases: [
        {
          facts: { defects: ['dirty-disorder'] },
          outcome: { outcome: 'filed', criteria: ['component/0304/2'] }
        }
      ]
    })
  })

  it('says a gap of a declared domain in words, in both languages', async () => {
    const cwd = changedCity((part) => ({
      ...part,
      domains: {
        'component/0102': { summary: { zh: '全部' }, condition: null, evidence: 'inferred' }
      }
    }))
    const english = await run(['check', 'city', '--deep'], { cwd })
    expect(english.status).toBe(0)
    expect(english.stdout).toContain(
      'warning analysis/domain-not-covered The declared domain of component/0102 has a gap.'
    )
    const chinese = await run(['check', 'city', '--deep', '--lang', 'zh-CN'], { cwd })
    expect(chinese.stdout).toContain('analysis/domain-not-covered component/0102 的声明范围有遗漏')
    expect((await run(['check', 'city', '--deep', '--strict'], { cwd })).status).toBe(1)
    expect((await run(['check', 'city'], { cwd })).stdout).not.toContain('analysis/')
  })

  it('type-checks declared domains even without --deep', async () => {
    const cwd = changedCity((part) => ({
      ...part,
      domains: {
        'component/0102': {
          summary: { zh: '全部' },
          condition: { fact: 'colour', operator: 'equal', value: 'red' },
          evidence: 'inferred'
        },
        'component/9999': { summary: { zh: '全部' }, condition: null, evidence: 'inferred' }
      }
    }))
    const { status, stdout } = await run(['check', 'city'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('error criteria/unknown-fact')
    expect(stdout).toContain('error taxonomy/unknown-code')
  })
})

describe('lijie check', () => {
  it('finds conditions that always hold without --deep', async () => {
    const { status, stdout } = await run(['check', 'city'], { cwd: changedCity(always) })
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^city\/criteria\.json:\d+:\d+ warning analysis\/always-holds This part of a condition /m
    )
  })

  it('takes overlapping rows as errors under the hit policy unique', async () => {
    const cwd = changedCity((part) => {
      const [first] = part.rows
      const twin = { ...first, id: 'component/0101/9' } as CriteriaPart['rows'][number]
      return { ...part, hitPolicy: { ...part.hitPolicy, policy: 'unique' }, rows: [...part.rows, twin] }
    })
    const { status, stdout } = await run(['check', 'city'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain(
      'error analysis/conflicting-rows One and the same case meets both component/0101/9 and component/0101/1'
    )
  })
})
