import { madeText } from "./made-text";

declare global {
  interface Window {
    /** What this engine makes of a text: called by the test that opened the page. */
    makeText(text: string): Promise<string>;
  }
}

async function readDictionary(fileName: string): Promise<Uint8Array> {
  const response = await fetch(`/dictionary/${fileName}`);
  if (!response.ok) throw new Error(`${fileName}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

window.makeText = (text) => madeText(text, readDictionary);
