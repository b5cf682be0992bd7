import { runRunner } from './runner.mjs'
const r = await runRunner({ quick: process.argv.includes('--quick') })
for (const t of r.timed) console.log((t.nanoseconds/1000).toFixed(0), t.quartiles.map(x=>(x/1000).toFixed(0)).join('-'), t.name)
for (const b of r.bars) console.log(b.held, b.text)
