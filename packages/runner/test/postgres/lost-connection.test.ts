import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { openPostgresStore, type PostgresClient } from '../../src/postgres/index.js'
import { isStoreFailure, StoreConflict, type Store, type StoreTransaction } from '../../src/store/index.js'
import { createEvent, createTimer } from '../contract/fixtures.js'
import { useServer } from './use-server.js'

const { server, open, nextSchema } = useServer()
const pools: pg.Pool[] = []

function createPool(more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...server().connection, ...more })
  pools.push(pool)
  return pool
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map(async (pool) => pool.end()))
})

/** Ends every connection but the one that asks. */
async function cutConnections(): Promise<void> {
  await createPool().query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()'
  )
}

async function writeMuch(transaction: StoreTransaction): Promise<void> {
  await transaction.append([createEvent(1, 'a', 1)])
  await transaction.putCommand({ command: 'c1', digest: 'd', result: {} })
  await transaction.putTimers('a', [createTimer('a', 5)])
  await transaction.putEffects([{ key: '1-1', sequence: 1, case: 'a', effect: {} }])
}

async function readMuch(store: Store): Promise<unknown> {
  return store.read(async (transaction) => [
    await transaction.readHead(),
    await transaction.readJournal(0, 10),
    await transaction.findCommand('c1'),
    await transaction.listTimers('a')
  ])
}
const nothing = [null, [], undefined, []]

describe('a connection that is lost', () => {
  it('in mid-transaction: a coded failure, nothing is half-written, and the store goes on', async () => {
    const store = await open()
    const written = store.write(async (transaction) => {
      await writeMuch(transaction)
      await cutConnections()
      await transaction.readHead()
    })
    await expect(written).rejects.toMatchObject({ code: 'runner/store-unavailable' })
    expect(await readMuch(store)).toEqual(nothing)
    await store.write(writeMuch)
    expect(await readMuch(store)).toMatchObject([{ sequence: 1 }, [{}], {}, [{}]])
  })

  it('is no success when the work does not notice: the commit is refused', async () => {
    const store = await open()
    const written = store.write(async (transaction) => {
      await writeMuch(transaction)
      await cutConnections()
      await transaction.readHead().catch(() => null)
      return 'done'
    })
    await expect(written).rejects.toMatchObject({ code: 'runner/store-unavailable' })
    expect(await readMuch(store)).toEqual(nothing)
  })

  it('during the commit: says that nobody knows, and that the command may be sent again', async () => {
    const pool = createPool()
    const connect = async (): Promise<PostgresClient> => {
      const client = await pool.connect()
      const query: PostgresClient['query'] = async (request) => {
        const answer = await client.query(request)
        if (request.text === 'COMMIT') throw new Error('Connection terminated unexpectedly')
        return answer
      }
      return {
        query,
        on: (event, listener) => client.on(event, listener),
        off: (event, listener) => client.off(event, listener),
        release: (destroy) => client.release(destroy)
      }
    }
    const schema = nextSchema()
    const good = await open({ schema })
    const watched = { connect, on: () => null, off: () => null }
    await expect(openPostgresStore({ pool: watched }, { schema })).rejects.toMatchObject({
      code: 'runner/store-outcome-unknown',
      issue: { params: { reason: 'Connection terminated unexpectedly' } }
    })
    expect(await readMuch(good)).toEqual(nothing)
  })

  it('between two transactions: the next one takes another', async () => {
    const store = await open()
    await store.write(writeMuch)
    await cutConnections()
    expect(await readMuch(store)).toMatchObject([{ sequence: 1 }, [{}], {}, [{}]])
  })
})

describe('a server that is away', () => {
  it('is a coded failure while it lasts, and afterwards the same store works', async () => {
    const store = await open()
    await store.write(writeMuch)
    await server().stop('immediate')
    await expect(readMuch(store)).rejects.toMatchObject({ code: 'runner/store-unavailable' })
    await expect(store.write(writeMuch)).rejects.toMatchObject({ code: 'runner/store-unavailable' })
    await server().start()
    expect(await readMuch(store)).toMatchObject([{ sequence: 1 }, [{}], {}, [{}]])
  })
})

