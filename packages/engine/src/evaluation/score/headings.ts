import { formatRational, readRational } from '../../kernel/index.js'
import type { Cited, CompiledScheme } from '../compile/compiled-scheme.js'
import type { PartHeading, Scoreboard } from '../scoreboard.js'

/** What a scoreboard says of its scheme (表头), whatever was counted. */
export type Headings = Pick<
  Scoreboard,
  | 'scheme'
  | 'label'
  | 'citation'
  | 'object'
  | 'counters'
  | 'indicators'
  | 'adjustments'
  | 'relative'
  | 'fullMarks'
  | 'grades'
>

/** The headings of a scheme. */
export function describeScheme(scheme: CompiledScheme): Headings {
  const { id, label, citation, document } = scheme
  const { fullMarks } = document.total
  return {
    scheme: id,
    label,
    citation,
    object: document.object,
    counters: scheme.counters.map((one) => ({ id: one.id, label: one.label, citation: one.citation })),
    indicators: scheme.indicators.map((one) => ({
      id: one.id,
      label: one.label,
      measure: one.measure,
      complement: 'complement' in one.document && one.document.complement === true,
      maxPoints: formatRational(one.maxPoints),
      weight: formatRational(one.weight),
      citation: one.citation
    })),
    adjustments: scheme.adjustments.map(nameParts),
    relative: scheme.relative.map(nameParts),
    fullMarks: fullMarks === undefined ? null : formatRational(readRational(fullMarks)),
    grades: (document.grades?.bands ?? []).map((band) => ({
      id: band.id,
      label: band.label,
      from: band.from === null ? null : formatRational(readRational(band.from)),
      to: band.to === null ? null : formatRational(readRational(band.to)),
      colour: band.colour ?? null
    }))
  }
}

function nameParts({ document, citation }: Cited<Pick<PartHeading, 'id' | 'label'>>): PartHeading {
  return { id: document.id, label: document.label, citation }
}
