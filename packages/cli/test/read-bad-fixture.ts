import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { tryCompileRulebook, type CompileOptions } from '@lijie/engine'
import { buildZoneTable } from '@lijie/engine/calendar-compiler'
import {
  partFiles,
  partKeys,
  validatePart,
  type Issue,
  type PartName,
  type PartSource,
  type StandardDocument
} from '@lijie/schema'
import { checkStandard } from '../src/check/check-standard.js'
import { orderIssues } from '../src/check/order-issues.js'
import { placeIssue } from '../src/check/place-issue.js'
import { prepare } from '../src/standards/load-standards.js'
import { readPartFile } from '../src/standards/read-part-file.js'
import { readStandardFolder, type ReadStandard } from '../src/standards/read-standard-folder.js'

/** Where the fixtures lie. */
export const fixtures: string = fileURLToPath(new URL('../../../standards/_fixtures', import.meta.url))

/** One problem as `.expected.json` lists it; older fixtures give no column. */
export interface ExpectedIssue {
  readonly code: string
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column?: number
}

/** What `.expected.json` of a fixture says. */
export interface ExpectedFixture {
  readonly base: string
  /** Set for a sound standard that is used wrongly: what it is compiled for. */
  readonly compile?: CompileOptions
  readonly issues: readonly ExpectedIssue[]
}

/** Names of all fixtures with a mistake. */
export function listBadFixtures(): string[] {
  return readdirSync(path.join(fixtures, 'bad')).toSorted()
}

/** What must be found in a fixture. */
export function readExpectedFixture(name: string): ExpectedFixture {
  return JSON.parse(readFileSync(path.join(fixtures, 'bad', name, '.expected.json'), 'utf8'))
}

const zones = { 'Asia/Shanghai': buildZoneTable('Asia/Shanghai') }
const neededStandards = ['days-off', 'market-town', 'national-base', 'small-city']

/** Sound standards that the good ones build on, by id. */
export async function loadNeededStandards(): Promise<ReadonlyMap<string, StandardDocument>> {
  const folders = neededStandards.map((name) => path.join('good', name))
  const read = await Promise.all(folders.map((folder) => readStandardFolder(folder, fixtures)))
  return new Map(read.map(({ document }) => [document.standard.id, document]))
}

/** What stands against compiling a fixture for its day and bindings, beside the standards that it needs. */
export async function compileBadFixture(
  name: string,
  { base, compile }: ExpectedFixture,
  others: ReadonlyMap<string, StandardDocument>
): Promise<readonly Issue[]> {
  if (compile === undefined) throw new RangeError(`${name} says not what it is compiled for`)
  const { document, sources, issues } = await readBadFixture(name, base)
  const bound = Object.values(compile.bind ?? {}).map((to) => (typeof to === 'string' ? to : to.standard))
  const needed = ['test.days-off', ...bound].flatMap((id) => others.get(id) ?? [])
  const documents = await prepare([...new Set([document, ...needed])])
  const result = tryCompileRulebook(documents, { ...compile, validatePart })
  const found = 'issues' in result ? result.issues : result.rulebook.warnings
  return orderIssues([...issues, ...found.map((issue) => placeIssue(issue, sources))])
}

/** What `lijie check` finds in a fixture: its parts in the place of those of its base. The zone table is made once for all. */
export async function checkBadFixture(
  name: string,
  base: string,
  others: ReadonlyMap<string, StandardDocument>
): Promise<readonly Issue[]> {
  return orderIssues(await checkStandard(await readBadFixture(name, base), { others, today: '2026-03-02' }))
}

async function readBadFixture(name: string, base: string): Promise<ReadStandard> {
  const document: Record<string, unknown> = { zones }
  const sources: Partial<Record<PartName, PartSource>> = {}
  const issues: Issue[] = []
  const keys: Readonly<Partial<Record<PartName, string>>> = partKeys
  for (const [part, fileName] of Object.entries(partFiles) as [PartName, string][]) {
    const key = keys[part]
    const file = [`bad/${name}`, ...(key === undefined ? [] : [`good/${base}`])]
      .map((folder) => path.join(fixtures, folder, fileName))
      .find((candidate) => existsSync(candidate))
    if (file === undefined) continue
    const read = await readPartFile(part, file, fixtures)
    issues.push(...read.issues)
    sources[part] = { file: fileName, positions: read.positions }
    if (key !== undefined && read.value !== undefined) document[key] = read.value
  }
  return { document: document as unknown as StandardDocument, sources, issues }
}
