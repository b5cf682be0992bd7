import { runSlices } from './run-slices.mjs'
import { hasBetterSqlite3 } from './sqlite/has-better-sqlite3.mjs'
import { tryKills } from './sqlite/kills.mjs'
import { tryPowerCuts } from './sqlite/power-cuts.mjs'

const worker = new URL('sqlite/try-power-cuts.mjs', import.meta.url)
const say = (count) => count.toLocaleString('en')

/** Processes are killed and disks lose their power while a store writes; then it is opened again and everything is looked at. */
export const promise = {
  number: 26,
  title: 'An acknowledged event in a file store survives kill -9 and power cuts',
  run: async ({ full, seed }) => {
    const killed = await tryKills({ seed, runs: full ? 1000 : 12, driver: 'node-sqlite3-wasm' })
    const compiled = await tryCompiled({ seed, runs: full ? 100 : 4 })
    const slices = await runSlices(worker, { seed, runs: full ? 100_000 : 1500 })
    const lying = await tryPowerCuts({ seed, runs: 400, liesAboutSyncs: true })
    const faults = [killed, compiled, ...slices.flat()].flatMap((result) => result.faults)
    // Every core cuts the same stories.
    const places = slices[0].reduce((total, story) => total + story.places, 0)
    const sum = (name) => slices.flat().reduce((total, slice) => total + slice[name], 0)
    const figure = [
      `node-sqlite3-wasm: ${say(killed.kills)} processes killed after ${say(killed.acknowledged)} acknowledged commands`,
      compiled.text,
      `${say(sum('cuts'))} modelled power cuts in ${say(places)} places, ${say(sum('disks'))} different disks opened`,
      `${faults.length} lost or broken`,
      `control: a disk that forgets what it was told to sync shows ${say(lying.faults.length)} faults`
    ]
    return {
      held: faults.length === 0 && lying.faults.length > 0,
      figure: figure.join('; '),
      ...(faults.length === 0 ? {} : { details: faults.slice(0, 20).join('\n') })
    }
  }
}

/** The compiled driver is optional: where it is not there, that is said and nothing is counted. */
async function tryCompiled(options) {
  if (!(await hasBetterSqlite3())) return { faults: [], text: 'better-sqlite3: not installed, not run' }
  const { kills, acknowledged, faults } = await tryKills({ ...options, driver: 'better-sqlite3' })
  return { faults, text: `better-sqlite3: ${say(kills)} processes killed after ${say(acknowledged)}` }
}
