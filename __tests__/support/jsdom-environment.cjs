// Jest loads an environment with require().
const { TestEnvironment } = require("jest-environment-jsdom");

// What browsers have, Node has and jsdom hides. Not MessageChannel: React's scheduler would take it,
// its port stays open and Jest never exits.
const PLATFORM_GLOBALS = [
  "structuredClone",
  "TextEncoder",
  "TextDecoder",
  "fetch",
  "Response",
  "Request",
  "Headers",
  "BroadcastChannel",
  "ReadableStream",
  "WritableStream",
  "TransformStream",
  "CompressionStream",
  "DecompressionStream",
];

module.exports = class JsdomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of PLATFORM_GLOBALS) this.global[name] ??= globalThis[name];
    Object.defineProperty(this.global, "crypto", { value: globalThis.crypto, configurable: true });
    // The same realm as the results of TextEncoder and crypto, so that instanceof holds.
    Object.assign(this.global, { Uint8Array, ArrayBuffer });
  }
};
