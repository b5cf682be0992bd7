import { isEngineError } from '../../src/kernel/index.js'

/** The code of the EngineError that a function throws; null when it throws none. */
export function codeThrownBy(act: () => unknown): string | null {
  try {
    act()
  } catch (error) {
    if (isEngineError(error)) return error.code
    throw error
  }
  return null
}
