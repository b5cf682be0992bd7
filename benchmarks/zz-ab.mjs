// hand, base and new interleaved
import { createWorkflowStandard, toAction } from './case-workflow/document.mjs'
import { drawLog } from './case-workflow/log.mjs'
import { reduceLog } from './case-workflow/reducer.mjs'
import { compare, createRandom, measure } from './measure.mjs'
const size = Number(process.argv[2] ?? 18000), rounds = Number(process.argv[3] ?? 15)
const which = (process.argv[4] ?? 'hand,base,new').split(',')
const log = drawLog(createRandom(11), size)
const { toActions } = await import('./zz-actions.mjs')
const actions = toActions(log)
const load = async (dist) => {
  const e = await import(dist + '/index.js'), c = await import(dist + '/calendar-compiler/index.js'), w = await import(dist + '/workflow/index.js')
  const rules = e.compileRulebook([c.prepareStandard(createWorkflowStandard())], { on: '2026-01-01' })
  return { rules, w }
}
function oldStyle({ rules, w }) {
  const { startReplay } = w
  return () => {
    const cases = new Map()
    for (const { caseId, at, action } of actions) {
      const known = cases.get(caseId)
      const replay = known ?? startReplay(rules)
      if (replay.take(action, at) === null && known === undefined) cases.set(caseId, replay)
    }
    return cases
  }
}
const tasks = []
if (which.includes('hand')) tasks.push({ name: 'hand', ops: log.length, run: () => reduceLog(log) })
if (which.includes('base')) tasks.push({ name: 'base', ops: log.length, run: oldStyle(await load('/tmp/engbase/dist')) })
if (which.includes('new')) {
  const n = await load('/work/main/packages/engine/dist')
  const m = await import('./zz-new.mjs').catch(() => null)
  tasks.push({ name: 'new', ops: log.length, run: m ? m.run(n, actions) : oldStyle(n) })
}
const timed = await measure(tasks, { rounds, leastMs: 200 })
for (const t of timed) console.log(t.name.padEnd(8), t.nanoseconds.toFixed(0), t.quartiles.map((q) => q.toFixed(0)).join(' to '))
for (const t of timed.slice(1)) { const { ratio, quartiles } = compare(t, timed[0]); console.log(t.name, '/', timed[0].name, ratio.toFixed(2), quartiles.map((q) => q.toFixed(2)).join(' to ')) }
