/**
 * Several workers of the runner over one PostgreSQL database.
 *
 * Usage: node start.mjs [--workers 3] [--cases 9] [--schema lijie_demo]; the database is that of the PG* variables.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runDemo } from './run-demo.mjs'

const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '3' },
    cases: { type: 'string', default: '9' },
    schema: { type: 'string', default: `lijie_demo_${Date.now()}` }
  }
})
if (process.env.PGHOST === undefined) {
  console.error('Set PGHOST, PGUSER and PGDATABASE (and PGPASSWORD) to the database to use; see README.md.')
  process.exit(2)
}
const { events, findings, workers } = await runDemo({
  connection: {},
  schema: values.schema,
  workerFile: fileURLToPath(new URL('worker.mjs', import.meta.url)),
  workers: Number(values.workers),
  cases: Number(values.cases),
  print: (line) => console.log(line)
})
const count = (name) => workers.reduce((sum, worker) => sum + worker[name].length, 0)
console.log(
  `\n${events.length} events in schema ${values.schema}, chain ${findings.length === 0 ? 'holds' : 'is broken'};`
)
console.log(`${count('fired')} timers fired once each, ${count('sent')} effects sent`)
process.exitCode = findings.length === 0 ? 0 : 1
