import path from 'node:path'
import { partFiles, type StandardPart } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { findStandardFolder } from './find-standard-folder.js'
import { findPackagedStandard, listPackagedNames } from './packaged-standards.js'
import { readPartFile } from './read-part-file.js'

/**
 * The standard.json of a standard, by packaged id, short name or folder. Faults of its other parts do not matter here.
 *
 * @throws CliFailure for an unknown name, and for a standard.json with errors.
 */
export async function loadStandardPart(name: string, cwd: string): Promise<StandardPart> {
  const packaged = findPackagedStandard(name)
  if (packaged !== undefined) return (await packaged.load()).standard
  const folder = await findStandardFolder(name, cwd)
  if (folder === undefined) {
    throw createFailure('cases/unknown-standard', { standard: name, known: listPackagedNames() })
  }
  const { value, issues } = await readPartFile('standard', path.join(folder, partFiles.standard), cwd)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  return value as StandardPart
}
