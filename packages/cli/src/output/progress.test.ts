import { PassThrough } from 'node:stream'
import { expect, it, vi } from 'vitest'
import type { CaseSource } from '../cases/case-source.js'
import type { CliIo } from '../cli-io.js'
import { wordsEn } from '../messages/words-en.js'
import { wordsZh } from '../messages/words-zh.js'
import { createSeverityPainter } from './paint-severity.js'
import { startProgress } from './progress.js'

const source: CaseSource = {
  name: 'f',
  path: null,
  totalBytes: 100,
  bytesRead: () => 50,
  chunks: new PassThrough(),
  close: () => Promise.resolve()
}

function ioWith(isTTY: boolean): { io: CliIo; written: () => string } {
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true
  })
  const io: CliIo = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    env: {},
    cwd: '/',
    today: () => '2026-03-02',
    cleanUp: new Set()
  }
  return { io, written: () => String(stderr.read() ?? '') }
}

it('shows a bar on a terminal once the work proves long', async () => {
  const { io, written } = ioWith(true)
  const clock = vi.spyOn(performance, 'now').mockReturnValue(1000)
  const progress = await startProgress(source, io)
  progress.update(1)
  expect(written()).toBe('')
  clock.mockReturnValue(6000)
  progress.update(7)
  progress.stop()
  vi.restoreAllMocks()
  expect(written()).toContain('50 % · 7')
})

it('shows none in a pipe, and none when the size is not known', async () => {
  const pipe = ioWith(false)
  const terminal = ioWith(true)
  for (const progress of [
    await startProgress(source, pipe.io),
    await startProgress({ ...source, totalBytes: null }, terminal.io)
  ]) {
    progress.update(1)
    progress.stop()
  }
  expect(pipe.written() + terminal.written()).toBe('')
})

it('says severities in words, colours them on a terminal only, and never under NO_COLOR', () => {
  const { io } = ioWith(true)
  expect(createSeverityPainter(io.stderr, {}, wordsEn)('error')).toContain('\u001b[31m')
  expect(createSeverityPainter(io.stderr, { NO_COLOR: '1' }, wordsZh)('error')).toBe('错误')
  expect(createSeverityPainter(ioWith(false).io.stderr, {}, wordsEn)('error')).toBe('error')
})
