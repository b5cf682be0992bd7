import { sayColumn } from '@lijie/engine/evaluation'
import type { MessageLanguage } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import type { PlannedScheme } from './plan-schemes.js'

/** One table of objects is of one kind of object (评价对象表). @throws CliFailure score/objects-of-several-kinds */
export function checkObjectKinds(
  schemes: readonly PlannedScheme[],
  file: string | undefined,
  language: MessageLanguage
): void {
  if (file === undefined) return
  const kinds = schemes.map(({ scheme, main }) => [scheme, main.scheme.scheme.document.object] as const)
  if (new Set(kinds.map(([, object]) => object)).size < 2) return
  const said = kinds.map(([scheme, object]) => `${scheme} (${sayColumn(object, language)})`)
  throw createFailure('score/objects-of-several-kinds', { file, schemes: said.join(', ') })
}
