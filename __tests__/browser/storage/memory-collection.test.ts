import { createMemoryCollection } from "../../../lib/browser/storage/memory-collection";
import { testCollection } from "../../contracts/collection";

describe("the collection in memory", () => {
  testCollection(async () => createMemoryCollection());
});
