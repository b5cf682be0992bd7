/**
 * Checks every package that is published (packages/*, standards/*) as its users will see it: publint --strict on the
 * packed files, and "are the types wrong" for ESM. Needs a build. JSON entry points have no types and are left out.
 *
 * Usage: node scripts/check-packages.mjs [folder ...]; exits 1 after all packages were looked at.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

function publishedFolders() {
  return ['packages', 'standards']
    .flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')))
    .toSorted()
}

function succeeds(...args) {
  return spawnSync('npx', ['--no-install', ...args], { cwd: root, stdio: 'inherit' }).status === 0
}

/** The commands that a package passes through; one without typed entry points (only a command) has no types to check. */
function checksOf(folder) {
  const { exports = {} } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const entries = Object.keys(exports)
  const json = entries.filter((entry) => entry.endsWith('.json'))
  const checks = [['publint', '--strict', folder]]
  const attw = ['attw', '--pack', '--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints']
  if (entries.length > json.length) checks.push([...attw, ...json, '--', folder])
  return checks
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : publishedFolders()
const failed = folders.filter((folder) => {
  console.log(`== ${folder}`)
  return checksOf(folder).filter((command) => !succeeds(...command)).length > 0
})
console.log(
  `packages: ${folders.length} checked, ${failed.length} with faults${failed.length ? `: ${failed.join(', ')}` : ''}`
)
process.exitCode = failed.length === 0 ? 0 : 1
