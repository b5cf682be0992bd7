import { createMemoryStore } from '../src/memory-store/index.js'
import { describeStore } from './store-contract.js'

describeStore('memory store', async () => ({ store: createMemoryStore() }))
