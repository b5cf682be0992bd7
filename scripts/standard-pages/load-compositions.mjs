import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/scenarios/', import.meta.url)

/**
 * Examples of what fills the slots of a standard: scenarios whose name ends in `-bound`.
 * @returns {{ standard: string, bind: Readonly<Record<string, string>>, file: string }[]}
 */
export function loadCompositions() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('-bound.scenario.json'))
    .toSorted()
    .map((file) => {
      const { standard, bind } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
      return { standard, bind, file }
    })
}
