/** An instant of 2026 in Shanghai, from `03-04 09:00`. */
export const at = (time) => `2026-${time.replace(' ', 'T')}:00+08:00`

/** `['03-04 09:00', 'pause', {...}]` as events with ids and sequence numbers. */
export function record(events) {
  return events.map(([time, type, more], index) => ({
    type,
    id: `e${index + 1}`,
    occurredAt: at(time),
    sequence: index + 1,
    ...more
  }))
}
