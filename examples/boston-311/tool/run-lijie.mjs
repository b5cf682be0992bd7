import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file behind the command `lijie`, found through its package as npm would. */
function findCommand() {
  const manifest = fileURLToPath(import.meta.resolve('lijie/package.json'))
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return path.resolve(path.dirname(manifest), bin.lijie)
}

/**
 * Runs the command `lijie` with the given arguments: `{status, stdout, stderr}`.
 *
 * Its progress bar and messages go to the terminal as they come unless `quiet` is set; standard output is returned.
 */
export function runLijie(command, { quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [findCommand(), ...command], {
      stdio: ['ignore', 'pipe', quiet ? 'pipe' : 'inherit']
    })
    const stdout = []
    const stderr = []
    child.stdout.on('data', (chunk) => stdout.push(chunk))
    child.stderr?.on('data', (chunk) => stderr.push(chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({
        status: status ?? 3,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8')
      })
    )
  })
}
