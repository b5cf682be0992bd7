import fs from 'node:fs'
const { createRunner } = await import('@lijie/runner')
const { openSqliteStore } = await import('@lijie/runner/sqlite')
const daysOff = (await import('@lijie/standard-calendar-cn/state-council-days-off')).default
const office = (await import('@lijie/standard-calendar-cn/cn-office-08-12-14-18')).default
const city = (await import('@lijie/standard-example-city/reference-workflow')).default
const yuncheng = (await import('@lijie/standard-yuncheng/case-standard-v2')).default
const { compileCityStandards, listCommands, start } = await import('../scripts/assurance/runner/example-city.mjs')
const folder = '/dev/shm/zz-pages'
fs.rmSync(folder, { recursive: true, force: true }); fs.mkdirSync(folder)
let store = await openSqliteStore(folder + '/runner.db')
let now = start
const rulebooks = [compileCityStandards([city, yuncheng, office, daysOff])]
let runner = createRunner({ store, rulebooks, clock: () => now })
for (let round = 0; round < 16; round++) {
  if (round === 15) { await store.close(); store = await openSqliteStore(folder + '/runner.db'); runner = createRunner({ store, rulebooks, clock: () => now }) }
  const lists = Array.from({ length: 12 }, (_, i) => listCommands(`case-one-${round}-${i}`))
  for (let s = 0; s < 15; s++) for (const l of lists) { now += 1000; const {refused} = await runner.submit(l[s]); if (refused) throw 1 }
}
fs.copyFileSync(folder + '/runner.db-wal', folder + '/wal')
await store.close()
