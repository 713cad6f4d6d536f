import { defineCatalogue } from "../catalogue";
import { formatNumber, plural } from "../format";

const cards = (count: number) => plural("en", count, { one: "# card", other: "# cards" });
const chinese = (count: number) => formatNumber("zh", count);
const parts = (count: number) => plural("en", count, { one: "One part", other: "# parts" });

/** The optional generator: its settings, and asking it. */
export const languageModelMessages = defineCatalogue(
  {
    title: "Language model",
    use: "Also ask a language model",
    useHint:
      "Off, nothing ever leaves this device. On, you can send the sections you choose to a server you name; what it writes must pass the same checks, and is labelled.",
    needsServiceWorker:
      "Not here: this needs https (or localhost) and offline use to be ready. A key typed into a page that came over plain http could be read by others on the network.",
    address: "Address",
    addressHint: "Of an endpoint that speaks the OpenAI chat API: DeepSeek, Ollama, LM Studio and many others.",
    model: "Model",
    modelHint: "As the server calls it, e.g. deepseek-chat or qwen3:8b.",
    key: "Key",
    keyHint: "Yours, from that server. Empty for a server on your own device. No backup holds it.",
    keepKey: "Remember the key on this device",
    keepKeyHint: "Otherwise it is forgotten when the app is closed or reloaded.",
    save: "Use this server",
    saving: "Saving…",
    saved: (host: string) => `Saved. From now on ${host} can be reached, and nothing else.`,
    off: "Off. No other server can be reached.",
    ask: "Also ask the language model",
    askHint: (host: string) => `Sends the text of these sections to ${host}.`,
    asking: (done: number, total: number) =>
      total === 0 ? "Asking about the first part…" : `Asking about part ${Math.min(done + 1, total)} of ${total}…`,
    waiting: "Waiting for the reply…",
    received: (characters: number) =>
      plural("en", characters, { one: "# character received", other: "# characters received" }),
    stop: "Stop",
    found: (count: number) =>
      count === 0
        ? "Nothing was added: the model wrote no card that passes the checks and is not there already."
        : `${cards(count)} added below. None is kept until you say so.`,
    stopped: "Stopped before a card was added.",
    spoilt: (count: number, reason: string) => `${parts(count)} brought less than it could: ${reason}`,
    malformed: (count: number) =>
      plural("en", count, {
        one: "One card did not have the form that was asked for.",
        other: "# cards did not have the form that was asked for.",
      }),
    serverAndKey: "Server and key",
  },
  {
    zh: {
      title: "语言模型",
      use: "同时询问语言模型",
      useHint:
        "关闭时，任何内容都不会离开这台设备。打开后，可以把选定的章节发送到你指定的服务器；它写的卡片要通过同样的检查，并带有标记。",
      needsServiceWorker:
        "这里不能使用：需要 https（或 localhost），并且离线功能已就绪。在普通 http 页面里输入的密钥，同一网络里的人可能看到。",
      address: "地址",
      addressHint: "支持 OpenAI 聊天接口的服务：DeepSeek、Ollama、LM Studio 等。",
      model: "模型",
      modelHint: "按服务器上的名称填写，如 deepseek-chat 或 qwen3:8b。",
      key: "密钥",
      keyHint: "你在该服务器上的密钥；本机上的服务可以留空。任何备份都不含密钥。",
      keepKey: "在这台设备上记住密钥",
      keepKeyHint: "否则关闭或重新载入应用后就会忘记。",
      save: "使用这个服务器",
      saving: "正在保存……",
      saved: (host: string) => `已保存。从现在起只能访问 ${host}，不能访问其他地址。`,
      off: "已关闭，不能访问任何其他服务器。",
      ask: "再问问语言模型",
      askHint: (host: string) => `会把这些章节的文字发送到 ${host}。`,
      asking: (done: number, total: number) =>
        total === 0
          ? "正在询问第 1 部分……"
          : `正在询问第 ${chinese(Math.min(done + 1, total))} 部分，共 ${chinese(total)} 部分……`,
      waiting: "正在等待回复……",
      received: (characters: number) => `已收到 ${chinese(characters)} 个字符`,
      stop: "停止",
      found: (count: number) =>
        count === 0
          ? "没有新增：模型写的卡片没有通过检查，或与已有的重复。"
          : `新增 ${chinese(count)} 张卡片，列在下方。选中后才会保留。`,
      stopped: "已停止，还没有新增卡片。",
      spoilt: (count: number, reason: string) => `有 ${chinese(count)} 个部分没有得到完整的结果：${reason}`,
      malformed: (count: number) => `有 ${chinese(count)} 张卡片的格式不符合要求。`,
      serverAndKey: "服务器和密钥",
    },
  },
);
