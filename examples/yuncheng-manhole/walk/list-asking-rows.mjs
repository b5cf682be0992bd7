/** The rows of a sub-category whose condition or exclusions read a fact, as their numbers. */
export function listAskingRows(rulebook, { kind, code }, fact) {
  const prefix = `${kind}/${code}/`
  return rulebook.documents
    .flatMap((document) => document.criteria?.rows ?? [])
    .filter((row) => row.id.startsWith(prefix) && readsFact(row, fact))
    .map((row) => row.id.slice(prefix.length))
}

function readsFact({ condition, exclusions = [] }, fact) {
  return [condition, ...exclusions.map((exclusion) => exclusion.condition)].some((node) =>
    mentions(node, fact)
  )
}

function mentions(node, fact) {
  if (node === null || node === undefined) return false
  if ('fact' in node) return node.fact === fact
  if ('not' in node) return mentions(node.not, fact)
  return [...(node.all ?? []), ...(node.any ?? [])].some((child) => mentions(child, fact))
}
