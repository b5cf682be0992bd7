import { digestToken } from './read-tokens.mjs'
import { fail } from './problem.mjs'

const challenge = { 'WWW-Authenticate': 'Bearer' }

/** Sets `actor` from the bearer token, or from `api_key` where a path of Open311 sends one. */
export function authenticate(actors) {
  return async (context, next) => {
    context.set('actor', findActor(actors, readToken(context.req.header('authorization'))))
    await next()
  }
}

/** The actor of a token; 401 without one, and for one that is not known. */
export function findActor(actors, token) {
  if (token === undefined) throw fail(401, 'service/no-token', {}, challenge)
  const actor = actors.get(digestToken(token))
  if (actor === undefined) throw fail(401, 'service/unknown-token', {}, challenge)
  return actor
}

/** The token of an Authorization header. */
export function readToken(header) {
  return /^Bearer +([\x21-\x7e]{1,500})$/i.exec(header ?? '')?.[1]
}

/** 403 for actors in other roles. */
export function requireRole(context, ...roles) {
  const { role } = context.get('actor')
  if (!roles.includes(role)) throw fail(403, 'service/wrong-role', { role: roles.join(', ') })
}
