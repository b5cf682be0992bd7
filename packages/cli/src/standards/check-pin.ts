import type { StandardDocument } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import type { StandardName } from './parse-standard-name.js'

/** The standard itself, if it is what its pin says. @throws CliFailure with the code of the catalog when it is not. */
export async function checkPin(
  document: StandardDocument,
  pin: Omit<StandardName, 'name'>
): Promise<StandardDocument> {
  if (pin.version === undefined && pin.hash === undefined) return document
  const { createCatalog, findPinned } = await import('@lijie/engine/catalog')
  const result = createCatalog([document])
  if ('issues' in result) throw new CliFailure(result.issues)
  const found = findPinned(result.catalog, { id: document.standard.id, ...pin }, { on: '' })
  if ('code' in found) throw new CliFailure([found])
  return document
}
