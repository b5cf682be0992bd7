/** Scores one file in a process of its own and prints milliseconds and the most memory that it held. */
import { existsSync, readFileSync } from 'node:fs'
import { openDuckdbSource } from '@lijie/warehouse/duckdb'
import { scoreSource } from './score-source.mjs'

const [format, file] = process.argv.slice(2)
const started = performance.now()
const source = await openDuckdbSource({ from: { [format]: file }, threads: 2 })
await scoreSource(source)
await source.close()
const milliseconds = Math.round(performance.now() - started)
console.log(JSON.stringify({ milliseconds, megabytes: Math.round(readPeak() / 1024) }))

/** Kilobytes. The figure of the process itself: that of resource usage begins with what its parent held. */
function readPeak() {
  const status = '/proc/self/status'
  const peak = existsSync(status) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8')) : null
  return peak === null ? process.resourceUsage().maxRSS : Number(peak[1])
}
