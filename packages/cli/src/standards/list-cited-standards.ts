import type { Rulebook, StandardPin } from '@lijie/engine'
import type { LocalizedText } from '@lijie/schema'

/** A standard that answers rest on, with the notice to be shown wherever it is shown. */
export interface CitedStandard extends StandardPin {
  readonly title: LocalizedText
  readonly notice: LocalizedText
}

/** The standards of a rulebook with their pins and notices. */
export function listCitedStandards({ pins, documents }: Rulebook): CitedStandard[] {
  return documents.flatMap(({ standard: { id, title, notice } }) =>
    pins.filter((pin) => pin.id === id).map((pin) => ({ ...pin, title, notice }))
  )
}
