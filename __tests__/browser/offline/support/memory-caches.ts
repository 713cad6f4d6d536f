type Stores = Map<string, Map<string, Response>>;

/** One origin's Cache Storage, which a worker and the pages see from addresses of their own. */
export function createMemoryCaches(): { seenFrom(address: string): CacheStorage } {
  const stores: Stores = new Map();
  return { seenFrom: (address) => cachesSeenFrom(address, stores) };
}

/** As much of the browser's Cache Storage as an inbox needs; a body is read once, as in the browser. */
function cachesSeenFrom(base: string, stores: Stores): CacheStorage {
  const addressOf = (key: RequestInfo | URL) => new URL(key instanceof Request ? key.url : String(key), base).href;
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      put: async (key: RequestInfo | URL, response: Response) => void store.set(addressOf(key), response),
      match: async (key: RequestInfo | URL) => store.get(addressOf(key))?.clone(),
      delete: async (key: RequestInfo | URL) => store.delete(addressOf(key)),
      keys: async () => [...store.keys()].map((address) => new Request(address)),
    };
  };
  const caches = {
    open,
    has: async (name: string) => stores.has(name),
    delete: async (name: string) => stores.delete(name),
  };
  return caches as unknown as CacheStorage;
}
