import { copyFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryStore, type Store, type StoreTransaction } from '../src/index.js'
import { openSqliteStore } from '../src/sqlite/index.js'
import { createEvent, createTimer } from './contract/fixtures.js'
import { makeFolder } from './sqlite/temporary-folder.js'

const caseIds = ['a', 'b', 'c']
const workers = ['w1', 'w2']

/** Something done in one transaction, the same in every store. */
type Act = (transaction: StoreTransaction) => Promise<unknown>

/** What a command leaves behind: an event, its outcome, timers and an effect. */
function carryOut(caseId: string, instants: readonly number[]): Act {
  return async (transaction) => {
    const sequence = ((await transaction.readHead())?.sequence ?? 0) + 1
    const version = ((await transaction.readCase(caseId)).at(-1)?.version ?? 0) + 1
    await transaction.append([createEvent(sequence, caseId, version)])
    await transaction.putCommand({ command: `c${sequence}`, digest: `${sequence}`, result: { sequence } })
    await transaction.putTimers(
      caseId,
      instants.map((at) => createTimer(caseId, at))
    )
    await transaction.putEffects([{ key: `e${sequence % 7}`, sequence, case: caseId, effect: { sequence } }])
  }
}

/** An event about all cases, and nothing else. */
const announce: Act = async (transaction) =>
  transaction.append([createEvent(((await transaction.readHead())?.sequence ?? 0) + 1, null, 0)])

function claim(worker: string, now: number): Act {
  const request = { worker, now, limit: 2, leaseMs: 20 }
  return async (transaction) => [
    await transaction.claimTimers(request),
    await transaction.claimEffects(request)
  ]
}

function finish(worker: string, caseId: string, at: number, key: number): Act {
  return async (transaction) => [
    await transaction.finishTimer(createTimer(caseId, at).id, worker),
    await transaction.finishEffect(`e${key}`, worker)
  ]
}

const instant = fc.constantFrom(10, 20, 30, 40)
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...caseIds), fc.uniqueArray(instant)).map((x) => carryOut(...x))
  },
  { weight: 1, arbitrary: fc.constant(announce) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...workers), instant).map((x) => claim(...x)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...workers), fc.constantFrom(...caseIds), instant, fc.nat(6))
      .map((x) => finish(...x))
  }
)

/** Acts that are committed together, each with others before it that are taken back where it fails in the end. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(
      fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 3 }), fails: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 4
      }
    )
  },
  { weight: 1, arbitrary: fc.constantFrom('reopen' as const, 'crash' as const) }
)

/** Everything that can be read; what is put off is looked through first, and settled by the timers. */
async function readAll(store: Store): Promise<unknown> {
  return store.read(async (transaction) => {
    const journal = await transaction.readJournal(0, 1000)
    return {
      journal,
      middle: await transaction.readJournal(3, 4),
      head: await transaction.readHead(),
      shared: await transaction.readShared(),
      own: await Promise.all(caseIds.map((id) => transaction.readCase(id, 2))),
      commands: await Promise.all(journal.map(({ command }) => transaction.findCommand(command))),
      cases: await transaction.listCases('a', 5),
      timers: await Promise.all(caseIds.map((id) => transaction.listTimers(id)))
    }
  })
}

interface Piece {
  readonly acts: readonly Act[]
  readonly fails: boolean
}

async function runPiece(store: Store, { acts, fails }: Piece): Promise<unknown> {
  try {
    return await store.write(async (transaction) => {
      const seen: unknown[] = []
      for (const one of acts) seen.push(await one(transaction))
      if (fails) throw new Error('taken back')
      return seen
    })
  } catch (error) {
    return String(error)
  }
}

async function runApart(store: Store, pieces: readonly Piece[]): Promise<readonly unknown[]> {
  const outcomes: unknown[] = []
  for (const piece of pieces) outcomes.push(await runPiece(store, piece))
  return outcomes
}

it('a file whose tables are told later reads as a store that is told at once, also after a crash', async () => {
  const folder = makeFolder()
  let files = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const memory = createMemoryStore()
      let file = path.join(folder, `${(files += 1)}.db`)
      let store = await openSqliteStore(file)
      for (const one of steps) {
        if (typeof one !== 'string')
          expect(await Promise.all(one.map((piece) => runPiece(store, piece)))).toEqual(
            await runApart(memory, one)
          )
        else {
          const copy = path.join(folder, `${(files += 1)}.db`)
          if (one === 'crash') for (const part of ['', '-wal']) copyFileSync(file + part, copy + part)
          await store.close()
          if (one === 'crash') file = copy
          store = await openSqliteStore(file)
        }
        expect(await readAll(store)).toEqual(await readAll(memory))
      }
      await store.close()
    }),
    { numRuns: 40 }
  )
})
