import { describe, expect, it } from 'vitest'
import { openService } from './open-service.js'

interface Attribute {
  readonly code: string
  readonly datatype: string
  readonly values?: readonly { readonly key: string; readonly name: string }[]
}

const base = '/open311/v2'

describe('Open311 GeoReport v2', () => {
  it('lists services and defines one by the facts that its criteria ask for', async () => {
    const { ask } = await openService()
    const { body } = await ask('GET', `${base}/services.json`, { headers: { 'accept-language': 'en' } })
    const services = body as unknown as { service_code: string; service_name: string; group: string }[]
    expect(services).toHaveLength(190)
    expect(services[0]).toEqual({
      service_code: 'component-0101',
      service_name: 'water supply manhole cover',
      description: 'water supply manhole cover',
      metadata: true,
      type: 'realtime',
      keywords: 'component',
      group: 'public utility facilities'
    })
    const defined = await ask('GET', `${base}/services/component-0101.json`)
    const attributes = defined.body['attributes'] as unknown as Attribute[]
    const defects = attributes.find(({ code }) => code === 'defects')
    expect(defects?.datatype).toBe('multivaluelist')
    expect(defects?.values).toContainEqual({ key: 'rattling', name: expect.any(String) })
    expect(attributes.find(({ code }) => code === 'safetyHazard')).toMatchObject({
      datatype: 'singlevaluelist',
      values: [
        { key: 'true', name: '是' },
        { key: 'false', name: '否' }
      ]
    })
    expect((await ask('GET', `${base}/services/component-9999.json`)).status).toBe(404)
  })

  it('takes a request, shows it without personal data, and finds it again', async () => {
    const { ask, time } = await openService()
    const form: readonly (readonly [string, string])[] = [
      ['api_key', 'example-desk'],
      ['service_code', 'component-0101'],
      ['address_id', '140802'],
      ['lat', '35.02'],
      ['long', '110.99'],
      ['first_name', '小明'],
      ['last_name', '王'],
      ['phone', '13900000000'],
      ['description', '井盖作响，住在三单元'],
      ['attribute[defects][]', 'rattling'],
      ['attribute[defects][]', 'damaged'],
      ['attribute[damagedArea]', '30'],
      ['attribute[safetyHazard]', 'true']
    ]
    const posted = await ask('POST', `${base}/requests.json`, { form })
    expect(posted.status).toBe(201)
    const [{ service_request_id: id } = { service_request_id: '' }] = posted.body as unknown as {
      service_request_id: string
    }[]
    const shown = await ask('GET', `${base}/requests/${id}.json`)
    expect(shown.body).toMatchObject([
      {
        service_request_id: id,
        status: 'open',
        service_code: 'component-0101',
        requested_datetime: '2026-03-02T09:00:00+08:00'
      }
    ])
    expect(JSON.stringify(shown.body)).not.toMatch(/1390|小明|三单元|35\.02/)
    const known = await ask('GET', `/cases/${id}`, { token: 'example-filer' })
    expect(known.body['facts']).toEqual({
      fromPublic: true,
      defects: ['rattling', 'damaged'],
      damagedArea: 30,
      safetyHazard: true
    })
    const reporters = await ask('GET', `/cases/${id}/reporters`, { token: 'example-desk' })
    expect(reporters.body['reporters']).toMatchObject([
      { data: { name: '王 小明', address: '35.02, 110.99' } }
    ])
    const count = async (query: string): Promise<number> =>
      ((await ask('GET', `${base}/requests.json?${query}`)).body as unknown as unknown[]).length
    expect(await count('status=open')).toBe(1)
    expect(await count('status=closed')).toBe(0)
    expect(await count('service_code=event-0101')).toBe(0)
    expect(await count('end_date=2026-03-01T00:00:00Z')).toBe(0)
    time.now += 100 * 86_400_000
    expect(await count('status=open')).toBe(0)
    expect(await count(`service_request_id=${id}`)).toBe(1)
  })

  it('answers errors in its own form, and says that it speaks JSON only', async () => {
    const { ask } = await openService()
    const form = { service_code: 'component-0101' }
    const noKey = await ask('POST', `${base}/requests.json`, { form })
    expect([noKey.status, noKey.body]).toEqual([
      401,
      [{ code: 401, description: expect.stringContaining('service/no-token') }]
    ])
    const noService = await ask('POST', `${base}/requests.json`, { form: { api_key: 'example-desk' } })
    expect(noService.status).toBe(400)
    const wrong = { ...form, api_key: 'example-desk', 'attribute[waterDepth]': '3' }
    expect((await ask('POST', `${base}/requests.json`, { form: wrong })).status).toBe(422)
    expect((await ask('GET', `${base}/services.xml`)).status).toBe(406)
    expect((await ask('GET', `${base}/services/component-0101.xml`)).status).toBe(406)
    expect((await ask('GET', `${base}/requests/none.json`)).status).toBe(404)
    expect((await ask('GET', `${base}/requests.json?start_date=yesterday`)).status).toBe(400)
  })
})
