import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './run-in-process.js'

/** Beside package.json, as `dist` is, so that the command finds its version; git ignores it. */
const outdir = fileURLToPath(new URL(`../.cache/test-${process.pid}`, import.meta.url))
const bin = path.join(outdir, 'lijie', 'bin.js')
/** How soon memory is collected depends on the machine and on Node; with little room for it, the peak is what is held. */
const heap = ['--max-old-space-size=64']
/** Prints the peak memory when the command ends; maxRSS alone would hold that of the test runner as well. */
const measure = `data:text/javascript,${encodeURIComponent(`import { readFileSync } from 'node:fs'
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    peak = /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  } catch {}
  process.stderr.write('peak ' + peak + '\\n')
})`)}`
const boston = ['--standard', 'boston', '--as-of', '2011-10-01T00:00:00-04:00']
const header = 'caseId,kind,code,startedAt,disposedAt\n'
const row = 'A,event,abandoned-vehicles,2011-07-05T12:33:22-04:00,2011-07-09T10:00:00-04:00\n'

beforeAll(async () => {
  mkdirSync(outdir, { recursive: true })
  writeFileSync(path.join(outdir, 'package.json'), '{"type":"module","version":"0.0.0-test"}')
  await build({
    entryPoints: [fileURLToPath(new URL('../src/bin.ts', import.meta.url))],
    outdir: path.join(outdir, 'lijie'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['@lijie/source'],
    external: [
      '@duckdb/node-api',
      'pg',
      'papaparse',
      'commander',
      'cli-table3',
      'cli-progress',
      'luxon',
      'rrule'
    ],
    logLevel: 'error'
  })
})

afterAll(() => rmSync(outdir, { recursive: true, force: true }))

function lijie(argv: readonly string[], input: string | Buffer = '', cwd?: string): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...heap, '--import', measure, bin, ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(cwd !== undefined && { cwd })
  })
}

function megabytesOf({ stderr }: { stderr: string }): number {
  return Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
}

describe('the command as a process', () => {
  it('gives its exit status to the shell', () => {
    expect(lijie(['--version'])).toMatchObject({ status: 0, stdout: '0.0.0-test\n' })
    expect(lijie(['decide', '-', '--format', 'csv', ...boston], header + row).status).toBe(0)
    expect(lijie(['decide', '-', '--format', 'csv', ...boston], `${header}${row}B,event\n`).status).toBe(1)
    expect(lijie(['decide', 'nowhere.csv', ...boston]).status).toBe(2)
  })

  it('shows no bar and no escape sequences in a pipe', () => {
    const { stdout, stderr } = lijie(['decide', '-', '--format', 'csv', ...boston], header + row.repeat(5000))
    expect(stdout.split('\n')).toHaveLength(5001)
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('ends quietly when the reader goes away', async () => {
    const child = spawn(process.execPath, [bin, 'decide', '-', '--format', 'csv', ...boston])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(header + row.repeat(20_000))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('EPIPE')])
  })

  it('leaves nothing half-written when it is interrupted', async () => {
    const cwd = temporaryFolder()
    const child = spawn(
      process.execPath,
      [bin, 'decide', '-', '--format', 'csv', ...boston, '--out', 'out.ndjson'],
      { cwd }
    )
    child.stdin.on('error', () => undefined)
    child.stdin.write(header + row.repeat(20_000))
    while (readdirSync(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(readdirSync(cwd)).toEqual([expect.stringMatching(/^\.out\.ndjson\..+\.tmp$/)])
    child.kill('SIGTERM')
    const signal = await new Promise((resolve) => child.on('close', (_status, by) => resolve(by)))
    expect(signal).toBe('SIGTERM')
    expect(readdirSync(cwd)).toEqual([])
  })

  it('does not replace a device by a file', () => {
    if (!existsSync('/dev/null')) return
    const { status } = lijie(
      ['decide', '-', '--format', 'csv', ...boston, '--out', '/dev/null'],
      header + row
    )
    expect(status).toBe(0)
    expect(readdirSync('/dev').filter((name) => name.startsWith('.null'))).toEqual([])
  })

  it('refuses a large file without line ends in little memory', async () => {
    const child = spawn(process.execPath, [
      ...heap,
      '--import',
      measure,
      bin,
      'decide',
      '-',
      '--format',
      'csv',
      ...boston
    ])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    const megabytes = Array.from({ length: 64 }, () => Buffer.alloc(1 << 20, 'a'))
    // The command stops reading as soon as it knows enough, which ends the pipe early.
    await pipeline(Readable.from(megabytes), child.stdin).catch(() => undefined)
    const status = await ended
    expect([status, stderr]).toEqual([2, expect.stringContaining('-:1 error cases/line-too-long')])
    expect(megabytesOf({ stderr })).toBeLessThan(150)
  })

  it('streams: ten times the rows take about the same memory', () => {
    const argv = ['decide', '-', '--format', 'csv', ...boston, '--out', '/dev/null', '--quiet']
    const small = lijie(argv, header + row.repeat(30_000))
    const large = lijie(argv, header + row.repeat(300_000))
    expect([small.status, large.status]).toEqual([0, 0])
    expect(megabytesOf(large)).toBeLessThan(250)
    expect(megabytesOf(large) / megabytesOf(small)).toBeLessThan(1.5)
  })
})
