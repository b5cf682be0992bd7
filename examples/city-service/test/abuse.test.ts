import { createStoreFailure, type Store } from '@lijie/runner'
import { describe, expect, it } from 'vitest'
import { openService, type OpenService } from './open-service.js'

const token = 'example-desk'
const report = {
  kind: 'component',
  code: '0101',
  area: 'yanhu',
  facts: { defects: ['rattling'], safetyHazard: true },
  reporter: { name: '王小明', phone: '13900000000', text: '井盖作响' }
}
const requests = '/open311/v2/requests.json'
const form = { api_key: token, service_code: 'component-0101' }

async function answer(pending: ReturnType<OpenService['ask']>): Promise<readonly [number, unknown]> {
  const { status, body } = await pending
  return [
    status,
    body['code'] ?? (body as unknown as { description?: string }[])[0]?.description?.split(':')[0]
  ]
}

async function openCase({ ask }: OpenService, key: string): Promise<void> {
  expect(
    (await ask('POST', '/cases', { token, body: report, headers: { 'idempotency-key': key } })).status
  ).toBe(201)
}

async function readJournal(store: Store): Promise<string> {
  return JSON.stringify(await store.read((transaction) => transaction.readJournal(0, 100)))
}

describe('a city service that is used wrongly', () => {
  it('takes reports at one address alone, so that none gets round the form into the journal', async () => {
    const service = await openService()
    const smuggled = {
      ...report,
      reporter: undefined,
      type: 'report',
      case: 'x',
      reporters: ['王小明 13900000000']
    }
    const body = { ...smuggled, expectedVersion: 0 }
    expect(await answer(service.ask('POST', '/cases/x/actions', { token, body }))).toEqual([
      400,
      'service/bad-field'
    ])
    await openCase(service, 'a')
    const absorb = { type: 'absorb', duplicate: 'none', reporters: ['王小明'], expectedVersion: 1 }
    expect(
      await answer(service.ask('POST', '/cases/case-a/actions', { token: 'example-filer', body: absorb }))
    ).toEqual([400, 'service/bad-field'])
    expect(await readJournal(service.store)).not.toMatch(/王小明|13900000000/)
  })

  it('refuses members that an action does not have: they would stand in the journal for good', async () => {
    const service = await openService()
    await openCase(service, 'a')
    const body = { type: 'confirm', result: 'pass', expectedVersion: 1, phone: '13900000000' }
    expect(
      await answer(service.ask('POST', '/cases/case-a/actions', { token: 'example-collector', body }))
    ).toEqual([400, 'service/unknown-field'])
    expect(await readJournal(service.store)).not.toContain('13900000000')
  })

  it('keeps keys of senders apart from its own commands, so that nobody can block an erasure', async () => {
    const service = await openService()
    await openCase(service, 'a')
    const body = { type: 'confirm', result: 'pass', expectedVersion: 1 }
    for (const key of ['erase-reporter-a', 'erase-a']) {
      const headers = { 'idempotency-key': key }
      await service.ask('POST', '/cases/case-a/actions', { token: 'example-collector', body, headers })
    }
    const address = '/cases/case-a/reporters/reporter-a'
    expect(
      (await service.ask('DELETE', address, { token, headers: { 'idempotency-key': 'a' } })).status
    ).toBe(200)
    expect(await answer(service.ask('DELETE', address, { token }))).toEqual([404, 'runner/unknown-personal'])
  })

  it('opens a case of its own for every key, and refuses keys that cannot stand in an address', async () => {
    const service = await openService()
    for (const key of ['Call-1', 'call-1', 'call.1', 'call_1']) await openCase(service, key)
    const list = await service.ask('GET', '/cases', { token })
    expect(list.body['cases']).toHaveLength(4)
    for (const key of ['a b', 'a/../b', 'x'.repeat(101), '%2e']) {
      const headers = { 'idempotency-key': key }
      expect(await answer(service.ask('POST', '/cases', { token, body: report, headers }))).toEqual([
        400,
        'service/bad-field'
      ])
    }
    const headers = { 'idempotency-key': 'Call-1' }
    expect(
      await answer(service.ask('POST', '/cases', { token: 'example-collector', body: report, headers }))
    ).toEqual([409, 'runner/command-reused'])
  })

  it('says that data are erased only where they are', async () => {
    const service = await openService()
    await openCase(service, 'a')
    const { store } = service
    const altered = await store.read((transaction) => transaction.readPersonal('reporter-a'))
    const broken = { ...store, read: store.read }
    expect(altered).toBeDefined()
    Object.assign(store, {
      read: async (work: Parameters<Store['read']>[0]) =>
        broken.read(async (transaction) =>
          work({
            ...transaction,
            readPersonal: async (id) => {
              const found = await transaction.readPersonal(id)
              return found && { ...found, data: { name: '李四' } }
            }
          })
        )
    })
    expect(await answer(service.ask('GET', '/cases/case-a/reporters', { token }))).toEqual([
      500,
      'runner/personal-altered'
    ])
  })

  it('answers 503 where the store fails, and says no more than the coded reason', async () => {
    const service = await openService()
    Object.assign(service.store, {
      read: async () => {
        throw createStoreFailure('runner/store-busy', { milliseconds: 5 })
      }
    })
    for (const path of ['/journal/head', '/cases', '/cases/x'])
      expect(await answer(service.ask('GET', path, { token }))).toEqual([503, 'runner/store-busy'])
  })

  it('wants every field of a reporter to be the text that it is', async () => {
    const { ask } = await openService()
    for (const reporter of [
      { name: { first: 'a' } },
      { photos: 'a.jpg' },
      { photos: [1] },
      { text: 'x'.repeat(4001) }
    ])
      expect(await answer(ask('POST', '/cases', { token, body: { ...report, reporter } }))).toEqual([
        400,
        'service/bad-field'
      ])
    const gbk = Buffer.concat([
      Buffer.from('{"kind":"component","code":"0101","area":"yanhu","reporter":{"name":"'),
      Buffer.from([0xcd, 0xf5]),
      Buffer.from('"}}')
    ])
    expect(await answer(ask('POST', '/cases', { token, bytes: gbk }))).toEqual([400, 'service/not-utf-8'])
  })

  it('refuses a page size that is none', async () => {
    const { ask } = await openService()
    for (const limit of ['-5', '0', '1.5', 'abc', '1e9', '101'])
      expect(await answer(ask('GET', `/cases?limit=${limit}`, { token }))).toEqual([400, 'service/bad-field'])
    expect((await ask('GET', '/cases?limit=', { token })).status).toBe(200)
  })

  it('asks for a token under every spelling of an address that shows cases', async () => {
    const service = await openService()
    await openCase(service, 'a')
    for (const path of [
      '/cases/',
      '/cases/case-a',
      '/cases/case-a/',
      '//cases',
      '/CASES',
      '/cases%2Fcase-a',
      '/timers/'
    ])
      expect([401, 404]).toContain((await service.ask('GET', path)).status)
    expect((await service.ask('GET', '/cases/%FF', { token })).status).toBe(404)
  })
})

