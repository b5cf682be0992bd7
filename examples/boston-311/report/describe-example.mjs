import { fillWords, words } from './words.mjs'

/** An example of a disagreement about a deadline in both languages: the city's instant and ours. */
export function describeDeadlineExample(example) {
  return fillWords(words.exampleDeadline, { target: example.target, deadline: showDeadline(example) })
}

/** An example of a disagreement about a verdict in both languages. */
export function describeVerdictExample(example) {
  const city = words[example.cityVerdict] ?? words.none
  const ours = words[example.verdict] ?? words.refused
  const shared = { target: example.target, deadline: showDeadline(example) }
  const fill = (language) =>
    fillWords(words.exampleVerdict, { ...shared, cityVerdict: city[language], verdict: ours[language] })[
      language
    ]
  return { zh: fill('zh'), en: fill('en') }
}

function showDeadline({ deadline, refused }) {
  return deadline?.slice(0, 19).replace('T', ' ') ?? refused.join(', ')
}
