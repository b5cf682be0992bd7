/** Scores one file in a process of its own and prints milliseconds and the most memory that it held. */
import { openDuckdbSource } from '@lijie/warehouse/duckdb'
import { scoreSource } from './score-source.mjs'

const [format, file] = process.argv.slice(2)
const started = performance.now()
const source = await openDuckdbSource({ from: { [format]: file }, threads: 2 })
await scoreSource(source)
await source.close()
const milliseconds = Math.round(performance.now() - started)
console.log(JSON.stringify({ milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
