import { describe, expect, test } from 'vitest'
import { formatIssue, issueRegistry, type Issue } from '@lijie/schema'
import { checkFixture, listFixtures, listShapeFixtures, readExpected } from './read-fixture.js'

/** Code, file, pointer and line of each issue, in any order: the checks go by part, people read by file. */
function listPlaces(issues: readonly Pick<Issue, 'code' | 'file' | 'pointer' | 'line'>[]): string[] {
  return issues.map(({ code, file, pointer, line }) => `${code} ${file}#${pointer} ${line}`).toSorted()
}

describe('good standards', () => {
  test.each(listFixtures('good'))('%s has no problem', (name) => {
    expect(checkFixture(`good/${name}`)).toEqual([])
  })
})

describe('standards with one mistake', () => {
  const names = listShapeFixtures()

  test('there are many kinds of mistake', () => {
    expect(names.length).toBeGreaterThan(900)
  })

  test.each(names)('%s is found, at its place, and nothing else', (name) => {
    const { base, issues } = readExpected(name)
    const found = checkFixture(`bad/${name}`, `good/${base}`)
    expect(listPlaces(found)).toEqual(listPlaces(issues))
    for (const issue of found) {
      const { params } = issueRegistry[issue.code]
      expect(Object.keys(issue.params).toSorted()).toEqual([...params].toSorted())
      expect(formatIssue(issue, 'en')).not.toMatch(/\{[a-zA-Z]+\}/)
      expect(formatIssue(issue, 'zh-CN')).not.toMatch(/\{[a-zA-Z]+\}/)
    }
  })
})
