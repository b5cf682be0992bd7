import { describe, expect, it } from 'vitest'
import { StoreConflict } from '../store/index.js'
import { readDriverError } from './read-driver-error.js'

function read(message: string, code?: string): unknown {
  return readDriverError(Object.assign(new Error(message), code === undefined ? {} : { code }), 500)
}

describe('an error of the driver', () => {
  it.each([
    ['a unique violation', '23505'],
    ['a serialization failure', '40001'],
    ['a deadlock', '40P01']
  ])('%s is a conflict', (_name, code) => {
    expect(read('late', code)).toBeInstanceOf(StoreConflict)
  })

  it.each([
    ['a server that shuts down', 'terminating connection due to administrator command', '57P01'],
    ['a server that starts up', 'the database system is starting up', '57P03'],
    ['too many connections', 'sorry, too many clients already', '53300'],
    ['a transaction that stood idle', 'terminating connection due to idle-in-transaction timeout', '25P03'],
    [
      'a statement that the host gave too little time',
      'canceling statement due to statement timeout',
      '57014'
    ],
    ['a server without memory', 'out of memory', '53200'],
    ['a database that was dropped', 'terminating connection due to database removal', '57P04'],
    ['a refused connection', 'connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'],
    ['a socket that is not there', 'connect ENOENT /run/.s.PGSQL.5432', 'ENOENT'],
    ['a lost connection', 'Connection terminated unexpectedly', undefined],
    ['a pool without a free connection', 'timeout exceeded when trying to connect', undefined]
  ])('%s is a store that cannot be reached', (_name, message, code) => {
    expect(read(message, code)).toMatchObject({
      code: 'runner/store-unavailable',
      issue: { params: { reason: message } }
    })
  })

  it('says how long it waited for a lock', () => {
    expect(read('canceling statement due to lock timeout', '55P03')).toMatchObject({
      code: 'runner/store-busy',
      issue: { params: { milliseconds: 500 } }
    })
  })

  it.each([
    ['a full disk', '53100', 'runner/store-full'],
    ['a wrong password', '28P01', 'runner/store-access-denied'],
    ['a missing right', '42501', 'runner/store-access-denied'],
    ['a standby', '25006', 'runner/store-not-usable']
  ])('%s has its own code', (_name, sqlState, code) => {
    expect(read('no', sqlState)).toMatchObject({ code })
  })

  it('keeps what the driver said as its cause, and its code where there is no text', () => {
    const error = Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' })
    expect(readDriverError(error, 500)).toMatchObject({
      cause: error,
      issue: { params: { reason: 'ECONNREFUSED' } }
    })
  })

  it('leaves alone what is a mistake in a statement, or no error at all', () => {
    const mistake = Object.assign(new Error('syntax error'), { code: '42601' })
    expect(readDriverError(mistake, 500)).toBe(mistake)
    expect(readDriverError('text', 500)).toBe('text')
  })
})
