/**
 * Static analysis of all rows of Yuncheng, the comparison of the standard with itself, and what the plain check takes of
 * the analysis; each in fresh processes, as a command runs it. Checks what is found before it times it.
 *
 * Bars: the analysis under 2 s; the part of every check under 100 ms.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { summarize } from './measure.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

const program = (question) => `
import { compileRulebook } from '@lijie/engine'
import { analyzeCriteria, compareFiling, findConstantConditions } from '@lijie/engine/analysis'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
const compile = () => compileRulebook([yuncheng], { on: '2026-03-02' })
const [rulebook, other] = [compile(), compile()]
const started = performance.now()
const found = ${question}
console.log(JSON.stringify([performance.now() - started, found]))`

/** name, what is asked, what must come out. */
const questions = [
  ['analyzeCriteria(Yuncheng): rows that never decide', rowsFound('analyzeCriteria(rulebook)'), 4],
  ['compareFiling(Yuncheng, Yuncheng)', 'compareFiling(rulebook, other).verdict', 'equal'],
  ['findConstantConditions(Yuncheng)', 'findConstantConditions(rulebook).length', 0]
]

function rowsFound(findings) {
  return `${findings}.filter(({ code }) => code === 'analysis/row-never-decides').length`
}

/** Times the three and returns lines to print and whether the bars hold. */
export function runDeepCheck({ quick }) {
  const runs = quick ? 3 : 9
  const timed = questions.map(([name, question, expected]) => {
    const times = Array.from({ length: runs }, () => time(question, expected) * 1e6)
    return { name, ...summarize(times) }
  })
  const [deep, , plain] = timed.map(({ nanoseconds }) => nanoseconds / 1e6)
  return {
    title: `static analysis of Yuncheng (medians of ${runs} fresh processes)`,
    timed,
    bars: [
      { text: `the analysis takes ${deep.toFixed(0)} ms (under 2000)`, held: deep < 2000 },
      { text: `its part in every check takes ${plain.toFixed(0)} ms (under 100)`, held: plain < 100 }
    ]
  }
}

function time(question, expected) {
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', program(question)], {
    cwd: here,
    encoding: 'utf8'
  })
  if (child.status !== 0) throw new Error(child.stderr)
  const [ms, found] = JSON.parse(child.stdout)
  if (found !== expected) throw new Error(`${question} gave ${found}, expected ${expected}`)
  return ms
}