describe('a transaction', () => {
  it('waits for another writer no longer than was said', async () => {
    const schema = nextSchema()
    const store = await open({ schema, patienceMs: 60_000 })
    // Patience also bounds how long a connection may take: enough of it for a busy machine.
    const hasty = await open({ schema, patienceMs: 2000 })
    await store.write(async (transaction) => {
      await transaction.readHead()
      const late = hasty.write(async (other) => other.readHead())
      await expect(late).rejects.toMatchObject({
        code: 'runner/store-busy',
        issue: { params: { milliseconds: 2000 } }
      })
      // Whoever only takes timers does not wait, and neither does whoever reads.
      const claim = { worker: 'w', now: 1, limit: 1, leaseMs: 1 }
      expect(await hasty.write(async (other) => other.claimTimers(claim))).toEqual([])
      expect(await hasty.read(async (other) => other.readHead())).toBeNull()
    })
  })

  it('is a coded failure where the host gives statements less time than it has to wait', async () => {
    const schema = nextSchema()
    const store = await open({ schema })
    const hasty = await openPostgresStore({ pool: createPool({ statement_timeout: 2000 }) }, { schema })
    await store.write(async (transaction) => {
      await transaction.readHead()
      await expect(hasty.write(writeMuch)).rejects.toMatchObject({ code: 'runner/store-unavailable' })
    })
    await hasty.write(writeMuch)
    expect(await readMuch(store)).toMatchObject([{ sequence: 1 }, [{}], {}, [{}]])
  })

  it('finishes a timer late only where nobody took it since, whoever of two is first', async () => {
    const store = await open()
    await store.write(async (transaction) => transaction.putTimers('a', [createTimer('a', 5)]))
    const { id } = createTimer('a', 5)
    const claim = async (worker: string, now: number): Promise<number> =>
      (await store.write(async (other) => other.claimTimers({ worker, now, limit: 9, leaseMs: 10 }))).length
    const finish = async (worker: string): Promise<boolean> =>
      store.write(async (other) => other.finishTimer(id, worker))
    expect([await claim('slow', 5), await claim('fast', 14), await claim('fast', 15)]).toEqual([1, 0, 1])
    expect(await finish('slow')).toBe(false)
    expect((await Promise.all([finish('fast'), finish('fast')])).toSorted()).toEqual([false, true])
    expect(await claim('slow', 1000)).toBe(0)
  })

  it('finishes a timer while another replaces those of the case, and neither waits for the other in a circle', async () => {
    const schema = nextSchema()
    const [store, other] = [await open({ schema }), await open({ schema })]
    await store.write(async (transaction) => transaction.putTimers('a', [createTimer('a', 1)]))
    const claim = { worker: 'w', now: 1, limit: 1, leaseMs: 1 }
    const [claimed] = await store.write(async (transaction) => transaction.claimTimers(claim))
    const finish = async (transaction: StoreTransaction): Promise<boolean> => {
      const isDone = await transaction.finishTimer(claimed?.item.id ?? '', 'w')
      await transaction.readHead()
      return isDone
    }
    const finished = await store.write(async (transaction) => {
      await transaction.readHead()
      const late = other.write(finish)
      await new Promise((resolve) => setTimeout(resolve, 50))
      await transaction.putTimers('a', [])
      return { late }
    })
    expect(await finished.late).toBe(false)
  })

  it('that stands idle too long is ended by the server, so that it holds nobody up', async () => {
    const store = await open({ patienceMs: 1000 })
    const idle = store.write(async (transaction) => {
      await writeMuch(transaction)
      await new Promise((resolve) => setTimeout(resolve, 4000))
    })
    await expect(idle).rejects.toSatisfy((error) => isStoreFailure(error))
    expect(await readMuch(store)).toEqual(nothing)
  })

  it('is over when its work is over: nothing can be asked in it any more', async () => {
    const store = await open()
    const kept: StoreTransaction[] = []
    await store.write(async (transaction) => kept.push(transaction))
    await expect(kept[0]?.dropSnapshots()).rejects.toThrow('the transaction has ended')
  })

  it('takes calls at the same time one after another', async () => {
    const store = await open()
    const found = await store.write(async (transaction) => {
      await transaction.append([createEvent(1, 'a', 1)])
      return Promise.all([
        transaction.listCases(null, 9),
        transaction.readCase('a'),
        transaction.putTimers('a', [createTimer('a', 5)]),
        transaction.listTimers('a')
      ])
    })
    expect(found).toEqual([['a'], [createEvent(1, 'a', 1)], undefined, expect.anything()])
    expect(await readMuch(store)).toMatchObject([{ sequence: 1 }, [{}], undefined, [{}]])
  })

  it('does not hide a conflict that its work swallowed', async () => {
    const store = await open()
    const written = store.write(async (transaction) => {
      await transaction.append([createEvent(7, 'a', 1)]).catch(() => null)
      await transaction.putCommand({ command: 'c1', digest: 'd', result: {} })
    })
    await expect(written).rejects.toBeInstanceOf(StoreConflict)
    expect(await readMuch(store)).toEqual(nothing)
  })

  it('that reads cannot write', async () => {
    const store = await open()
    await expect(store.read(writeMuch)).rejects.toMatchObject({ code: 'runner/store-not-usable' })
  })

  it('sees one state throughout when it reads', async () => {
    const store = await open()
    await store.read(async (transaction) => {
      expect(await transaction.readHead()).toBeNull()
      await store.write(writeMuch)
      expect(await transaction.readHead()).toBeNull()
      expect(await transaction.readCase('a')).toEqual([])
    })
  })

  it.each([
    ['a zero character', 'a\0b'],
    ['half a surrogate pair', 'a\ud800']
  ])('refuses an id with %s instead of altering it', async (_name, id) => {
    const store = await open()
    const written = store.write(async (transaction) =>
      transaction.putCommand({ command: id, digest: 'd', result: {} })
    )
    await expect(written).rejects.toMatchObject({ code: 'runner/store-invalid-text' })
  })

  it('keeps any text inside JSON as it was, also what PostgreSQL cannot hold as text', async () => {
    const store = await open()
    const result = { text: 'a\0b \ud800 城 \u{1f5d1}', list: [1e21, 0.1, -5, { __proto__x: null }] }
    await store.write(async (transaction) => transaction.putCommand({ command: 'c1', digest: 'd', result }))
    const found = await store.read(async (transaction) => transaction.findCommand('c1'))
    expect(found?.result).toEqual(result)
  })
})
