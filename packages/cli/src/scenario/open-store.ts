import { createMemoryStore, isStoreFailure, type Store } from '@lijie/runner'
import path from 'node:path'
import { CliFailure, createFailure } from '../cli-failure.js'

/**
 * The store of a run (存储): memory, or the SQLite file of `sqlite:FILE`.
 *
 * @throws CliFailure for any other form, and for a file that cannot be used.
 */
export async function openStore(option: string | undefined, cwd: string): Promise<Store> {
  if (option === undefined || option === 'memory') return createMemoryStore()
  const file = nameStoreFile(option)
  if (file === undefined || file === '') {
    throw createFailure('cases/bad-option', { option: '--store', value: option, expected: 'sqlite:FILE' })
  }
  const { openSqliteStore } = await import('@lijie/runner/sqlite')
  try {
    return await openSqliteStore(path.resolve(cwd, file))
  } catch (error) {
    if (isStoreFailure(error)) throw new CliFailure([error.issue])
    throw error
  }
}

/** The file of `sqlite:FILE`; undefined for a store without one. */
export function nameStoreFile(option: string | undefined): string | undefined {
  return option?.startsWith('sqlite:') === true ? option.slice('sqlite:'.length) : undefined
}
