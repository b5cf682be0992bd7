// Cuts the power of recorded stores. Runs in worker threads, see ../run-slices.mjs.
import { serveSlice } from '../run-slices.mjs'
import { tryPowerCuts } from './power-cuts.mjs'
import { tellDay, tellLongLog, tellMigration, tellSettlement } from './recorded-stories.mjs'

/** Of twenty cuts fourteen hit a day in the life of a store, four a settlement, one a migration, one a log that begins anew. */
async function trySlice({ seed, runs }) {
  return [
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.7), story: tellDay }),
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.2), story: tellSettlement }),
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.05), story: tellMigration }),
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.05), story: tellLongLog })
  ]
}

await serveSlice(trySlice)
