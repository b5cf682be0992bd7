import type { Rulebook } from '@lijie/engine'
import type { Actor, CaseAction } from '@lijie/engine/workflow'
import type { StandardDocument } from '@lijie/schema'
import * as exampleCity from '../../../scripts/assurance/runner/example-city.mjs'

/** The standards of the example city, prepared. */
export const cityStandards: readonly StandardDocument[] =
  exampleCity.readCityStandards() as readonly StandardDocument[]

/** The rulebook of the example city; `change` makes another version of its standards. */
export function compileCity(
  change: (document: StandardDocument) => StandardDocument = (document) => document,
  on = '2026-03-02'
): Rulebook {
  return exampleCity.compileCityStandards(
    cityStandards.map((document) => change(document)),
    on
  ) as Rulebook
}

/** The example city as it is. */
export const city: Rulebook = compileCity()

/** The standard with this id changed by a function of its own, all others as they are. */
export function changing(
  id: string,
  change: (document: StandardDocument) => StandardDocument
): (document: StandardDocument) => StandardDocument {
  return (document) => (document.standard.id === id ? change(document) : document)
}

/** Who acts in the example city. */
export const actors: Readonly<Record<keyof typeof exampleCity.actors, Actor>> = exampleCity.actors

/** From the report to the end without detours. */
export const wholeStory = exampleCity.tellStory as (caseId: string) => readonly CaseAction[]

/** A report of a missing manhole cover by the collector. */
export function reportOf(caseId: string, more: object = {}): CaseAction {
  return { ...wholeStory(caseId)[0], ...more } as CaseAction
}
