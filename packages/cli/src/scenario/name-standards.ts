import type { Rulebook } from '@lijie/engine'

/** The standards of a rulebook, one line each below their heading, with version and the beginning of the hash. */
export function nameStandards({ pins }: Rulebook, word: string): readonly string[] {
  return [word, ...pins.map(({ id, version, hash }) => `  ${id}@${version} #${hash.slice(0, 12)}`)]
}
