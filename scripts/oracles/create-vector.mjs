/** One golden vector: a question and the value it must give, or the codes with which it must be refused. */
export function createVector(description, when, { value, refused }) {
  if (refused !== undefined) return { description, when, refused }
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a key of the vector format
  return { description, when, then: value }
}
