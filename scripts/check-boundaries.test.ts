import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkBoundaries } from './check-boundaries.mjs'

const roots: string[] = []

/** Writes a small repository and returns what the check says about it, as `file:line message`. */
function violationsOf(tree: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'boundaries-'))
  roots.push(root)
  for (const [file, text] of Object.entries(tree)) {
    const target = path.join(root, 'packages', file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return checkBoundaries(root).map(({ file, line, message }) => `${file}:${line} ${message}`)
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

describe('packages', () => {
  it('may import in the direction schema <- engine <- cli', () => {
    expect(
      violationsOf({
        'schema/src/index.ts': 'export const a = 1',
        'engine/src/index.ts': "import { a } from '@lijie/schema'\nexport { a }",
        'cli/src/bin.ts':
          "import fs from 'node:fs'\nimport '@lijie/engine/kernel'\nimport '@lijie/standard-boston/x'"
      })
    ).toEqual([])
  })

  it('may not import against it, nor a standard below the cli', () => {
    expect(
      violationsOf({
        'schema/src/index.ts': "\nimport type { A } from '@lijie/engine'",
        'engine/src/index.ts': "import x from '@lijie/standard-boston/service-targets-2011'\nimport 'lijie'"
      })
    ).toEqual([
      'packages/engine/src/index.ts:1 engine must not import @lijie/standard-boston/service-targets-2011',
      'packages/engine/src/index.ts:2 engine must not import lijie',
      'packages/schema/src/index.ts:2 schema must not import @lijie/engine'
    ])
  })

  it('keep engine and schema free of databases: only the command reads the warehouse', () => {
    expect(
      violationsOf({
        'schema/src/index.ts': "import '@lijie/warehouse/sql'",
        'engine/src/index.ts': "import type { A } from '@lijie/warehouse'",
        'runner/src/index.ts': "import '@lijie/warehouse/duckdb'",
        'warehouse/src/index.ts':
          "import '@lijie/engine/counting'\nimport '@lijie/schema'\nimport '@lijie/runner'",
        'cli/src/bin.ts': "import '@lijie/warehouse/duckdb'"
      })
    ).toEqual([
      'packages/engine/src/index.ts:1 engine must not import @lijie/warehouse',
      'packages/runner/src/index.ts:1 runner must not import @lijie/warehouse/duckdb',
      'packages/schema/src/index.ts:1 schema must not import @lijie/warehouse/sql',
      'packages/warehouse/src/index.ts:3 warehouse must not import @lijie/runner'
    ])
  })

  it('may not reach into each other by a path, nor import themselves by name', () => {
    expect(
      violationsOf({
        'schema/src/index.ts': 'export const a = 1',
        'engine/src/kernel/a.ts': "import { a } from '../../../schema/src/index.js'\nimport '@lijie/engine'"
      })
    ).toEqual([
      'packages/engine/src/kernel/a.ts:1 leaves the package: ../../../schema/src/index.js',
      'packages/engine/src/kernel/a.ts:2 imports its own package by name: @lijie/engine'
    ])
  })

  it('that run in browsers may not import node builtins, with or without the prefix', () => {
    expect(
      violationsOf({
        'schema/src/a.ts': "import 'node:fs'",
        'engine/src/kernel/a.ts': "export const load = () => import('fs/promises')"
      })
    ).toHaveLength(2)
  })

  it('need a line in the table of directions', () => {
    expect(violationsOf({ 'studio/src/a.ts': '' })).toEqual([
      'packages/studio/src/a.ts:1 package studio has no line in the table of directions'
    ])
  })
})

describe('areas of the runner', () => {
  it('have directions of their own', () => {
    const journal = "import '../store/index.js'"
    const tree = { 'runner/src/store/index.ts': 'export const a = 1', 'runner/src/journal/index.ts': journal }
    expect(violationsOf(tree)).toEqual([
      'packages/runner/src/journal/index.ts:1 area journal must not import area store'
    ])
    expect(violationsOf({ 'runner/src/other/a.ts': '' })).toEqual([
      'packages/runner/src/other/a.ts:1 other has no line in the table of areas'
    ])
  })
})

describe('areas of the engine', () => {
  const areas = {
    'engine/src/kernel/index.ts': "export { a } from './a.js'",
    'engine/src/kernel/a.ts': 'export const a = 1',
    'engine/src/taxonomy/index.ts': "export { a } from '../kernel/index.js'",
    'engine/src/index.ts': "export { a } from './taxonomy/index.js'"
  }

  it('may import everything below them through its index', () => {
    const criteria = "import '../taxonomy/index.js'\nimport '../kernel/index.js'\nimport './row.js'"
    expect(
      violationsOf({ ...areas, 'engine/src/criteria/index.ts': criteria, 'engine/src/criteria/row.ts': '' })
    ).toEqual([])
  })

  it('may not import upwards or sideways', () => {
    const file = 'engine/src/calendar/index.ts'
    expect(violationsOf({ ...areas, [file]: "import type { a } from '../taxonomy/index.js'" })).toEqual([
      `packages/${file}:1 area calendar must not import area taxonomy`
    ])
  })

  it('may not import another area past its index', () => {
    const file = 'engine/src/taxonomy/entry.ts'
    expect(violationsOf({ ...areas, [file]: "import { a } from '../kernel/a.js'" })).toEqual([
      `packages/${file}:1 area kernel is entered by ../kernel/index.js only`
    ])
  })

  it('may not import the rulebook, which imports them all; the package index may', () => {
    const tree = {
      ...areas,
      'engine/src/rulebook/index.ts': "import '../kernel/index.js'\nimport '../taxonomy/index.js'",
      'engine/src/index.ts': "export * from './rulebook/index.js'"
    }
    expect(violationsOf(tree)).toEqual([])
    expect(
      violationsOf({ ...tree, 'engine/src/evaluation/a.ts': "import type { R } from '../rulebook/index.js'" })
    ).toEqual(['packages/engine/src/evaluation/a.ts:1 area evaluation must not import area rulebook'])
  })

  it('are the ones in the table, and nothing but the index stands beside them', () => {
    expect(violationsOf({ 'engine/src/scoring/a.ts': '', 'engine/src/a.ts': '' })).toEqual([
      'packages/engine/src/a.ts:1 only index.ts stands beside the areas',
      'packages/engine/src/scoring/a.ts:1 scoring has no line in the table of areas'
    ])
  })
})

/** Two files that import each other, the second one with `keyword`. */
const ring = (keyword: string): Record<string, string> => ({
  'schema/src/a.ts': "import { b } from './b.js'",
  'schema/src/b.ts': `\n${keyword} { a } from './a.js'`
})

describe('cycles', () => {
  it('are reported at the import that closes them', () => {
    expect(violationsOf(ring('import'))).toEqual([
      'packages/schema/src/b.ts:2 import cycle: packages/schema/src/a.ts -> packages/schema/src/b.ts -> packages/schema/src/a.ts'
    ])
  })

  it('through type imports are none', () => {
    expect(violationsOf(ring('import type'))).toEqual([])
    expect(violationsOf(ring('export type'))).toEqual([])
  })
})

describe('luxon and rrule', () => {
  it('are imported by one file each, in the calendar compiler', () => {
    const tree = {
      'engine/src/calendar-compiler/zone-table.ts': "import { DateTime } from 'luxon'",
      'engine/src/calendar-compiler/recurrence.ts': "import rrule from 'rrule'"
    }
    expect(violationsOf(tree)).toEqual([])
    expect(
      violationsOf({ ...tree, 'engine/src/calendar-compiler/zz.ts': "import { Zone } from 'luxon'" })
    ).toEqual([
      'packages/engine/src/calendar-compiler/zz.ts:1 luxon is already imported by packages/engine/src/calendar-compiler/zone-table.ts'
    ])
    expect(violationsOf({ 'engine/src/calendar/a.ts': "import type { Zone } from 'luxon'" })).toEqual([
      'packages/engine/src/calendar/a.ts:1 luxon may be imported only under packages/engine/src/calendar-compiler/'
    ])
  })
})

it('comments and strings that look like imports, and test files, are left alone', () => {
  expect(
    violationsOf({
      'schema/src/a.ts': "// import '@lijie/engine'\nexport const text = \"import 'node:fs'\"",
      'schema/src/a.test.ts': "import 'node:fs'\nimport '@lijie/standard-boston/x'"
    })
  ).toEqual([])
})
