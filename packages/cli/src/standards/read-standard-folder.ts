import { readdir } from 'node:fs/promises'
import path from 'node:path'
import {
  partFiles,
  partKeys,
  standardPartNames,
  type Issue,
  type PartSource,
  type StandardDocument,
  type StandardPartName
} from '@lijie/schema'
import { readPartFile } from './read-part-file.js'

/** A standard read from the part files of a folder, with everything that is wrong with their text and shape. */
export interface ReadStandard {
  /** Good for use only when no issue is an error. */
  readonly document: StandardDocument
  readonly sources: Readonly<Partial<Record<StandardPartName, PartSource>>>
  readonly issues: readonly Issue[]
}

/** Reads, parses and validates the part files of one instrument; files are named as `folder` was, plus their name. */
export async function readStandardFolder(folder: string, cwd: string): Promise<ReadStandard> {
  const names = new Set(await readdir(path.resolve(cwd, folder)))
  const parts: Record<string, unknown> = {}
  const sources: Partial<Record<StandardPartName, PartSource>> = {}
  const issues: Issue[] = []
  for (const part of standardPartNames) {
    if (!names.has(partFiles[part])) continue
    const file = path.join(folder, partFiles[part])
    const read = await readPartFile(part, file, cwd)
    sources[part] = { file, positions: read.positions }
    for (const issue of read.issues) issues.push(issue)
    if (read.value !== undefined) parts[partKeys[part]] = withoutSchemaKey(read.value)
  }
  return { document: parts as unknown as StandardDocument, sources, issues }
}

/** Bundled standards carry no `$schema`; without it a folder and its bundle have the same hash. */
function withoutSchemaKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { $schema: _schema, ...part } = value as Readonly<Record<string, unknown>>
  return part
}
