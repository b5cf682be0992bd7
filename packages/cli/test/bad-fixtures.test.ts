import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatIssue, issueRegistry, type Issue, type StandardDocument } from '@lijie/schema'
import {
  checkBadFixture,
  compileBadFixture,
  fixtures,
  listBadFixtures,
  loadNeededStandards,
  readExpectedFixture,
  type ExpectedIssue
} from './read-bad-fixture.js'
import { run, temporaryFolder } from './run-in-process.js'

const names = listBadFixtures()
const refused = new Set<string>()
let others: ReadonlyMap<string, StandardDocument>

beforeAll(async () => {
  others = await loadNeededStandards()
})

/** Code and place, one line for each issue; the column only where it is expected. */
function listPlaces(issues: readonly (Issue | ExpectedIssue)[], expected: readonly ExpectedIssue[]): string {
  return issues
    .map(({ code, file = '', pointer = '', line, column }, at) => {
      const place = expected[at]?.column === undefined ? `${line}` : `${line}:${column}`
      return `${code} ${path.basename(file)}#${pointer} ${place}`
    })
    .join('\n')
}

describe('a standard with one mistake', () => {
  it.each(names)('%s is found out, at its place', async (name) => {
    const expected = readExpectedFixture(name)
    const issues = await (expected.compile === undefined
      ? checkBadFixture(name, expected.base, others)
      : compileBadFixture(name, expected, others))
    expect(listPlaces(issues, expected.issues)).toBe(listPlaces(expected.issues, expected.issues))
    if (issues.some(({ severity }) => severity === 'error')) refused.add(name)
    for (const issue of issues) {
      expect(Object.keys(issue.params).toSorted()).toEqual([...issueRegistry[issue.code].params].toSorted())
      expect(formatIssue(issue, 'zh-CN')).not.toMatch(/\{[a-zA-Z]+\}/)
    }
  })

  it('is refused in at least 1,000 ways; the rest are remarks about what deserves a second look', () => {
    expect(refused.size).toBeGreaterThanOrEqual(1000)
    expect(names.length - refused.size).toBeLessThan(90)
  })
})

/** Good standards that others build on, beside the days off. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  'layered-city': ['national-base'],
  'market-office': ['market-town']
}

describe('the command', () => {
  const checked = names.filter((name) => readExpectedFixture(name).compile === undefined)
  const sample = checked.filter((_, at) => at % 40 === 0)

  it.each(sample)('refuses %s as the checks do', async (name) => {
    const { base, issues: expected } = readExpectedFixture(name)
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, name))
    for (const folder of [path.join(fixtures, 'bad', name), path.join(fixtures, 'good', base)]) {
      const taken = new Set(readdirSync(path.join(cwd, name)))
      for (const file of readdirSync(folder))
        if (!taken.has(file)) symlinkSync(path.join(folder, file), path.join(cwd, name, file))
    }
    const needed = ['days-off', ...(neededBy[base] ?? [])]
    const folders = needed.map((one) => path.join(fixtures, 'good', one))
    const { status, stdout } = await run(['check', name, ...folders, '--json'], { cwd })
    const { issues } = JSON.parse(stdout) as { issues: Issue[] }
    expect(listPlaces(issues, expected)).toBe(listPlaces(expected, expected))
    expect(status).toBe(issues.some(({ severity }) => severity === 'error') ? 1 : 0)
  })
})
