import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openService, type OpenService } from './open-service.js'

const report = {
  kind: 'component',
  code: '0101',
  area: 'yanhu',
  facts: { defects: ['rattling'], safetyHazard: true },
  reporter: { name: '王小明', phone: '13900000000', text: '井盖作响' }
}

interface CaseBody {
  readonly case: string
  readonly version: number
  readonly state: string
}

async function openCase(service: OpenService): Promise<CaseBody> {
  const { body } = await service.ask('POST', '/cases', { token: 'example-desk', body: report })
  return body['case'] as unknown as CaseBody
}

describe('the city service over HTTP', () => {
  it('handles a case from the report to its end, each step by the role of a token', async () => {
    const service = await openService()
    const { ask, time } = service
    const created = await ask('POST', '/cases', { token: 'example-desk', body: report })
    expect(created.status).toBe(201)
    let { case: id, version } = created.body['case'] as unknown as CaseBody
    const act = async (token: string, type: string, more: object = {}): Promise<string> => {
      time.now += 60_000
      const address = `/cases/${id}/actions`
      const { status, body } = await ask('POST', address, {
        token: `example-${token}`,
        body: { type, expectedVersion: version, ...more }
      })
      expect([type, status, body]).toEqual([type, 200, expect.anything()])
      const now = body['case'] as unknown as CaseBody
      version = now.version
      return now.state
    }
    expect(await act('collector', 'confirm', { result: 'pass' })).toBe('reported')
    expect(await act('acceptor', 'accept')).toBe('accepted')
    expect(await act('filer', 'file', { criterion: 'component/0101/3' })).toBe('filed')
    expect(await act('dispatcher', 'dispatch', { to: 'district-platform@yanhu' })).toBe('assigned')
    expect(await act('coordinator', 'dispatch', { to: 'unit:drainage-company' })).toBe('disposing')
    const { body: clocks } = await ask('GET', `/cases/${id}/clocks`, { token: 'example-desk' })
    expect(clocks['clocks']).toContainEqual(
      expect.objectContaining({ clock: 'disposal', status: 'running', dueAt: '2026-03-04T09:05:00+08:00' })
    )
    const { body: timers } = await ask('GET', `/cases/${id}/timers`, { token: 'example-desk' })
    expect(timers['timers']).toContainEqual(expect.objectContaining({ clock: 'disposal', change: 'overdue' }))
    const next = await ask('GET', `/cases/${id}/actions`, { token: 'example-disposer' })
    const mine = (next.body['actions'] as unknown as { action: string; mine: boolean }[]).filter(
      (one) => one.mine
    )
    expect(mine.map(({ action }) => action)).toEqual(['return', 'dispose'])
    expect(await act('disposer', 'dispose')).toBe('disposed')
    expect(await act('disposer', 'report-back')).toBe('reported-back')
    expect(await act('dispatcher', 'order-verification')).toBe('verifying')
    expect(await act('verifier', 'verify', { result: 'pass' })).toBe('verified')
    expect(await act('closer', 'close')).toBe('closed')
    const head = await ask('GET', '/journal/head', { token: 'example-desk' })
    expect(head.body).toMatchObject({ sequence: 11, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const list = await ask('GET', '/cases', { token: 'example-desk' })
    expect(list.body['cases']).toMatchObject([
      { case: id, state: 'closed', hasEnded: true, outcome: 'closed' }
    ])
    ;({ case: id, version } = await openCase(service))
    expect(version).toBe(1)
  })

  it('says 401 without a token or with an unknown one, and 403 to a role that may not', async () => {
    const service = await openService()
    const none = await service.ask('GET', '/cases')
    expect([none.status, none.type, none.body['code']]).toEqual([
      401,
      'application/problem+json',
      'service/no-token'
    ])
    const unknown = await service.ask('GET', '/cases', { token: 'guess' })
    expect([unknown.status, unknown.body['code']]).toEqual([401, 'service/unknown-token'])
    const { case: id } = await openCase(service)
    const body = { type: 'accept', expectedVersion: 1 }
    await service.ask('POST', `/cases/${id}/actions`, {
      token: 'example-collector',
      body: { type: 'confirm', result: 'pass', expectedVersion: 1 }
    })
    const wrong = await service.ask('POST', `/cases/${id}/actions`, {
      token: 'example-closer',
      body: { ...body, expectedVersion: 2 }
    })
    expect([wrong.status, wrong.body['code']]).toEqual([403, 'workflow/role-not-allowed'])
    const timers = await service.ask('POST', '/timers', { token: 'example-desk' })
    expect([timers.status, timers.body['code']]).toEqual([403, 'service/wrong-role'])
    const posing = { ...body, by: { organ: 'centre', role: 'acceptor' } }
    expect(
      (await service.ask('POST', `/cases/${id}/actions`, { token: 'example-closer', body: posing })).status
    ).toBe(400)
  })

  it('checks a report by the input schema of its sub-category and answers in both languages', async () => {
    const { ask } = await openService()
    const token = 'example-desk'
    const facts = { defects: ['melted'], waterDepth: 3 }
    const wrong = await ask('POST', '/cases', {
      token,
      body: { ...report, facts },
      headers: { 'accept-language': 'en' }
    })
    expect(wrong.status).toBe(422)
    const reasons = wrong.body['reasons'] as unknown as { code: string; message: Record<string, string> }[]
    expect(reasons.map(({ code }) => code)).toContain('service/unknown-field')
    expect(reasons.every(({ message }) => message['zh-CN'] !== message['en'])).toBe(true)
    const missing = await ask('POST', '/cases', { token, body: { kind: 'component', colour: 1 } })
    expect((missing.body['reasons'] as unknown as { params: object }[]).map(({ params }) => params)).toEqual([
      { field: 'colour' },
      { field: 'code' },
      { field: 'area' }
    ])
    const code = await ask('POST', '/cases', { token, body: { ...report, code: '9999' } })
    expect([code.status, code.body['code']]).toEqual([404, 'taxonomy/unknown-code'])
    const area = await ask('POST', '/cases', { token, body: { ...report, area: 'atlantis' } })
    expect([area.status, area.body['code']]).toEqual([422, 'responsibility/unknown-area'])
    const twice = await ask('POST', '/cases', { token, body: '{"kind":"event","kind":"event"}' })
    expect(twice.status).toBe(400)
    const large = await ask('POST', '/cases', { token, body: JSON.stringify({ text: 'x'.repeat(300_000) }) })
    expect(large.status).toBe(413)
  })

  it('answers a request that is sent again with the first answer, and 409 to a version that is old', async () => {
    const { ask } = await openService()
    const again = { token: 'example-desk', body: report, headers: { 'idempotency-key': 'call-1' } }
    const first = await ask('POST', '/cases', again)
    const second = await ask('POST', '/cases', again)
    expect(second.body).toEqual({ ...first.body, repeated: true })
    const other = { ...again, body: { ...report, code: '0102' } }
    expect((await ask('POST', '/cases', other)).body['code']).toBe('runner/command-reused')
    const { case: id } = first.body['case'] as unknown as CaseBody
    const stale = { type: 'confirm', result: 'pass', expectedVersion: 7 }
    const conflict = await ask('POST', `/cases/${id}/actions`, { token: 'example-collector', body: stale })
    expect([conflict.status, conflict.body['code']]).toEqual([409, 'runner/version-conflict'])
    expect((await ask('GET', '/cases/none', { token: 'example-desk' })).status).toBe(404)
    expect((await ask('GET', '/nowhere')).status).toBe(404)
  })

  it('keeps personal data out of the journal, shows them to the desk alone, and erases them', async () => {
    const service = await openService()
    const { ask, store } = service
    const { case: id } = await openCase(service)
    const events = await store.read((transaction) => transaction.readJournal(0, 100))
    expect(JSON.stringify(events)).not.toMatch(/13900000000|王小明|井盖作响/)
    const token = 'example-desk'
    const read = await ask('GET', `/cases/${id}/reporters`, { token })
    const [reporter] = read.body['reporters'] as unknown as { id: string; data: object }[]
    expect(reporter?.data).toEqual(report.reporter)
    expect((await ask('GET', `/cases/${id}/reporters`, { token: 'example-filer' })).status).toBe(403)
    expect((await ask('DELETE', `/cases/${id}/reporters/${reporter?.id}`, { token })).status).toBe(200)
    const after = await ask('GET', `/cases/${id}/reporters`, { token })
    expect(after.body['reporters']).toEqual([{ id: reporter?.id, erased: true }])
  })

  it('finds everything again on SQLite after it was started anew', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lijie-city-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const store = `sqlite:${path.join(folder, 'city.db')}`
    const first = await openService(store)
    const { case: id } = await openCase(first)
    const before = await first.ask('GET', '/journal/head', { token: 'example-desk' })
    await first.close()
    const second = await openService(store)
    expect((await second.ask('GET', '/journal/head', { token: 'example-desk' })).body).toEqual(before.body)
    const reporters = await second.ask('GET', `/cases/${id}/reporters`, { token: 'example-desk' })
    expect(reporters.body['reporters']).toMatchObject([{ data: report.reporter }])
    const confirm = { type: 'confirm', result: 'pass', expectedVersion: 1 }
    const acted = await second.ask('POST', `/cases/${id}/actions`, {
      token: 'example-collector',
      body: confirm
    })
    expect(acted.status).toBe(200)
  })

  it('lists as next what the rules leave open, with the facts that it waits for', async () => {
    const { ask } = await openService()
    const list = async (facts: object): Promise<Record<string, unknown> | undefined> => {
      const body = { ...report, facts: { ...report.facts, ...facts } }
      const created = await ask('POST', '/cases', { token: 'example-collector', body })
      const { case: id } = created.body['case'] as unknown as CaseBody
      const next = await ask('GET', `/cases/${id}/actions`, { token: 'example-collector' })
      const actions = next.body['actions'] as unknown as { action: string }[]
      return actions.find(({ action }) => action === 'handle-on-site')
    }
    expect(await list({})).toMatchObject({ mine: true, needs: ['slight'] })
    expect(await list({ slight: true })).toMatchObject({ mine: true, to: 'handled-on-site' })
    expect(await list({ slight: false })).toBeUndefined()
  })

  it('fires timers that are due and hands out effects once', async () => {
    const service = await openService()
    await openCase(service)
    service.time.now += 3_600_000
    const first = await service.ask('POST', '/timers', { token: 'example-timer' })
    expect(first.body).toMatchObject({ fired: 1 })
    expect(first.body['delivered']).toContainEqual(
      expect.objectContaining({ effect: expect.objectContaining({ type: 'overdue', clock: 'confirm' }) })
    )
    const second = await service.ask('POST', '/timers', { token: 'example-timer' })
    expect(second.body).toMatchObject({ fired: 0, sent: 0 })
  })
})
