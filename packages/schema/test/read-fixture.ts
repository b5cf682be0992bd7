import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  lintStandard,
  partFiles,
  partKeys,
  readPart,
  validateStandard,
  type Issue,
  type IssueCode,
  type PartName,
  type PartSource,
  type StandardDocument
} from '@lijie/schema'

const fixtures = fileURLToPath(new URL('../../../standards/_fixtures', import.meta.url))

const keys: Readonly<Partial<Record<PartName, string>>> = partKeys

/** One problem as an `.expected.json` file lists it. */
export interface ExpectedIssue {
  readonly code: IssueCode
  readonly file: string
  readonly pointer: string
  readonly line: number
}

/** Names of the fixture folders of one kind. */
export function listFixtures(kind: 'good' | 'bad'): string[] {
  return readdirSync(path.join(fixtures, kind)).toSorted()
}

/** Names of the bad fixtures whose mistake this package finds; the others take compiling, or the bytes of the file. */
export function listShapeFixtures(): string[] {
  return listFixtures('bad').filter((name) => readExpected(name).stage === undefined)
}

/** What a bad fixture must give; its parts replace those of the good fixture `base`. */
export function readExpected(name: string): {
  readonly base: string
  readonly stage?: 'compile' | 'file'
  readonly issues: readonly ExpectedIssue[]
} {
  return JSON.parse(readFileSync(path.join(fixtures, 'bad', name, '.expected.json'), 'utf8'))
}

/** Parses, validates and lints the parts in the first folder that holds each; lint runs only on a valid standard. */
export function checkFixture(...folders: readonly string[]): readonly Issue[] {
  const document: Record<string, unknown> = {}
  const sources: Record<string, PartSource> = {}
  const issues: Issue[] = []
  for (const part of Object.keys(partFiles) as PartName[]) {
    const file = folders
      .map((folder) => path.join(fixtures, folder, partFiles[part]))
      .find((candidate) => existsSync(candidate))
    if (file === undefined) continue
    const read = readPart(part, readFileSync(file, 'utf8'))
    issues.push(...read.issues)
    const key = keys[part]
    if (key !== undefined) document[key] = read.value
    sources[part] = { positions: read.positions }
  }
  return issues.length > 0 || validateStandard(document).length > 0
    ? issues
    : [...issues, ...lintStandard(document as unknown as StandardDocument, sources)]
}
