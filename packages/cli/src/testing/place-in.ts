import type { JsonPositions } from '@lijie/schema'
import type { TestPlace } from './test-report.js'

/** The place of a pointer in a file, with line and column when the text was read. */
export function placeIn(file: string, pointer: string, positions: JsonPositions | undefined): TestPlace {
  return { file, pointer, ...positions?.at(pointer) }
}