describe('Open311 requests that are wrong', () => {
  it('refuses texts that are too long instead of cutting them, and places that are none', async () => {
    const { ask } = await openService()
    const long = { ...form, description: `${'x'.repeat(3999)}😀` }
    expect(await answer(ask('POST', requests, { form: long }))).toEqual([400, 'service/bad-field'])
    for (const place of [{ lat: '91', long: '110' }, { lat: 'abc', long: '110' }, { lat: '35' }])
      expect(await answer(ask('POST', requests, { form: { ...form, ...place } }))).toEqual([
        400,
        'service/bad-field'
      ])
    expect((await ask('POST', requests, { form: { ...form, lat: '35.02', long: '-0.5' } })).status).toBe(201)
  })

  it('refuses a status that does not exist, and spans of more than 90 days', async () => {
    const { ask } = await openService()
    expect((await ask('POST', requests, { form })).status).toBe(201)
    for (const query of [
      'status=unknown',
      'status=open,nix',
      'start_date=2025-11-01T00:00:00Z&end_date=2026-03-01T00:00:00Z',
      'start_date=2026-03-02T00:00:00Z&end_date=2026-03-01T00:00:00Z',
      `service_request_id=${Array.from({ length: 101 }, (_, place) => place).join(',')}`
    ])
      expect(await answer(ask('GET', `${requests}?${query}`))).toEqual([400, 'service/bad-field'])
    const count = async (query: string): Promise<number> =>
      ((await ask('GET', `${requests}?${query}`)).body as unknown as unknown[]).length
    expect(await count('status=')).toBe(1)
    expect(await count('status=open,closed')).toBe(1)
    expect(await count('start_date=2026-03-02T09:00:00+08:00')).toBe(1)
    expect(await count('start_date=2025-11-01T00:00:00Z')).toBe(0)
    expect(await count('service_request_id=none,__proto__,')).toBe(0)
  })
})
