import { loadStandards } from '../load-standards.mjs'

/** Members of duties with which something is computed: a deadline, a share, a time of keeping. */
const figures = ['limit', 'atLeast', 'minimum', 'period', 'fine']

/** What a text only says in words is carried with its reason, and nothing of it becomes a time or a figure. */
export const promise = {
  number: 5,
  title: 'Text-only duties are never computed',
  run: async () => {
    const documents = loadStandards().map(({ document }) => document)
    const rules = documents.flatMap(({ standard }) =>
      (standard.coverage ?? []).flatMap((item) => item.rules ?? [])
    )
    const carried = rules.filter(({ state }) => state === 'text-only')
    const unsaid = carried.filter(({ why }) => why === undefined)
    const qualitative = carried.filter(({ why }) => why === 'qualitative')
    const wordy = documents.flatMap(listWordyEntries)
    const computed = wordy.filter(({ entry }) => figures.some((name) => (entry[name] ?? null) !== null))
    const uncomputed = documents.flatMap(({ duties }) =>
      listDuties(duties).flatMap((one) => one.uncomputed ?? [])
    )
    const numbered = uncomputed.filter(({ zh }) => /[0-9０-９]|[一二三四五六七八九十]+[日天年时]/u.test(zh))
    const problems = [
      ...unsaid.map(({ id }) => `${id}: no reason`),
      ...computed.map(({ name }) => `${name}: carried as text, and has a figure`),
      ...numbered.map(({ zh }) => `${zh}: listed as a measure without a number`)
    ]
    return {
      held: problems.length === 0 && carried.length > 0,
      figure: `${carried.length} of ${rules.length} rules are carried as text, each with its reason, ${qualitative.length} of them qualitative; ${wordy.length} entries of duties encode only such rules, and ${computed.length} of them have a limit, share or time; ${uncomputed.length} measures without a number (promptly, regularly) are listed, ${numbered.length} of them computed`,
      ...(problems.length === 0 ? {} : { details: problems.join('\n') })
    }
  }
}

function listDuties(duties) {
  return [...(duties?.rules ?? []), ...(duties?.penalties ?? []), ...(duties?.evaluations ?? [])]
}

/** Entries of duties that no executable rule names, and some rule that is carried as text does. */
function listWordyEntries({ standard, duties }) {
  const rules = (standard.coverage ?? []).flatMap((item) => item.rules ?? [])
  const named = (state) => new Set(rules.filter((rule) => rule.state === state).flatMap(({ by = [] }) => by))
  const [executed, carried] = [named('executable'), named('text-only')]
  return ['rules', 'penalties', 'evaluations'].flatMap((collection) =>
    (duties?.[collection] ?? [])
      .map((entry) => ({ name: `duties/${collection}/${entry.id}`, entry }))
      .filter(({ name }) => carried.has(name) && !executed.has(name))
  )
}
