import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { addLimit, fitTypes, hasLimit } from './boston/fit-limits.mjs'

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = mkdtempSync(path.join(tmpdir(), 'lijie-boston-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wall = (text: string): number => Date.parse(`${text}Z`)
const caseOf = (opened: string, target: string | null, type = 'Lamp') => ({
  type,
  subject: 'Works',
  opened: wall(opened),
  target: target === null ? null : wall(target)
})

describe('deriving the limits of Boston', () => {
  it('gives the committed files, byte for byte, from the committed cases', () => {
    const csv = path.join(folder, 'cases.csv')
    const out = path.join(folder, 'out')
    writeFileSync(
      csv,
      gunzipSync(readFileSync(path.join(root, 'examples/boston-311/boston-311-2011-q3.csv.gz')))
    )
    const printed = execFileSync(process.execPath, [
      path.join(root, 'scripts/derive-boston-limits.mjs'),
      csv,
      out
    ])
    expect(JSON.parse(printed.toString())).toEqual({
      types: 129,
      limited: 112,
      targets: 26_815,
      covered: 26_809,
      reproduced: 26_009
    })
    const committed = path.join(root, 'standards/boston/service-targets-2011')
    expect(readdirSync(out)).toHaveLength(7)
    for (const file of readdirSync(out)) {
      expect(readFileSync(path.join(out, file), 'utf8')).toBe(
        readFileSync(path.join(committed, file), 'utf8')
      )
    }
  })

  it('counts working days with roll and cut-off', () => {
    const due = (opened: string, value: number): number =>
      addLimit(wall(opened), { value, unit: 'working-day' })
    expect(due('2011-07-15T10:00:00', 2)).toBe(wall('2011-07-19T10:00:00'))
    expect(due('2011-07-16T10:00:00', 1)).toBe(wall('2011-07-19T10:00:00'))
    expect(due('2011-07-12T17:00:00', 1)).toBe(wall('2011-07-13T17:00:00'))
    expect(due('2011-07-14T17:00:01', 1)).toBe(wall('2011-07-18T08:30:00'))
  })

  it('gives a limit at half of the cases and three quarters of the targets, and not below', () => {
    const hit = caseOf('2011-07-12T10:00:00', '2011-07-14T10:00:00')
    const miss = caseOf('2011-07-12T10:00:00', '2011-07-14T10:00:11')
    const bare = caseOf('2011-07-12T10:00:00', null)
    const limited = (cases: ReturnType<typeof caseOf>[]): boolean => fitTypes(cases).every(hasLimit)
    expect(limited([hit, hit, hit, miss, bare, bare, bare, bare])).toBe(true)
    expect(limited([hit, hit, hit, miss, bare, bare, bare, bare, bare])).toBe(false)
    expect(limited([hit, hit, miss])).toBe(false)
    expect(limited([bare])).toBe(false)
  })

  it('resolves a tie by the limit that is more common among the other types', () => {
    const tie = caseOf('2011-07-12T10:00:00', '2011-07-14T10:00:00', 'tie')
    const calendar = caseOf('2011-07-15T10:00:00', '2011-07-17T10:00:00', 'calendar')
    const [, tied] = fitTypes([tie, calendar])
    expect(tied?.best).toMatchObject({ unit: 'calendar-day', value: 2 })
    expect(fitTypes([tie])[0]?.best).toMatchObject({ unit: 'working-day', value: 2 })
  })
})
