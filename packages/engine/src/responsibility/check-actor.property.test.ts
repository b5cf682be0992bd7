import type { Entrustment, ResponsibilityPart, RoleBinding } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citeSample } from '../../test/responsibility-fixtures.js'
import { isReason } from '../kernel/index.js'
import { checkActor } from './check-actor.js'
import { compileResponsibility } from './compile-responsibility.js'
import { listActors } from './list-actors.js'

const classes = ['centre', 'bureau', 'district', 'office', 'unit'] as const
const perArea: ReadonlySet<string> = new Set(['district', 'office'])
const areas = ['north', 'south', 'east'] as const
const days = ['2020-01-01', '2020-06-01', '2021-01-01'] as const
const roles = ['filer', 'closer'] as const

const scope = {
  areas: fc.uniqueArray(fc.constantFrom(...areas), { minLength: 1 }),
  areaGroups: fc.constant(['pair'] as const),
  validFrom: fc.constantFrom(...days),
  validTo: fc.constantFrom(...days)
}
const binding = fc.record(
  {
    role: fc.constantFrom(...roles),
    organ: fc.constantFrom(...classes),
    anyArea: fc.constant(true as const),
    ...scope
  },
  { requiredKeys: ['role', 'organ'] }
)
const entrustment = fc.record(
  {
    from: fc.constantFrom(...classes),
    to: fc.constantFrom(...classes),
    roles: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }),
    ...scope
  },
  { requiredKeys: ['from', 'to', 'roles'] }
)

/** A part of these bindings and entrustments. */
function build(
  bindings: readonly Omit<RoleBinding, 'id' | 'evidence'>[],
  entrustments: readonly Omit<Entrustment, 'id' | 'evidence'>[]
): ResponsibilityPart {
  const known = { label: { zh: '示例' }, evidence: 'inferred' } as const
  const named = <T>(ids: readonly string[], more: (id: string) => T): Record<string, typeof known & T> =>
    Object.fromEntries(ids.map((id) => [id, { ...known, ...more(id) }]))
  return {
    organs: named(classes, (id) => ({
      ...(perArea.has(id) ? { perArea: true as const } : {}),
      ...(id === 'unit' ? { openMembers: true as const } : {})
    })),
    areas: named(areas, () => ({})),
    areaGroups: named(['pair'], () => ({ areas: ['north', 'south'] })),
    roles: named(roles, () => ({})),
    bindings: bindings.map((one, at) => ({ ...one, id: `b${at}`, evidence: 'inferred' })),
    entrustments: entrustments.map((one, at) => ({ ...one, id: `e${at}`, evidence: 'inferred' }))
  }
}

interface Place {
  readonly role: string
  readonly area: string
  readonly on: string
}

function covers(one: Omit<RoleBinding, 'id' | 'role' | 'organ' | 'evidence'>, { area, on }: Place): boolean {
  const groups = (one.areaGroups ?? []).length > 0 && ['north', 'south'].includes(area)
  const everywhere = one.areas === undefined && one.areaGroups === undefined
  const inArea = everywhere || one.areas?.includes(area) === true || groups
  return inArea && (one.validFrom ?? '') <= on && on <= (one.validTo ?? '9999')
}

/** Whether a chain of entrustments leads from one class to another, by trying every way. */
function leadsTo(
  part: ResponsibilityPart,
  from: string,
  to: string,
  place: Place,
  seen: readonly string[]
): boolean {
  return (part.entrustments ?? []).some(
    (one) =>
      one.from === from &&
      one.roles.includes(place.role) &&
      covers(one, place) &&
      (one.to === to || (!seen.includes(one.to) && leadsTo(part, one.to, to, place, [...seen, one.to])))
  )
}

/** The definition: the named organ is bound, and is the actor or leads to it. */
function mayAct(part: ResponsibilityPart, actor: Named, named: Named, place: Place): boolean {
  const bound = part.bindings.some(
    (one) =>
      one.role === place.role &&
      one.organ === named.organ &&
      covers(one, place) &&
      (named.area === null || named.area === place.area || one.anyArea === true)
  )
  if (!bound || name(actor) === name(named)) return bound
  const near = actor.area === null || actor.area === (named.area ?? place.area)
  return near && actor.organ !== named.organ && leadsTo(part, named.organ, actor.organ, place, [named.organ])
}

interface Named {
  readonly organ: string
  readonly area: string | null
}

function name({ organ, area }: Named): string {
  return `${organ}${organ === 'unit' ? ':some' : ''}${area === null ? '' : `@${area}`}`
}

const everyOrgan = classes.flatMap((organ): readonly Named[] =>
  perArea.has(organ) ? areas.map((area) => ({ organ, area })) : [{ organ, area: null }]
)

/** Whether an organ is one that a listed name stands for. */
function fits(pattern: string, one: Named): boolean {
  return pattern.replace(':*', ':some') === name(one) || pattern === `${one.organ}@*`
}

test('an organ may act exactly where the definition says so, and is listed then', () => {
  fc.assert(
    fc.property(
      fc.array(binding, { maxLength: 5 }),
      fc.array(entrustment, { maxLength: 6 }),
      fc.constantFrom(...roles),
      fc.constantFrom(...areas),
      fc.constantFrom(...days),
      (bindings, entrustments, role, area, on) => {
        const part = build(bindings, entrustments)
        const compiled = compileResponsibility(part, { standard: 'x', cite: citeSample })
        fc.pre('responsibility' in compiled)
        if (!('responsibility' in compiled)) return
        const { responsibility } = compiled
        const listed = listActors(responsibility, role, area, on)
        if (isReason(listed)) throw new Error(listed.code)
        for (const actor of everyOrgan)
          for (const named of everyOrgan) {
            const expected = mayAct(part, actor, named, { role, area, on })
            const who = { organ: name(actor), role, onBehalfOf: name(named) }
            const checked = checkActor(responsibility, who, area, on)
            expect([who, !isReason(checked)]).toEqual([who, expected])
            const own = name(actor) === name(named)
            const isListed = listed.some(({ organ, onBehalfOf }) =>
              onBehalfOf === null ? own && fits(organ, actor) : fits(organ, actor) && fits(onBehalfOf, named)
            )
            if (expected) expect([who, isListed]).toEqual([who, true])
          }
      }
    ),
    { numRuns: 150 }
  )
})
