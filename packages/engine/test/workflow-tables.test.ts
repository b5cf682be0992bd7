import { describe, expect, it } from 'vitest'
import { loadWorkflows } from '../../../scripts/load-workflows.mjs'
import type { Rulebook } from '../src/rulebook/index.js'
import { listTableRows, tabulateWorkflow } from '../src/workflow-graph/index.js'
import { probeCell, type Probe } from './probe-workflow.js'

interface CompiledStandard {
  readonly package: string
  readonly instrument: string
  readonly folder: string
  readonly rulebook: Rulebook
}

const standards = loadWorkflows() as CompiledStandard[]

function partOf({ workflow }: Rulebook): NonNullable<Rulebook['workflow']>['part'] {
  if (workflow === null) throw new RangeError('no workflow')
  return workflow.part
}

const quote = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const codeOf = (probe: Probe): string => ('code' in probe ? probe.code : '')

describe('the standards with a workflow', () => {
  it('are the example city and the four cities', () => {
    const ids = standards.map(({ rulebook }) => rulebook.workflow?.standard).toSorted()
    expect(ids).toEqual([
      'cn.example.city-workflow',
      'cn.hangzhou.digital-city-measures',
      'cn.harbin.order-218',
      'cn.ningbo.smart-city-measures',
      'cn.qinzhou.interim-measures'
    ])
  })
})

describe.each(standards)('the table of $package/$instrument', ({ folder, instrument, rulebook }) => {
  const part = partOf(rulebook)
  const table = tabulateWorkflow(part)

  it('is the one on record', async () => {
    const roles = rulebook.responsibility?.part.roles
    const rows = listTableRows(part, table, { language: 'en', ...(roles && { roles }) })
    const text = rows.map((row) => `${row.map(quote).join(',')}\n`).join('')
    await expect(text).toMatchFileSnapshot(`${folder}/../test/${instrument}.workflow.csv`)
  })

  it('has a cell for every open state, action and role', () => {
    const { states, actions, roles, cells } = table
    expect(cells).toHaveLength((1 + (states.length - 1) * (actions.length - 1)) * roles.length)
  })

  it('refuses what transition refuses, with its code', () => {
    const refused = table.cells.filter((cell) => cell.refused !== null)
    const told = refused.map((cell) => [cell, probeCell(rulebook, cell).map(codeOf)] as const)
    const wrong = told.filter(([cell, codes]) => codes.some((code) => code !== cell.refused))
    expect(
      wrong.map(([{ state, action, role, refused: code }, codes]) => [state, action, role, code, codes])
    ).toEqual([])
  })

  it('leads where transition leads, by every way and by no other, and is refused as it says', () => {
    const open = table.cells.filter((cell) => cell.refused === null)
    const wrong = open.flatMap((cell) => {
      const probes = probeCell(rulebook, cell)
      const taken = new Set(
        probes.flatMap((probe) => ('code' in probe ? [] : [`${probe.transition} ${probe.to}`]))
      )
      const ways = cell.ways.map(({ transition, to }) => `${transition} ${to}`)
      const known = new Set<string>(cell.ways.flatMap(({ refusals }) => refusals))
      const told = [...new Set(probes.map(codeOf))].filter((code) => code !== '' && !known.has(code))
      // A clock has reasons of its own, such as a limit that is left to an instrument that nobody bound.
      const codes = told.filter((code) => !/^(clock|time-limits)\//.test(code))
      const missing = told.some((code) => code.startsWith('time-limits/'))
        ? []
        : ways.filter((way) => !taken.has(way))
      const extra = [...taken].filter((way) => !ways.includes(way))
      return missing.length + extra.length + codes.length === 0
        ? []
        : [{ state: cell.state, action: cell.action, role: cell.role, missing, extra, codes }]
    })
    expect(wrong).toEqual([])
  })
})
