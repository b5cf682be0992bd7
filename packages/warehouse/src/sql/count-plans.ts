import type {
  CountItem,
  CountPass,
  CountPlan,
  ItemCounts,
  PassCounts,
  PlanCounts
} from '@lijie/engine/counting'
import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'
import { buildPassQuery, type PassWay } from './build-pass-query.js'
import type { SqlDialectName } from './quote-name.js'
import { readPassRows, type SqlRow } from './read-pass-rows.js'
import type { SqlStatement, SqlTable } from './sql-text.js'

/** Carries out a statement and gives its rows as lists of cells. */
export type AskSql = (statement: SqlStatement) => Promise<Iterable<SqlRow>>

/**
 * Items of one statement: PostgreSQL takes 1,664 columns, and an item has up to four; ClickHouse takes longer than in
 * proportion to read a statement.
 */
const mostItems: Readonly<Record<SqlDialectName, number>> = { duckdb: 400, postgres: 400, clickhouse: 100 }

/** A pass that one or several plans ask for, with all their items, each once. */
interface SharedPass {
  readonly pass: CountPass
  readonly places: Map<string, number>
  readonly items: CountItem[]
}

/** Counts plans by SQL (数据库计数): one statement for each distinct pass, however many plans share it. */
export async function countPlans(
  table: SqlTable,
  plans: readonly CountPlan[],
  ask: AskSql
): Promise<readonly PlanCounts[]> {
  const shared = sharePasses(plans)
  const counted = new Map<string, PassCounts>()
  for (const [key, { pass, items }] of shared) counted.set(key, await countPass(table, pass, items, ask))
  return plans.map((plan) =>
    plan.passes.map((pass) => {
      const key = JSON.stringify(pass)
      const places = plan.items.map((item) => shared.get(key)?.places.get(JSON.stringify(item)) ?? 0)
      return pickItems(counted.get(key), places)
    })
  )
}

function sharePasses(plans: readonly CountPlan[]): Map<string, SharedPass> {
  const shared = new Map<string, SharedPass>()
  for (const plan of plans)
    for (const pass of plan.passes) {
      const key = JSON.stringify(pass)
      const found: SharedPass = shared.get(key) ?? { pass, places: new Map(), items: [] }
      shared.set(key, found)
      for (const item of plan.items) {
        const itemKey = JSON.stringify(item)
        if (!found.places.has(itemKey)) found.places.set(itemKey, found.items.push(item) - 1)
      }
    }
  return shared
}

async function countPass(
  table: SqlTable,
  pass: CountPass,
  items: readonly CountItem[],
  ask: AskSql
): Promise<PassCounts> {
  const parts: PassCounts[] = []
  const most = mostItems[table.dialect]
  for (let from = 0; from === 0 || from < items.length; from += most) {
    parts.push(await countItems(table, pass, items.slice(from, from + most), ask))
  }
  return parts.reduce((sofar, part) => joinParts(table, sofar, part))
}

/** Where too few rows are alike to be put together in memory, they are counted one by one. */
async function countItems(
  table: SqlTable,
  pass: CountPass,
  items: readonly CountItem[],
  ask: AskSql
): Promise<PassCounts> {
  const count = async (way: PassWay): Promise<PassCounts> => {
    const query = buildPassQuery(table, pass, items, way)
    return readPassRows(query, await ask(query.statement), table.from)
  }
  try {
    return await count('by class')
  } catch (error) {
    if (table.dialect !== 'duckdb' || !isWarehouseFailure(error, 'warehouse/out-of-memory')) throw error
    return count('direct')
  }
}

const both = (x: Float64Array, y: Float64Array): Float64Array => Float64Array.of(...x, ...y)

/** Counts of further items of the same rows. */
function joinParts(table: SqlTable, left: PassCounts, right: PassCounts): PassCounts {
  const join = (a: ItemCounts, b: ItemCounts | undefined): ItemCounts => {
    if (a.rows !== b?.rows)
      throw createWarehouseFailure('warehouse/changed-while-counting', { table: table.from })
    return {
      rows: a.rows,
      trues: both(a.trues, b.trues),
      unknowns: both(a.unknowns, b.unknowns),
      sums: both(a.sums, b.sums)
    }
  }
  if (left.groups.size !== right.groups.size || left.undecided !== right.undecided)
    throw createWarehouseFailure('warehouse/changed-while-counting', { table: table.from })
  return {
    groups: new Map(
      [...left.groups].map(([object, counts]) => [object, join(counts, right.groups.get(object))])
    ),
    nameless: join(left.nameless, right.nameless),
    undecided: left.undecided
  }
}

function pickItems(counts: PassCounts | undefined, places: readonly number[]): PassCounts {
  if (counts === undefined) throw new Error('every pass of a plan was counted')
  const pick = ({ rows, trues, unknowns, sums }: ItemCounts): ItemCounts => ({
    rows,
    trues: Float64Array.from(places, (place) => trues[place] ?? 0),
    unknowns: Float64Array.from(places, (place) => unknowns[place] ?? 0),
    sums: Float64Array.from(places, (place) => sums[place] ?? 0)
  })
  return {
    groups: new Map([...counts.groups].map(([object, one]) => [object, pick(one)])),
    nameless: pick(counts.nameless),
    undecided: counts.undecided
  }
}
