import { defineCatalogue } from "../catalogue";

/** What went wrong with the optional generator, and what to do now: in no page's first load but its own. */
export const languageModelErrorMessages = defineCatalogue(
  {
    "language-model/bad-address":
      "This is not an address the app can use. It looks like https://api.deepseek.com/v1 or http://localhost:11434/v1: no user name, no question mark.",
    "language-model/insecure-address":
      "From here a browser reaches plain http only on this device. Give an address that begins with https, or one on localhost.",
    "language-model/no-model": "Name the model to ask, e.g. deepseek-chat or qwen3:8b.",
    "language-model/bad-key": "This key holds characters that no key has. Copy it again, and nothing around it.",
    "language-model/needs-service-worker":
      "Asking a model needs what offline use needs: open the app over https or on localhost, outside a private window. If it is, reload once.",
    "language-model/unreachable":
      "The address did not answer. Check that the server runs and that you are online. A server on this device must allow this page (for Ollama, set OLLAMA_ORIGINS; in LM Studio, switch on CORS), and the browser may have to be allowed to reach it.",
    "language-model/key-refused":
      "The server refused the key, or got none. Check it under “Server and key”; a key that is not remembered has to be entered again after a reload.",
    "language-model/no-credit":
      "The server says that the account has no credit left. Top it up, or choose another under “Server and key”.",
    "language-model/not-found":
      "The server knows no such model or address. Check both under “Server and key”: most addresses end in /v1.",
    "language-model/too-many-requests":
      "The server takes no more requests for now. Wait a few minutes, then ask again, perhaps for fewer sections.",
    "language-model/request-refused":
      "The server did not accept the request. Check the model's name under “Server and key”, or try another model.",
    "language-model/server-failed": "The server failed in the middle. Wait a little, then ask again.",
    "language-model/too-slow":
      "The model took too long. Ask about fewer sections, or choose a smaller or faster model under “Server and key”.",
    "language-model/cut-off":
      "The reply broke off before its end. What was whole of it is kept; ask again for the rest.",
    "language-model/reply-too-large":
      "The model sent far more than it was asked for, and was stopped. Try another model.",
    "language-model/unreadable": "The model's reply could not be read as cards. Ask again, or try a larger model.",
  },
  {
    zh: {
      "language-model/bad-address":
        "这个地址无法使用。正确的写法如 https://api.deepseek.com/v1 或 http://localhost:11434/v1，不带用户名和问号。",
      "language-model/insecure-address":
        "从这里，浏览器只允许用普通 http 访问本机。请填写以 https 开头的地址，或 localhost 上的地址。",
      "language-model/no-model": "请填写模型名称，如 deepseek-chat 或 qwen3:8b。",
      "language-model/bad-key": "密钥里有不该出现的字符。请重新复制，不要带上前后的内容。",
      "language-model/needs-service-worker":
        "询问模型的条件与离线使用相同：请用 https 或 localhost 打开，且不要用无痕窗口。如果已经是这样，请重新载入一次。",
      "language-model/unreachable":
        "这个地址没有回应。请检查服务是否在运行、网络是否连通。本机上的服务要允许本页面访问（Ollama 请设置 OLLAMA_ORIGINS，LM Studio 请打开 CORS），浏览器也可能需要你允许访问它。",
      "language-model/key-refused":
        "服务器拒绝了密钥，或没有收到密钥。请在“服务器和密钥”里检查；没有选择记住的密钥，重新载入后要再填一次。",
      "language-model/no-credit": "服务器说账户余额不足。请充值，或在“服务器和密钥”里换一个。",
      "language-model/not-found": "服务器上没有这个模型或地址。请在“服务器和密钥”里检查两者，地址多以 /v1 结尾。",
      "language-model/too-many-requests": "服务器暂时不再接受请求。请过几分钟再问，或少选几节。",
      "language-model/request-refused": "服务器没有接受这个请求。请在“服务器和密钥”里检查模型名称，或换一个模型。",
      "language-model/server-failed": "服务器中途出错。请稍等再问。",
      "language-model/too-slow": "模型用时太长。请少选几节，或在“服务器和密钥”里换一个更小、更快的模型。",
      "language-model/cut-off": "回复没有写完就中断了。完整的部分已保留；其余的可以再问一次。",
      "language-model/reply-too-large": "模型发来的内容远超所需，已经停止。请换一个模型。",
      "language-model/unreadable": "模型的回复读不出卡片。请再问一次，或换一个更大的模型。",
    },
  },
);
