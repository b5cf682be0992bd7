/**
 * Changes the code of the time areas in every small way (Stryker) and counts the changes that no test notices. Survivors
 * that mean the same, or that are accepted, are listed with their reason in code-mutation/known-survivors.json. Less than
 * 95 % of an area noticed or equivalent, or a listed survivor that is noticed after all, is a failure.
 *
 * Usage: npm run mutate:code [-- --only calendar] [-- --only time-limits/day-run.ts] [-- --only time-limits/day-run.ts:12-14]
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { judgeMutants } from './code-mutation/judge-mutants.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = 'packages/engine/src/'
const { values } = parseArgs({ options: { only: { type: 'string' } } })

const stryker = path.join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
const pattern = /\.ts(?::|$)/.test(values.only ?? '') ? values.only : `${values.only}/*.ts`
const only = values.only === undefined ? [] : ['--mutate', `${source}${pattern},!**/*.test.ts`]
const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.config.json', ...only], {
  cwd: root,
  stdio: 'inherit'
})
if (status !== 0) process.exit(status ?? 1)

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const { files, unlisted, stale, areas } = judgeMutants(
  readJson('node_modules/.cache/stryker/report.json').files,
  readJson('scripts/code-mutation/known-survivors.json').survivors,
  pattern.includes('.ts:')
)

const percent = (share) => `${(share * 100).toFixed(2)} %`
for (const { file, mutants, noticed, equivalent, accepted } of files) {
  const left = mutants - noticed - equivalent - accepted
  console.log(
    `${file.replace(source, '')}: ${mutants} mutants, ${noticed} noticed, ${equivalent} equivalent, ${accepted} accepted, ${left} survive`
  )
}
for (const { file, line, from, to } of unlisted)
  console.log(`  survives: ${file}:${line}  ${from}  =>  ${to}`)
for (const { file, from, to } of stale)
  console.log(`  listed as a survivor, but noticed: ${file}  ${from}  =>  ${to}`)
for (const { area, mutants, noticed, score } of areas)
  console.log(
    `${area.replace(source, '')}: ${noticed} of ${mutants} mutants noticed or equivalent, ${percent(score)}`
  )
process.exitCode = stale.length > 0 || areas.some(({ score }) => score < 0.95) ? 1 : 0
