import type { StandardPart } from '@lijie/schema'

/**
 * The day on which a text was published (公布日期), if that was only after the day that is asked about: then neither the text
 * nor the repeals it pronounces were known. Its adoption counts where the publication is not stated; a text that states
 * neither counts as known, as it cannot be said since when.
 */
export function publishedLater(
  { issued, adopted }: StandardPart,
  knownAt: string | undefined
): string | undefined {
  const published = issued ?? adopted
  if (knownAt === undefined || published === undefined) return undefined
  return published > knownAt ? published : undefined
}
