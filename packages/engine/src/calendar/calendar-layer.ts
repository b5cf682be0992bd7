import type {
  DaysOffCalendar,
  FrozenRecurrence,
  LocalCalendar,
  LocalizedText,
  WorkingCalendarDocument,
  ZoneTable
} from '@lijie/schema'
import type { CalendarSource } from './working-calendar.js'

/** One calendar document of several on top of each other, who issued it, and the days of its recurring rules. */
export interface CalendarLayer<D> {
  readonly standard: string
  readonly document: D
  readonly organ?: LocalizedText
  /** By id of the rule; see `prepareStandard`. */
  readonly recurrences?: Readonly<Record<string, FrozenRecurrence>>
}

/** A validated working calendar, the documents below and above it, its zone, and the day of knowledge. */
export interface CalendarInput extends CalendarLayer<WorkingCalendarDocument> {
  /** Needed when the document observes days off. */
  readonly daysOff?: CalendarLayer<DaysOffCalendar>
  /** What a city, an organ … change of it, each building on the one before. */
  readonly locals?: readonly CalendarLayer<LocalCalendar>[]
  readonly zone: ZoneTable
  /** Only notices published by this day count; coverage shrinks accordingly. Without it, all count. */
  readonly knownAt?: string
}

/** The documents that say something about ordinary weeks and single days, the working calendar first. */
export function listLayers(
  input: CalendarInput
): readonly CalendarLayer<WorkingCalendarDocument | LocalCalendar>[] {
  return [input, ...(input.locals ?? [])]
}

/** Who speaks in a document. */
export function sourceOf({ standard, organ }: CalendarLayer<unknown>): CalendarSource {
  return organ === undefined ? { standard } : { standard, organ }
}
