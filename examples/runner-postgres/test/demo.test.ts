import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleSource } from '../../../scripts/bundle-source.mjs'
import { startPostgresServer } from '../../../scripts/postgres-server.mjs'
import { runDemo } from '../run-demo.mjs'

let server: Awaited<ReturnType<typeof startPostgresServer>>
let workerFile: string

beforeAll(async () => {
  server = await startPostgresServer()
  workerFile = await bundleSource('examples/runner-postgres/worker.mjs')
})
afterAll(async () => {
  rmSync(workerFile, { force: true })
  await server.remove()
})

interface Done {
  readonly acted: number
  readonly late: number
  readonly fired: readonly string[]
  readonly sent: readonly string[]
}

describe('three workers over one database', () => {
  it('carry out each action once, fire each timer once, send each effect once', async () => {
    const lines: string[] = []
    const { events, findings, workers } = await runDemo({
      connection: server.connection,
      schema: 'demo',
      workerFile,
      workers: 3,
      cases: 6,
      print: (line: string) => lines.push(line)
    })
    const done = workers as readonly Done[]
    const actions = 4 * 10 + 2 * 5
    expect(findings).toEqual([])
    expect(events).toHaveLength(actions)
    expect(done.reduce((sum, { acted }) => sum + acted, 0)).toBe(actions)
    expect(done.reduce((sum, { acted, late }) => sum + acted + late, 0)).toBe(3 * actions)
    const fired = done.flatMap((worker) => worker.fired)
    const sent = done.flatMap((worker) => worker.sent)
    for (const late of ['case-3', 'case-6']) {
      const overdue = (id: string): boolean => id.startsWith(`${late}/disposal/overdue/`)
      expect(fired.filter(overdue)).toHaveLength(1)
      expect(sent.filter(overdue)).toHaveLength(1)
    }
    expect(new Set(fired).size).toBe(fired.length)
    expect(new Set(sent).size).toBe(sent.length)
    expect(lines).toHaveLength(3 + fired.length + sent.length)
  })
})
