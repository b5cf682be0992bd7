/**
 * Durable commands per second of the runner on a SQLite file, beside a bare loop that inserts the same events into one table with
 * the same driver, settings and durability: one transaction, one sync each. Wall time, since a sync is waiting; in interleaved
 * rounds, since the disk has moods.
 *
 * Bar: at least 0.6 of the bare loop.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRunner } from '@lijie/runner'
import { openSqliteStore } from '@lijie/runner/sqlite'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import city from '@lijie/standard-example-city/reference-workflow'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
import sqlite from 'node-sqlite3-wasm'
import { compileCityStandards, listCommands, start } from '../scripts/assurance/runner/example-city.mjs'
import { compare, summarize } from './measure.mjs'

const bar = 0.6
/** On the disk of the repository: a temporary folder may lie in memory. */
const cache = fileURLToPath(new URL('../node_modules/.cache/lijie', import.meta.url))

/** Times both and returns lines to print and whether the bar holds. */
export async function runRunner({ quick }) {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(path.join(cache, 'runner-'))
  try {
    return await timeBoth(folder, quick ? { rounds: 5, stories: 4 } : { rounds: 15, stories: 12 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timeBoth(folder, { rounds, stories }) {
  const store = await openSqliteStore(path.join(folder, 'runner.db'))
  const submit = createSubmitter(store)
  const bare = openBare(path.join(folder, 'bare.db'))
  const samples = { runner: [], together: [], bare: [] }
  for (let round = -1; round < rounds; round += 1) {
    const [steps, others] = ['one', 'many'].map((name) => listSteps(`${name}-${round}`, stories))
    const times = { runner: 0, together: 0, bare: 0 }
    // A step of each in turn: the disk changes its mood from one second to the next.
    for (const [index, step] of steps.entries()) {
      times.runner += await timeEach(step, submit)
      const events = await readLast(store, step.length)
      times.together += await timeEach([others[index]], async (commands) => Promise.all(commands.map(submit)))
      times.bare += await timeEach(events, bare.insert)
    }
    // The first round warms all up.
    if (round < 0) continue
    for (const [name, nanoseconds] of Object.entries(times))
      samples[name].push(nanoseconds / (steps.length * stories))
  }
  await store.close()
  bare.close()
  return report(samples, stories)
}

function report(samples, stories) {
  const timed = [
    { name: 'bare loop: one row, one transaction, one sync', ...summarize(samples.bare) },
    { name: 'runner: one command after another', ...summarize(samples.runner) },
    { name: `runner: ${stories} commands at a time, committed together`, ...summarize(samples.together) }
  ]
  const [bare, one, many] = timed
  return {
    title:
      'durable commands on a SQLite file (node-sqlite3-wasm): decided, chained, with clocks, timers, effects',
    timed,
    bars: [sayShare('one after another', bare, one), sayShare(`${stories} at a time`, bare, many)]
  }
}

function sayShare(name, bare, runner) {
  const { ratio, quartiles } = compare(bare, runner)
  const [low, high] = quartiles.map((one) => one.toFixed(2))
  const [commands, inserts] = [runner, bare].map(({ nanoseconds }) => Math.round(1e9 / nanoseconds))
  return {
    text: `${name}: ${commands} commands/s beside ${inserts} bare inserts/s, ${ratio.toFixed(2)} [${low} to ${high}] (at least ${bar})`,
    held: ratio >= bar
  }
}

/** Submits a command a second later than the one before. A refusal ends the benchmark. */
function createSubmitter(store) {
  let now = start
  const rulebooks = [compileCityStandards([city, yuncheng, office, daysOff])]
  const runner = createRunner({ store, rulebooks, clock: () => now })
  return async (command) => {
    now += 1000
    const { refused } = await runner.submit(command)
    if (refused !== undefined) throw new Error(`${command.id}: ${JSON.stringify(refused)}`)
  }
}

/** Whole stories of several cases, step by step: the commands of all cases at one step. */
function listSteps(round, stories) {
  const lists = Array.from({ length: stories }, (_, i) => listCommands(`case-${round}-${i}`))
  return lists[0].map((_, step) => lists.map((commands) => commands[step]))
}

/** The events that the last commands left, as the text that the bare loop inserts. */
async function readLast(store, count) {
  return store.read(async (transaction) => {
    const { sequence } = await transaction.readHead()
    const events = await transaction.readJournal(sequence - count, count)
    return events.map((event) => [event.sequence, JSON.stringify(event)])
  })
}

function openBare(file) {
  const database = new sqlite.Database(file)
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  database.exec('CREATE TABLE events (sequence INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT')
  const statement = database.prepare('INSERT INTO events (sequence, event) VALUES (?, ?)')
  return {
    insert: async (values) => {
      database.exec('BEGIN IMMEDIATE')
      statement.run(values)
      database.exec('COMMIT')
    },
    close: () => {
      statement.finalize()
      database.close()
    }
  }
}

/** Nanoseconds of wall time for all. */
async function timeEach(items, work) {
  const started = performance.now()
  for (const item of items) await work(item)
  return (performance.now() - started) * 1e6
}
