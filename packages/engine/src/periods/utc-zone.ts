import type { ZoneTable } from '@lijie/schema'

/** UTC as a zone table without end (协调世界时), for rules that declare no zone. */
export const utcZone: ZoneTable = {
  zone: 'UTC',
  from: -8_640_000_000_000_000,
  to: 8_640_000_000_000_000,
  at: [-8_640_000_000_000_000],
  offset: [0]
}
