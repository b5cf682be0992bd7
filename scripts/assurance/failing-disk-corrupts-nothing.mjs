import { diskFaults, tryDiskFault } from './sqlite/failing-disk.mjs'
import { hasBetterSqlite3 } from './sqlite/has-better-sqlite3.mjs'
import { canInject, tryNativeFaults } from './sqlite/native-faults.mjs'

const say = (count) => count.toLocaleString('en')

/** The first, the second, ... operation of a disk fails under a store. */
export const promise = {
  number: 27,
  title: 'A failing or full disk never corrupts a file store',
  run: async ({ full }) => {
    const results = []
    for (const kind of diskFaults) results.push(await tryDiskFault(kind, full ? Infinity : 40))
    const native = full
      ? await tryNative()
      : { faults: [], text: 'system calls of a compiled driver: only at release size' }
    const faults = [...results, native].flatMap((result) => result.faults)
    const sum = (name) => results.reduce((total, result) => total + result[name], 0)
    const figure = [
      `node-sqlite3-wasm: ${say(sum('places'))} places (${diskFaults.map(({ name }) => name).join('; ')}) made to fail`,
      `${say(sum('told'))} times told with a code`,
      native.text,
      `${faults.length} corrupted, lost or changed`
    ]
    return {
      held: faults.length === 0,
      figure: figure.join('; '),
      ...(faults.length === 0 ? {} : { details: faults.slice(0, 20).join('\n') })
    }
  }
}

/** Where strace or the driver is missing, that is said and nothing is counted. */
async function tryNative() {
  if (!canInject()) return { faults: [], text: 'better-sqlite3: no strace, not run' }
  if (!(await hasBetterSqlite3())) return { faults: [], text: 'better-sqlite3: not installed, not run' }
  const { places, told, faults } = await tryNativeFaults({ driver: 'better-sqlite3' })
  return { faults, text: `better-sqlite3: ${say(places)} system calls made to fail, ${say(told)} times told` }
}
