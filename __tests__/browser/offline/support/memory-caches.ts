const ORIGIN = "https://wengu.example/";

/** As much of the browser's Cache Storage as an inbox needs; a body is read once, as in the browser. */
export function createMemoryCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();
  const addressOf = (key: RequestInfo | URL) => new URL(key instanceof Request ? key.url : String(key), ORIGIN).href;
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      put: async (key: RequestInfo | URL, response: Response) => void store.set(addressOf(key), response),
      match: async (key: RequestInfo | URL) => store.get(addressOf(key))?.clone(),
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
