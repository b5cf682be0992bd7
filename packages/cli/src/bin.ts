#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import type { CliIo } from './cli-io.js'
import { runCli } from './run-cli.js'

// The collector doubles its young space again and again during a long run, which a stream of small short-lived rows does
// not need. Kept at its first size, a file of any length takes the same memory, at no measurable cost.
setFlagsFromString('--semi-space-growth-factor=1')

const cleanUp = new Set<() => void>()

const io: CliIo = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  today: localDate,
  cleanUp
}

/** Today where the command runs; the only look at the clock in the whole project. */
function localDate(): string {
  const now = new Date()
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

function runCleanUp(): void {
  for (const undo of cleanUp) undo()
}

// An interrupted run leaves nothing half-written: undo, then end by the same signal.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    runCleanUp()
    process.kill(process.pid, signal)
  })
}

process.exitCode = await runCli(process.argv.slice(2), io)
runCleanUp()
