// Cases whose rules get a new version while they are open.
import { isDeepStrictEqual } from 'node:util'
import { createMemoryStore, createRunner } from '@lijie/runner'
import { actors, compileCityStandards, listCommands, readCityStandards, start } from './example-city.mjs'

/** The rulebook as it is, and one in which every limit of Yuncheng is one unit longer. */
function compileVersions() {
  const documents = readCityStandards()
  const next = documents.map((document) =>
    document.standard.id === 'cn.yuncheng.case-standard'
      ? {
          ...document,
          criteria: { ...document.criteria, rows: document.criteria.rows.map((row) => lengthen(row)) }
        }
      : document
  )
  return [documents, next].map((one) => compileCityStandards(one))
}

function lengthen(row) {
  const { timeLimit } = row
  return 'value' in timeLimit ? { ...row, timeLimit: { ...timeLimit, value: timeLimit.value + 1 } } : row
}

/**
 * Leaves cases at every step of the story, adds a new version of the rules, reads and goes on; then migrates each.
 * @returns how many cases kept what they had, and how many deadlines the migrations moved
 */
export async function keepRules(rounds) {
  const [old, next] = compileVersions()
  const known = [old]
  const rulebooks = { current: () => known.at(-1), find: (hash) => known.find((one) => one.hash === hash) }
  const store = createMemoryStore()
  const runner = createRunner({ store, rulebooks, clock: () => start })
  const sums = { cases: 0, differences: 0, migrated: 0, moved: 0, undisclosed: 0 }
  const cases = new Map()
  for (let round = 0; round < rounds; round++) {
    const caseId = `c${round}`
    for (const command of listCommands(caseId, 3 + (round % 13))) await runner.submit(command)
    cases.set(caseId, await runner.readCase(caseId))
  }
  known.push(next)
  await store.write((transaction) => transaction.dropSnapshots())
  for (const [caseId, before] of cases) {
    sums.cases += 1
    if (!isDeepStrictEqual(await runner.readCase(caseId), before)) sums.differences += 1
    await migrate(runner, store, caseId, before.value, next, sums)
  }
  return sums
}

async function migrate(runner, store, caseId, { record, pin, clocks }, next, sums) {
  const { version, endedAt } = record
  const order = {
    id: `m-${caseId}`,
    case: caseId,
    expectedVersion: version,
    by: actors.supervisor,
    to: next.hash,
    reason: 'new version'
  }
  const result = await runner.migrateCase(order)
  if ('refused' in result) {
    if (endedAt === null) throw new Error(result.refused[0].code)
    return
  }
  sums.migrated += 1
  const after = (await runner.readCase(caseId)).value
  const [was, is] = [clocks, after.clocks].map(({ value }) => value.clocks.disposal.value.dueAt ?? null)
  if (was !== is) sums.moved += 1
  const events = await store.read((transaction) => transaction.readCase(caseId, version))
  const { content } = events[0]
  if (content.from.rulebook !== pin.rulebook || content.to.rulebook !== next.hash) sums.undisclosed += 1
}
