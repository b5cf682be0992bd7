import { existsSync, readFileSync } from 'node:fs'
import type { Criterion, OverrideChange, OverridesPart, StandardDocument, StandardPart } from '@lijie/schema'
import { partFiles, partKeys, standardPartNames, validatePart } from '@lijie/schema'
import { prepareStandard } from '../src/calendar-compiler/index.js'
import { tryCompileRulebook, type CompileOptions, type CompileResult, type Rulebook } from '../src/index.js'

/** A good fixture as one prepared document. */
export function readFixture(name: string): StandardDocument {
  const folder = new URL(`../../../standards/_fixtures/good/${name}/`, import.meta.url)
  const parts = standardPartNames.flatMap((part) => {
    const file = new URL(partFiles[part], folder)
    if (!existsSync(file)) return []
    const { $schema: _hint, ...value } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    return [[partKeys[part], value] as const]
  })
  return prepareStandard(Object.fromEntries(parts) as unknown as StandardDocument)
}

/** The national table of the fixtures. */
export const national: StandardDocument = readFixture('national-base')
/** A city that builds on it and changes it from 2022 on. */
export const city: StandardDocument = readFixture('layered-city')

/** A standard with this id that builds on `bases`; it has a header and what is given, nothing else. */
export function createLayer(
  id: string,
  bases: readonly string[],
  parts: Partial<StandardDocument> = {},
  header: Partial<StandardPart> = {}
): StandardDocument {
  const { extends: _none, ...standard } = city.standard
  const own = bases.length === 0 ? {} : { extends: bases }
  return { ...parts, standard: { ...standard, id, ...own, ...header } }
}

/** A dated change of the criteria. */
export function createChange(
  key: string,
  set: OverrideChange['set'],
  more: Partial<OverrideChange> = {}
): OverrideChange {
  const base = {
    from: '2021-01-01',
    article: '修改决定',
    summary: { zh: '修改' },
    evidence: 'derived'
  } as const
  return { ...base, part: 'criteria', key, set, ...more }
}

/** An overrides part of these changes. */
export function createOverrides(...changes: readonly OverrideChange[]): Pick<
  StandardDocument,
  'overrides'
> & {
  readonly overrides: OverridesPart
} {
  return { overrides: { changes } }
}

/** A criteria part with these rows; the hit policy is that of the national table. */
export function createRows(...rows: readonly Criterion[]): Pick<StandardDocument, 'criteria'> {
  const hitPolicy = { policy: 'first', evidence: 'inferred' } as const
  return { criteria: { hitPolicy, rows } }
}

/** A row of the national table, with changes. */
export function nationalRow(id: string, more: Partial<Criterion> = {}): Criterion {
  const found = national.criteria?.rows.find((row) => row.id === id)
  if (found === undefined) throw new RangeError(`no row ${id}`)
  return { ...found, ...more }
}

/** Compiles with the validator, on a day in 2021 unless another one is given. */
export function compile(
  standards: readonly StandardDocument[],
  options: Partial<CompileOptions> = {}
): CompileResult {
  return tryCompileRulebook(standards, { on: '2021-06-01', validatePart, ...options })
}

/** What stands against standards: code, file and pointer of every error. */
export function errorsOf(
  standards: readonly StandardDocument[],
  options: Partial<CompileOptions> = {}
): (readonly [code: string, file: string | undefined, pointer: string | undefined])[] {
  const result = compile(standards, options)
  const issues = 'issues' in result ? result.issues : []
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, pointer }) => [code, file, pointer] as const)
}

/** Compiles, or throws with what stands against it. */
export function rulebookOf(
  standards: readonly StandardDocument[],
  options: Partial<CompileOptions> = {}
): Rulebook {
  const result = compile(standards, options)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues, null, 1))
  return result.rulebook
}
