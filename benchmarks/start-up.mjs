/**
 * What a process pays before its first decision: importing the engine over bare Node, and compiling Yuncheng, each in
 * fresh processes.
 *
 * Bars: import under 40 ms over bare Node; compiling under 100 ms.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, summarize } from './measure.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

const compile = `
import { compileRulebook } from '@lijie/engine'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
const started = performance.now()
compileRulebook([yuncheng, office, daysOff], { on: '2026-03-02', bind: { 'working-shifts': office.standard.id } })
console.log(performance.now() - started)`

/** Times both and returns lines to print and whether the bars hold. */
export function runStartUp({ quick }) {
  const runs = quick ? 7 : 21
  const bare = []
  const imported = []
  const compiled = []
  for (let i = 0; i < runs; i += 1) {
    bare.push(wall(''))
    imported.push(wall(`import '@lijie/engine'`))
    compiled.push(Number(run(compile).stdout))
  }
  const importMs = median(imported) - median(bare)
  const compileMs = median(compiled)
  return {
    title: `start-up (medians of ${runs} fresh processes)`,
    timed: [
      { name: 'node with an empty module', ...summarize(toNanoseconds(bare)) },
      { name: 'node importing @lijie/engine', ...summarize(toNanoseconds(imported)) },
      { name: 'compileRulebook(Yuncheng), first call', ...summarize(toNanoseconds(compiled)) }
    ],
    bars: [
      { text: `importing the engine costs ${importMs.toFixed(1)} ms (under 40)`, held: importMs < 40 },
      { text: `compiling Yuncheng takes ${compileMs.toFixed(1)} ms (under 100)`, held: compileMs < 100 }
    ]
  }
}

function toNanoseconds(times) {
  return times.map((ms) => ms * 1e6)
}

function wall(module) {
  const started = performance.now()
  run(module)
  return performance.now() - started
}

function run(module) {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', module], {
    cwd: here,
    encoding: 'utf8'
  })
  if (child.status !== 0) throw new Error(child.stderr)
  return child
}
