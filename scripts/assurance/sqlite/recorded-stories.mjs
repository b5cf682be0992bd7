// What a store does while its disk is recorded: stories that together touch every kind of operation.
import { closeSync, fsyncSync, openSync } from 'node:fs'
import path from 'node:path'
import { openSqliteStore } from '@lijie/runner/sqlite'
import sqlite from 'node-sqlite3-wasm'
import { carryOut } from '../stores/carry-out.mjs'

/** Somebody whose data is kept and erased. */
export const person = { id: 'person', case: 'case-0', salt: 'ab'.repeat(16), data: { phone: '13800000000' } }

/**
 * A day: a store is made, written to, erased from, closed, opened again, and never closed again.
 * @param reach called with each thing that the store has acknowledged
 */
export async function tellDay(file, reach) {
  const store = await openSqliteStore(file)
  await carryOutAll(store, ['a', 'b', 'c', 'd', 'e', 'f'], reach)
  await store.write((transaction) => transaction.putPersonal(person))
  await store.write((transaction) => transaction.erasePersonal(person.id))
  reach({ erased: person.id })
  await carryOutAll(store, ['g', 'h'], reach)
  await store.close()
  const again = await openSqliteStore(file)
  await carryOutAll(again, ['i'], reach)
  // Committed together.
  await Promise.all(['j', 'k', 'l'].map((command) => carryOutAll(again, [command], reach)))
  await carryOutAll(again, ['m'], reach)
}

/** Every fourth event fills several pages. */
async function carryOutAll(store, commands, reach) {
  for (const [i, command] of commands.entries()) {
    const facts = i % 4 === 0 ? { note: command.repeat(1500) } : {}
    await store.write((transaction) => carryOut(transaction, command, `case-${i % 3}`, facts))
    reach({ command })
  }
}

/**
 * A long log: it grows past the thousand pages at which SQLite copies it into the database, and begins anew.
 * @param start called when the interesting part begins
 */
export async function tellLongLog(file, reach, start) {
  const store = await openSqliteStore(file)
  for (let i = 0; i < 28; i += 1) {
    if (i === 23) start()
    const command = `long-${i}`
    await store.write(async (transaction) => {
      await carryOut(transaction, command, 'case-0')
      // Replaced each time: the log grows, the database does not.
      const state = command.repeat(18_000)
      await transaction.putSnapshot({ case: 'case-0', version: i + 1, basis: command, state })
    })
    reach({ command })
  }
}

/**
 * A settlement: so much is put off that the tables are told in the middle of what is written, alone and together with others,
 * one of which fails; then somebody asks for effects, and then the process is killed.
 * @param start called when the interesting part begins
 */
export async function tellSettlement(file, reach, start) {
  const store = await openSqliteStore(file)
  const carryOutSettled = async (command) => {
    await store.write(async (transaction) => {
      await carryOut(transaction, command, 'case-0')
      await putOffMuch(transaction, command)
    })
    reach({ command })
  }
  await carryOutAll(store, ['a', 'b', 'c', 'd', 'e', 'f'], reach)
  start()
  await carryOutSettled('g')
  await carryOutAll(store, ['h', 'i'], reach)
  const fails = store.write(async (transaction) => {
    await carryOut(transaction, 'never', 'case-1')
    await putOffMuch(transaction, 'never')
    throw new Error('taken back')
  })
  await Promise.all([
    carryOutAll(store, ['j'], reach),
    fails.catch(() => {}),
    carryOutSettled('k'),
    carryOutAll(store, ['l'], reach)
  ])
  const claim = { worker: 'w', now: 0, limit: 1, leaseMs: 0 }
  await store.write((transaction) => transaction.claimEffects(claim))
  await carryOutAll(store, ['m', 'n'], reach)
}

/** The effect of a command again and again, which changes nothing: more than a store puts off. */
export async function putOffMuch(transaction, command) {
  const effects = [{ key: command, sequence: 1, case: 'case-0', effect: {} }]
  for (let i = 0; i < 256; i += 1) await transaction.putEffects(effects)
}

/**
 * A migration: a file of the first version, which had no backlog, is opened by this one.
 * @param start called when the interesting part begins
 */
export async function tellMigration(file, reach, start) {
  const store = await openSqliteStore(file)
  await carryOutAll(store, ['a', 'b', 'c'], reach)
  await store.close()
  const database = new sqlite.Database(file)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; DROP TABLE backlog; PRAGMA user_version = 1')
  database.close()
  syncFolderOf(file)
  start()
  const migrated = await openSqliteStore(file)
  await carryOutAll(migrated, ['d', 'e'], reach)
}

function syncFolderOf(file) {
  const folder = openSync(path.dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}
