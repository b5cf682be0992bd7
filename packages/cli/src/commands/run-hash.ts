import { hashStandard, type StandardHashes } from '@lijie/engine/changes'
import { partFiles, type PartName, type StandardDocument } from '@lijie/schema'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findDocuments } from '../check/find-documents.js'
import { exitStatus } from '../exit-status.js'
import { hashWords } from '../messages/hash-words.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'
import { loadStandard } from '../standards/load-standards.js'
import { findPackagedStandard } from '../standards/packaged-standards.js'

/** Options of `lijie hash`. */
export interface HashOptions {
  readonly json?: true
}

/** Prints the hashes of standards; gives the exit status. */
export async function runHash(
  names: readonly string[],
  { json }: HashOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const hashes: StandardHashes[] = []
  for (const name of names) {
    for (const document of await loadAll(name, io.cwd)) hashes.push(hashStandard(document))
  }
  const text =
    json === true
      ? `${JSON.stringify(hashes, null, 2)}\n`
      : hashes.map((one) => renderHashes(one, session)).join('\n')
  await writeFully(io.stdout, text)
  return exitStatus.ok
}

/** The standard of a name, or every standard in a folder of several. */
async function loadAll(name: string, cwd: string): Promise<readonly StandardDocument[]> {
  const isOne =
    findPackagedStandard(name) !== undefined || existsSync(path.resolve(cwd, name, partFiles.standard))
  const isPath = existsSync(path.resolve(cwd, name))
  const folders = isOne || !isPath ? [name] : (await findDocuments([name], cwd)).folders
  return Promise.all((folders.length === 0 ? [name] : folders).map((folder) => loadStandard(folder, cwd)))
}

function renderHashes(
  { id, version, hash, meaningHash, parts }: StandardHashes,
  { language }: Session
): string {
  const { meaning } = hashWords(language)
  const lines = Object.entries(parts).map(([part, one]) => `  ${one}  ${partFiles[part as PartName]}`)
  return [
    `${showText(`${id}@${version}`)}  sha256:${hash}`,
    `  ${meaningHash}  ${meaning}`,
    ...lines,
    ''
  ].join('\n')
}
