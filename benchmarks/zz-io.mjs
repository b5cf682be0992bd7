import fs from 'node:fs'
const stat = {}
let on = false
for (const k of ['writeSync', 'readSync', 'fsyncSync', 'fstatSync', 'statSync', 'ftruncateSync', 'openSync', 'existsSync', 'fdatasyncSync','lstatSync','mkdirSync','rmdirSync','accessSync']) {
  const f = fs[k]
  fs[k] = (...a) => { const t = performance.now(); try { return f(...a) } finally { if (on) { const s = (stat[k] ??= [0, 0, 0]); s[0]++; s[1] += performance.now() - t; if (k==='writeSync') s[2] += typeof a[3]==='number'?a[3]:0 } } }
}
globalThis.io = { start: () => { on = true }, report: (n) => { on = false; for (const [k, [c, t, b]] of Object.entries(stat)) console.log('  ', k, (c / n).toFixed(2), 'calls', (t * 1000 / n).toFixed(1), 'us', (b/n).toFixed(0)); for (const k of Object.keys(stat)) delete stat[k] } }
const { createRunner } = await import('@lijie/runner')
const { openSqliteStore } = await import('@lijie/runner/sqlite')
const daysOff = (await import('@lijie/standard-calendar-cn/state-council-days-off')).default
const office = (await import('@lijie/standard-calendar-cn/cn-office-08-12-14-18')).default
const city = (await import('@lijie/standard-example-city/reference-workflow')).default
const yuncheng = (await import('@lijie/standard-yuncheng/case-standard-v2')).default
const sqlite = (await import('node-sqlite3-wasm')).default
const { compileCityStandards, listCommands, start } = await import('../scripts/assurance/runner/example-city.mjs')
const path = await import('node:path')
const where = process.env.WHERE ?? '/work/main/node_modules/.cache/lijie'
const folder = fs.mkdtempSync(path.join(where, 'zz-'))
const store = await openSqliteStore(path.join(folder, 'runner.db'))
let now = start
const rulebooks = [compileCityStandards([city, yuncheng, office, daysOff])]
const runner = createRunner({ store, rulebooks, clock: () => now })
const pages = {}
for (let round = 0; round < 16; round++) {
  const lists = Array.from({ length: 12 }, (_, i) => listCommands(`case-one-${round}-${i}`))
  if (round === 4) io.start()
  for (let s = 0; s < 15; s++) for (const l of lists) { now += 1000; const {refused} = await runner.submit(l[s]); if (refused) throw 1 }
}
console.log('runner'); io.report(12 * 15 * 12)
const events = await store.read((t) => t.readJournal(0, 100000))
const database = new sqlite.Database(path.join(folder, 'bare.db'))
database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
database.exec('CREATE TABLE events (sequence INTEGER PRIMARY KEY, event TEXT NOT NULL) STRICT')
const st = database.prepare('INSERT INTO events (sequence, event) VALUES (?, ?)')
let t=0
events.forEach((e, i) => { if (i === 720) {io.start(); t=performance.now()} ; database.exec('BEGIN IMMEDIATE'); st.run([e.sequence, JSON.stringify(e)]); database.exec('COMMIT') })
console.log('bare', (performance.now()-t)*1000/(events.length-720)); io.report(events.length - 720)
st.finalize(); database.close(); await store.close()
fs.rmSync(folder, { recursive: true })
