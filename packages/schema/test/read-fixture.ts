import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  lintStandard,
  partFiles,
  partKeys,
  readPart,
  standardPartNames,
  validateStandard,
  type Issue,
  type PartSource,
  type StandardDocument
} from '@lijie/schema'

const fixtures = fileURLToPath(new URL('../../../standards/_fixtures', import.meta.url))

/** One problem as an `.expected.json` file lists it. */
export interface ExpectedIssue {
  readonly code: string
  readonly file: string
  readonly pointer: string
  readonly line: number
}

/** Names of the fixture folders of one kind. */
export function listFixtures(kind: 'good' | 'bad'): string[] {
  return readdirSync(path.join(fixtures, kind)).toSorted()
}

/** What a bad fixture must give; its parts replace those of the good fixture `base`. */
export function readExpected(name: string): {
  readonly base: string
  readonly issues: readonly ExpectedIssue[]
} {
  return JSON.parse(readFileSync(path.join(fixtures, 'bad', name, '.expected.json'), 'utf8'))
}

/** Parses, validates and lints the parts in the first folder that holds each; lint runs only on a valid standard. */
export function checkFixture(...folders: readonly string[]): readonly Issue[] {
  const document: Record<string, unknown> = {}
  const sources: Record<string, PartSource> = {}
  const issues: Issue[] = []
  for (const part of standardPartNames) {
    const file = folders
      .map((folder) => path.join(fixtures, folder, partFiles[part]))
      .find((candidate) => existsSync(candidate))
    if (file === undefined) continue
    const read = readPart(part, readFileSync(file, 'utf8'))
    issues.push(...read.issues)
    document[partKeys[part]] = read.value
    sources[part] = { positions: read.positions }
  }
  return validateStandard(document).length > 0
    ? issues
    : [...issues, ...lintStandard(document as unknown as StandardDocument, sources)]
}
