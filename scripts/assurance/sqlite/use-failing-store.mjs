// Works with a store whose disk may fail, and notes what it said, what it kept and what is wrong.
import { isStoreFailure } from '@lijie/runner'
import { openSqliteStore } from '@lijie/runner/sqlite'
import { carryOut } from '../stores/carry-out.mjs'
import { inspectStore } from '../stores/inspect-store.mjs'
import { putOffMuch } from './recorded-stories.mjs'

/** What a store may say when its disk fails. */
export const failureCodes = ['runner/storage-failed', 'runner/store-full', 'runner/store-cannot-open']

/** What is noted of a run; `codes` are those that the store may give. */
export function startRun(codes) {
  return { codes, told: 0, faults: [], acknowledged: [] }
}

/**
 * Opens, commits, settles, erases, closes; whatever fails must be told by a code, and leave what is there as it was.
 * @returns whether the store was opened and closed
 */
export async function useStore(run, { file, driver }, commands) {
  const store = await attempt(run, () => openSqliteStore(file, { driver, patienceMs: 0 }))
  if (store === null) return false
  for (const [i, command] of commands.entries()) {
    const facts = i % 3 === 0 ? { note: command.repeat(6000) } : {}
    const before = await readState(store)
    const done = await attempt(run, async () => {
      await store.write(async (transaction) => {
        await carryOut(transaction, command, `case-${i % 2}`, facts)
        if (i === 2) await putOffMuch(transaction, command)
      })
      return true
    })
    if (done !== null) run.acknowledged.push(command)
    else if ((await readState(store)) !== before)
      run.faults.push(`${command} failed and left something behind`)
    if (i === 3) await keepAndErase(run, store)
  }
  await writeTogether(run, store, commands)
  return (await attempt(run, async () => (await store.close()) ?? true)) !== null
}

/** Two that are committed together: both count or neither. */
async function writeTogether(run, store, commands) {
  const before = await readState(store)
  const names = [`${commands[0]}-1`, `${commands[0]}-2`]
  const done = await Promise.all(
    names.map((name) =>
      attempt(run, async () => {
        await store.write((transaction) => carryOut(transaction, name, 'case-1'))
        return name
      })
    )
  )
  const kept = done.filter((name) => name !== null)
  run.acknowledged.push(...kept)
  if (kept.length === 1) run.faults.push(`of two committed together only ${kept[0]} was`)
  if (kept.length === 0 && (await readState(store)) !== before)
    run.faults.push('two failed and left something behind')
}

async function keepAndErase(run, store) {
  const person = { id: 'person', case: 'case-0', salt: 'ab', data: { phone: '1' } }
  await attempt(run, () => store.write((transaction) => transaction.putPersonal(person)))
  await attempt(run, () => store.write((transaction) => transaction.erasePersonal(person.id)))
}

async function attempt(run, work) {
  try {
    return await work()
  } catch (error) {
    run.told += 1
    if (!isStoreFailure(error) || !run.codes.includes(error.code))
      run.faults.push(`not coded: ${error.stack}`)
    return null
  }
}

/** All that can be read, as text. */
async function readState(store) {
  return JSON.stringify(
    await store.read(async (transaction) => [
      await transaction.readJournal(0, 1000),
      await transaction.listTimers('case-0'),
      await transaction.listTimers('case-1')
    ])
  )
}

/** The disk works again: everything acknowledged is there, and the store takes more. */
export async function inspectAgain(run, { file, driver }) {
  try {
    const store = await openSqliteStore(file, { driver, patienceMs: 0 })
    const { faults } = await inspectStore(store, run.acknowledged)
    run.faults.push(...faults)
    await store.write((transaction) => carryOut(transaction, 'at-last', 'case-0'))
    await store.close()
  } catch (error) {
    run.faults.push(`cannot be used afterwards: ${error.code ?? ''} ${error.stack}`)
  }
}
