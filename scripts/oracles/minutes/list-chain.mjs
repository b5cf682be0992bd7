/**
 * calendar.json of a calendar and of those below it, the working calendar last.
 * @param {Map<string, object>} documents calendar.json by id
 */
export function listChain(documents, id) {
  const calendar = documents.get(id)
  if (calendar === undefined) throw new Error(`no calendar ${id}`)
  return calendar.type === 'local' ? [calendar, ...listChain(documents, calendar.base)] : [calendar]
}
