import { readEndpoint, requireEndpoint } from "../../../lib/browser/language-model/endpoint";

const codeOf = (baseUrl: string, protocol: string) => {
  try {
    requireEndpoint(baseUrl, protocol);
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

it.each([
  ["https://api.deepseek.com/v1", "https://api.deepseek.com", "https://api.deepseek.com/v1/chat/completions"],
  [" https://api.deepseek.com/ ", "https://api.deepseek.com", "https://api.deepseek.com/chat/completions"],
  ["http://localhost:11434/v1/", "http://localhost:11434", "http://localhost:11434/v1/chat/completions"],
  ["https://EXAMPLE.org/v1/chat/completions", "https://example.org", "https://example.org/v1/chat/completions"],
  ["https://例子.测试/v1", "https://xn--fsqu00a.xn--0zwm56d", "https://xn--fsqu00a.xn--0zwm56d/v1/chat/completions"],
])("reads %s as one address of one origin", (baseUrl, origin, chatUrl) => {
  expect(readEndpoint(baseUrl)).toEqual({ origin, chatUrl });
});

it.each([
  "",
  "deepseek",
  "api.deepseek.com/v1",
  "ftp://example.org/v1",
  "javascript:alert(1)",
  "https://user:secret@example.org/v1",
  "https://example.org/v1?key=secret",
  "https://example.org/v1#x",
  "http://[::1]:11434/v1",
  "https://example.org; script-src *",
  "https://*/v1",
])("refuses %j", (baseUrl) => {
  expect(readEndpoint(baseUrl)).toBeNull();
  expect(codeOf(baseUrl, "https:")).toBe("language-model/bad-address");
});

it.each([
  ["https://api.deepseek.com/v1", "https:", null],
  ["http://localhost:11434/v1", "https:", null],
  ["http://127.0.0.1:1234/v1", "https:", null],
  ["http://192.168.1.20:11434/v1", "https:", "language-model/insecure-address"],
  ["http://localhost.example.org/v1", "https:", "language-model/insecure-address"],
  ["http://192.168.1.20:11434/v1", "http:", null],
])("%s from a page of %s: %s", (baseUrl, protocol, code) => {
  expect(codeOf(baseUrl, protocol)).toBe(code);
});
