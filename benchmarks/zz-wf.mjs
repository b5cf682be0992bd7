import { runWorkflow } from './workflow.mjs'
const quick = process.argv[2] !== 'full'
const { timed, bars } = await runWorkflow({ quick })
for (const t of timed) console.log(t.name.padEnd(28), t.nanoseconds.toFixed(0), t.quartiles.map((q) => q.toFixed(0)).join(' to '))
for (const b of bars) console.log(b.held, b.text)
