import { expect, it } from 'vitest'
import { countLines, isMeasured, nameProblems, quantile } from './check-names.mjs'

it('accepts kebab-case names, dot files and the usual documents', () => {
  const files = [
    'packages/engine/src/time-limits/count-days.property.test.ts',
    '.changeset/config.json',
    'README.zh-CN.md'
  ]
  expect(
    [...files, 'LICENSE-DATA', 'standards/_fixtures/bad/a.json'].flatMap((file) => nameProblems(file))
  ).toEqual([])
})

it('refuses other spellings, letters beyond ASCII and catch-all files', () => {
  const files = [
    'scripts/checkNames.mjs',
    'docs/Guide/a.md',
    'docs/立案.md',
    'packages/engine/src/kernel/utils.ts'
  ]
  expect(files.map((file) => nameProblems(file).length)).toEqual([1, 1, 1, 1])
  expect(nameProblems('packages/schema/src/generated/types.ts')).toEqual([])
})

it('measures code, not generated code and not data', () => {
  expect(isMeasured('packages/cli/src/bin.ts')).toBe(true)
  expect(isMeasured('benchmarks/run.mjs')).toBe(true)
  expect(isMeasured('packages/schema/src/generated/types.ts')).toBe(false)
  expect(isMeasured('examples/boston-311/requests.csv')).toBe(false)
})

it('counts lines and takes quantiles of sorted counts', () => {
  expect(['', 'a', 'a\n', 'a\n\n'].map((text) => countLines(text))).toEqual([0, 1, 1, 2])
  expect([
    quantile([], 0.5),
    quantile([1, 2, 3, 4], 0.5),
    quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)
  ]).toEqual([0, 2, 9])
})
