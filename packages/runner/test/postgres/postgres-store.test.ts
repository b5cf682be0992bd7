import { describeStore } from '../store-contract.js'
import { useServer } from './use-server.js'

const { open, nextSchema } = useServer()

describeStore('PostgreSQL', async () => {
  const schema = nextSchema()
  const store = await open({ schema })
  return {
    store,
    reopen: async () => {
      await store.close()
      return open({ schema })
    }
  }
})
