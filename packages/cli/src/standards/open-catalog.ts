import { createCatalog, type Catalog } from '@lijie/engine/catalog'
import type { StandardDocument } from '@lijie/schema'
import { findDocuments } from '../check/find-documents.js'
import { CliFailure } from '../cli-failure.js'
import { loadStandard } from './load-standards.js'
import { packagedStandards } from './packaged-standards.js'

/** The packaged standards and those under the paths, with all their versions. @throws CliFailure when they contradict. */
export async function openCatalog(paths: readonly string[], cwd: string): Promise<Catalog> {
  const documents: StandardDocument[] = await Promise.all(packagedStandards.map(({ load }) => load()))
  const { folders, issues } = await findDocuments(paths, cwd)
  const errors = issues.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new CliFailure(errors)
  for (const folder of folders) documents.push(await loadStandard(folder, cwd))
  const result = createCatalog(documents)
  if ('issues' in result) throw new CliFailure(result.issues)
  return result.catalog
}
