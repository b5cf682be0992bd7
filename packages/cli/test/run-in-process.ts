import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { CliIo } from '../src/cli-io.js'
import { runCli } from '../src/run-cli.js'

/** What a run of the command gave. */
export interface RunResult {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `lijie` inside this process with its own streams. English unless the arguments say otherwise. */
export async function run(
  argv: readonly string[],
  {
    stdin = '',
    cwd = process.cwd(),
    env = {}
  }: { stdin?: string | Buffer; cwd?: string; env?: CliIo['env'] } = {}
): Promise<RunResult> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const output = [buffer(stdout), buffer(stderr)]
  const io: CliIo = {
    stdin: Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin)], { objectMode: false }),
    stdout,
    stderr,
    env,
    cwd,
    today: () => '2026-03-02',
    cleanUp: new Set()
  }
  const status = await runCli(argv, io)
  stdout.end()
  stderr.end()
  const [out = '', err = ''] = (await Promise.all(output)).map((bytes) => bytes.toString('utf8'))
  return { status, stdout: out, stderr: err }
}

/** A folder for one test; it is removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The lines of NDJSON as values. */
export function readLines(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** The codes of a line's refusals. */
export function refusalCodes(line: Record<string, unknown> | undefined): string[] {
  const refused = (line?.['refused'] ?? []) as readonly { readonly code: string }[]
  return refused.map(({ code }) => code)
}
