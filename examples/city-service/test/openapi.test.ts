import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '../openapi/build-document.mjs'
import { openCity } from '../app/open-city.mjs'
import { openService } from './open-service.js'

type Tree = { readonly [key: string]: unknown }

const { rulebook } = await openCity({ store: 'memory', area: 'yanhu', clock: () => 0 })
const document = buildDocument(rulebook) as Tree
const ajv = createValidators()
const shape = JSON.parse(readFileSync(new URL('openapi-shape.json', import.meta.url), 'utf8')) as Tree

/** The validator of a schema of the document; each schema is a schema of its own, under its name. */
function validatorOf(name: string): ValidateFunction {
  return ajv.compile({ $ref: `/${name}` })
}

function createValidators(): Ajv2020 {
  const validators = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['x-lijie'] })
  addFormats.default(validators)
  const text = JSON.stringify((document['components'] as Tree)['schemas'])
  const schemas = JSON.parse(text.replaceAll('#/components/schemas/', '/')) as Record<string, Tree>
  for (const [name, schema] of Object.entries(schemas)) validators.addSchema(schema, `/${name}`)
  return validators
}

function listPlaces(value: unknown, found: [string, unknown][] = []): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, child] of Object.entries(value)) {
    found.push([key, child])
    listPlaces(child, found)
  }
  return found
}

function follow(pointer: string): unknown {
  const steps = pointer.slice(2).split('/')
  return steps.reduce<unknown>(
    (value, step) => (value as Tree)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
    document
  )
}

describe('the OpenAPI document', () => {
  it('has the shape of OpenAPI 3.1', async () => {
    const { ask } = await openService()
    const { body } = await ask('GET', '/openapi.json')
    const validate = new Ajv2020({ strict: false }).compile(shape)
    expect([validate(body), validate.errors]).toEqual([true, null])
  })

  it('refers to nothing that is not there, and names every operation once', () => {
    const places = listPlaces(document)
    const refs = places.flatMap(([key, value]) => (key === '$ref' ? [String(value)] : []))
    expect(refs.filter((ref) => follow(ref) === undefined)).toEqual([])
    const ids = places.flatMap(([key, value]) => (key === 'operationId' ? [String(value)] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const paths = Object.entries(document['paths'] as Record<string, Tree>)
    const undeclared = paths.flatMap(([path, item]) =>
      Object.values(item).flatMap((operation) => {
        const declared = ((operation as Tree)['parameters'] ?? []) as { name: string; in: string }[]
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        return named.filter((name) => !declared.some((one) => one.name === name && one.in === 'path'))
      })
    )
    expect(undeclared).toEqual([])
  })

  it('has only schemas that compile, and they take what the service takes', () => {
    for (const name of Object.keys((document['components'] as { schemas: Tree }).schemas)) {
      expect(validatorOf(name)).toBeTypeOf('function')
    }
    const report = validatorOf('Report')
    const facts = { defects: ['rattling'], safetyHazard: true, fromPublic: null }
    expect(report({ kind: 'component', code: '0101', area: 'yanhu', facts })).toBe(true)
    expect(report({ kind: 'component', code: '0101', area: 'yanhu', facts: { defects: 'rattling' } })).toBe(
      false
    )
    expect(report({ kind: 'component', area: 'yanhu' })).toBe(false)
    const verify = validatorOf('VerifyAction')
    expect(verify({ type: 'verify', expectedVersion: 3, result: 'fail' })).toBe(true)
    expect(verify({ type: 'verify', expectedVersion: 3 })).toBe(false)
  })

  it('describes every action of the workflow but those with an address of their own', () => {
    const schemas = Object.keys((document['components'] as { schemas: Tree }).schemas)
    const actions = new Set(rulebook.workflow?.part.transitions.map(({ action }) => action))
    expect(schemas.filter((name) => name.endsWith('Action'))).toHaveLength(actions.size - 2)
  })

  it('describes the answers that the service gives', async () => {
    const { ask } = await openService()
    const body = { kind: 'event', code: '0101', area: 'yanhu' }
    const created = await ask('POST', '/cases', { token: 'example-desk', body })
    expect(created.status).toBe(201)
    const result = validatorOf('CommandResult')
    expect([result(created.body), result.errors]).toEqual([true, null])
    const problem = await ask('POST', '/cases', { token: 'example-desk', body: {} })
    expect(validatorOf('Problem')(problem.body)).toBe(true)
    const services = await ask('GET', '/open311/v2/services.json')
    expect(validatorOf('Open311Services')(services.body)).toBe(true)
    const service = await ask('GET', '/open311/v2/services/event-0101.json')
    expect(validatorOf('Open311Service')(service.body)).toBe(true)
    const requests = await ask('GET', '/open311/v2/requests.json')
    expect(validatorOf('Open311Requests')(requests.body)).toBe(true)
  })
})
