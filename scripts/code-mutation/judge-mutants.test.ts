import { expect, test } from 'vitest'
import { judgeMutants } from './judge-mutants.mjs'

const file = 'packages/engine/src/calendar/add.ts'
const source = 'export function add(a, b) {\n  return a + b\n}\n'
const place = { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } }
const mutant = (status: string, replacement = 'a - b'): object => ({ status, replacement, location: place })
const known = { file, line: 'return a + b', from: 'a + b', to: 'a - b', kind: 'equivalent', reason: '…' }

test('what tests notice and what is known to be equivalent counts; other survivors are told with their line', () => {
  const report = { [file]: { source, mutants: [mutant('Killed'), mutant('Timeout'), mutant('Survived')] } }
  expect(judgeMutants(report, [known])).toMatchObject({
    files: [{ file, mutants: 3, noticed: 2, equivalent: 1, accepted: 0 }],
    unlisted: [],
    stale: [],
    areas: [{ area: 'packages/engine/src/calendar', mutants: 3, noticed: 3, score: 1 }]
  })
  expect(judgeMutants(report, [])).toMatchObject({
    unlisted: [{ file, line: 2, from: 'a + b', to: 'a - b' }],
    areas: [{ score: 2 / 3 }]
  })
})

test('an accepted survivor is known, but not noticed', () => {
  const report = { [file]: { source, mutants: [mutant('NoCoverage')] } }
  expect(judgeMutants(report, [{ ...known, kind: 'accepted' }])).toMatchObject({
    unlisted: [],
    areas: [{ noticed: 0, score: 0 }]
  })
})

test('a listed survivor that a test notices is stale, but only where its file was mutated', () => {
  expect(judgeMutants({ [file]: { source, mutants: [mutant('Killed')] } }, [known]).stale).toEqual([known])
  expect(judgeMutants({}, [known]).stale).toEqual([])
})

test('an entry of a line that was not mutated is not stale where only some lines were', () => {
  const other = { ...known, line: 'return a', from: 'a', to: 'b' }
  const report = { [file]: { source, mutants: [mutant('Killed')] } }
  expect(judgeMutants(report, [known, other], true).stale).toEqual([known])
  expect(judgeMutants(report, [known, other]).stale).toEqual([known, other])
})
