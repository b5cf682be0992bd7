import { describe, expect, it } from 'vitest'
import { nameResult, readDriverError } from './read-driver-error.js'

const native = (code: string): Error => Object.assign(new Error('said by the library'), { code })
const builtIn = (errcode: number): Error =>
  Object.assign(new Error('said by Node'), { code: 'ERR_SQLITE_ERROR', errcode })
const system = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' })

describe('nameResult', () => {
  it.each([
    ['SQLITE_BUSY', native('SQLITE_BUSY_SNAPSHOT'), builtIn(517), new Error('database is locked')],
    ['SQLITE_IOERR', native('SQLITE_IOERR_FSYNC'), builtIn(1034), new Error('disk I/O error')],
    ['SQLITE_FULL', native('SQLITE_FULL'), builtIn(13), new Error('database or disk is full')],
    ['SQLITE_CORRUPT', native('SQLITE_CORRUPT'), builtIn(11), new Error('database disk image is malformed')],
    ['SQLITE_NOTADB', native('SQLITE_NOTADB'), builtIn(26), new Error('file is not a database')],
    ['SQLITE_READONLY', native('SQLITE_READONLY'), builtIn(8), system('EROFS')],
    ['SQLITE_CANTOPEN', native('SQLITE_CANTOPEN'), builtIn(14), new Error('Could not open the database "x"')],
    [
      'SQLITE_CONSTRAINT',
      native('SQLITE_CONSTRAINT_UNIQUE'),
      builtIn(2067),
      new Error('UNIQUE constraint failed: journal.sequence')
    ]
  ] as const)('%s is read from all three libraries', (name, ...errors) => {
    expect(errors.map(nameResult)).toEqual([name, name, name])
  })

  it('reads errors of the file system, too', () => {
    expect(['ENOSPC', 'EDQUOT', 'EACCES', 'ENOENT', 'EIO'].map((code) => nameResult(system(code)))).toEqual([
      'SQLITE_FULL',
      'SQLITE_FULL',
      'SQLITE_READONLY',
      'SQLITE_CANTOPEN',
      'SQLITE_IOERR'
    ])
  })

  it('does not guess about anything else', () => {
    expect([new Error('near "SELEC": syntax error'), 'text', null].map(nameResult)).toEqual([
      null,
      null,
      null
    ])
  })
})

describe('readDriverError', () => {
  const place = { file: '/nowhere/cases.db', patienceMs: 40 }

  it('hands on what it does not know', () => {
    const error = new Error('unknown')
    expect(readDriverError(error, place)).toBe(error)
  })

  it('gives every other result a code, with the file and what the library said', () => {
    const told = [6, 8, 10, 11, 13, 14, 26].map((code) => readDriverError(builtIn(code), place))
    expect(told).toMatchObject([
      { code: 'runner/store-busy', issue: { params: { milliseconds: 40 } } },
      { code: 'runner/store-cannot-open', issue: { params: { file: place.file, reason: 'said by Node' } } },
      { code: 'runner/storage-failed', issue: { params: { file: place.file, reason: 'said by Node' } } },
      { code: 'runner/store-damaged' },
      { code: 'runner/store-full' },
      { code: 'runner/store-cannot-open' },
      { code: 'runner/store-foreign-file' }
    ])
  })
})
