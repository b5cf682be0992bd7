import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createRunner } from '@lijie/runner'
import { openSqliteStore } from '@lijie/runner/sqlite'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import city from '@lijie/standard-example-city/reference-workflow'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
import { compileCityStandards, listCommands, start } from '../scripts/assurance/runner/example-city.mjs'
import inspector from 'node:inspector'
import fs from 'node:fs'
const where = process.env.WHERE ?? '/work/main/node_modules/.cache/lijie'
const folder = mkdtempSync(path.join(where, 'zz-'))
const store = await openSqliteStore(path.join(folder, 'runner.db'))
let now = start
const rulebooks = [compileCityStandards([city, yuncheng, office, daysOff])]
const runner = createRunner({ store, rulebooks, clock: () => now })
let session
const N = Number(process.env.N ?? 16)
const results = []
for (let round = 0; round < N; round++) {
  if (round === 2 && process.env.PROF) {
    session = new inspector.Session(); session.connect()
    session.post('Profiler.enable'); session.post('Profiler.setSamplingInterval', { interval: 100 }); session.post('Profiler.start')
  }
  const lists = Array.from({ length: 12 }, (_, i) => listCommands(`case-one-${round}-${i}`))
  const t = performance.now(), c = process.cpuUsage()
  let n = 0
  for (let s = 0; s < 15; s++) for (const l of lists) {
    now += 1000
    const { refused } = await runner.submit(l[s]); n++
    if (refused) throw new Error(JSON.stringify(refused))
  }
  const e = process.cpuUsage(c)
  results.push([(performance.now() - t) * 1000 / n, e.user / n, e.system / n])
}
if (session) session.post('Profiler.stop', (err, { profile }) => fs.writeFileSync(process.env.PROF, JSON.stringify(profile)))
const last = results.slice(3)
const med = (k) => last.map((r) => r[k]).sort((a, b) => a - b)[last.length >> 1].toFixed(0)
console.log('wall', med(0), 'user', med(1), 'sys', med(2), 'wal', fs.statSync(path.join(folder, 'runner.db-wal')).size, 'db', fs.statSync(path.join(folder, 'runner.db')).size)
await store.close()
rmSync(folder, { recursive: true })
