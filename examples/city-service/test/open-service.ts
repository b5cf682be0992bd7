import { serve } from '@hono/node-server'
import type { Store } from '@lijie/runner'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { createApp } from '../app/create-app.mjs'
import { openCity } from '../app/open-city.mjs'
import { readTokens } from '../app/read-tokens.mjs'

/** What a request gave. */
interface Answer {
  readonly status: number
  readonly type: string
  readonly body: Record<string, never> & { readonly [key: string]: unknown }
}

/** A service that listens on a free port of this machine, and its clock. */
export interface OpenService {
  readonly time: { now: number }
  readonly store: Store
  /** Stops listening and closes the store, as a service that ends. */
  readonly close: () => Promise<void>
  readonly ask: (method: string, path: string, options?: AskOptions) => Promise<Answer>
}

interface AskOptions {
  readonly token?: string
  readonly body?: unknown
  /** A body as it stands, in any encoding. */
  readonly bytes?: Uint8Array<ArrayBuffer>
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Starts the service over real HTTP for one test. */
export async function openService(store = 'memory'): Promise<OpenService> {
  const time = { now: Date.parse('2026-03-02T09:00:00+08:00') }
  const city = await openCity({ store, area: 'yanhu', clock: () => time.now })
  const actors = await readTokens(new URL('../tokens.example.json', import.meta.url))
  const app = createApp({ city, actors, log: (error: unknown) => console.error(error) })
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await new Promise((resolve) => server.close(resolve))
    await city.store.close()
  }
  onTestFinished(close)
  const { port } = server.address() as AddressInfo
  const ask = async (method: string, path: string, options: AskOptions = {}): Promise<Answer> => {
    const { token, body, bytes, form, headers = {} } = options
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: {
        connection: 'close',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(bytes === undefined ? {} : { body: bytes }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form as Record<string, string>) })
    })
    const text = await response.text()
    const type = response.headers.get('content-type') ?? ''
    return {
      status: response.status,
      type,
      body: text === '' ? {} : (JSON.parse(text) as Answer['body'])
    } as Answer
  }
  return { time, store: city.store, close, ask }
}
