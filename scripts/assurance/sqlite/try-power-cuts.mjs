// Cuts the power of recorded stores. Runs in worker threads, see ../run-slices.mjs.
import { serveSlice } from '../run-slices.mjs'
import { tryPowerCuts } from './power-cuts.mjs'
import { tellDay, tellLongLog } from './recorded-stories.mjs'

/** Nineteen of twenty cuts hit a day in the life of a store, the others a log that is copied and begun anew. */
async function trySlice({ seed, runs }) {
  return [
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.95), story: tellDay }),
    await tryPowerCuts({ seed, runs: Math.ceil(runs * 0.05), story: tellLongLog })
  ]
}

await serveSlice(trySlice)
