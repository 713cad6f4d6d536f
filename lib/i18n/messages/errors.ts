import { defineCatalogue } from "../catalogue";

/** What went wrong, and what to do now. Every code of `AppErrorCode` has its sentence. */
export const errorMessages = defineCatalogue(
  {
    title: "That did not work",
    retry: "Try again",
    reload: "Reload",
    unexpected: "Something unexpected happened. What you have saved is untouched.",
    "document/no-text":
      "There is no text to read in this. If it is a scan or a picture, copy its text and paste it here.",
    "document/binary": "This is not a text file. Open it in its own program, then copy and paste the text.",
    "document/too-large": "This is larger than 5 MB. Split it, or paste the part you want to learn.",
    "document/too-slow": "Reading took too long and was stopped. Paste a smaller part of it.",
    "document/too-complex": "The structure of this file is too tangled to read. Paste its text instead.",
    "document/unknown-charset": "The text could not be decoded. Save it as UTF-8 and open it again.",
    "document/format-not-read":
      "This format is not read yet. Save it as Markdown or plain text, or copy and paste the text.",
    "document/not-found": "This document is not on this device. It may have been deleted.",
    "generation/no-items":
      "No card could be made from this text that its own sentences prove. Choose a longer passage with facts in it, or write a card by hand.",
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
    "language-model/key-refused": "The server refused the key. Check it in the settings, or make a new one.",
    "language-model/no-credit":
      "The server says that the account has no credit left. Top it up, or choose another server in the settings.",
    "language-model/not-found":
      "The server knows no such model or address. Check both in the settings: most addresses end in /v1.",
    "language-model/too-many-requests":
      "The server takes no more requests for now. Wait a few minutes, then ask again, perhaps for fewer sections.",
    "language-model/request-refused":
      "The server did not accept the request. Check the model's name in the settings, or try another model.",
    "language-model/server-failed": "The server failed in the middle. Wait a little, then ask again.",
    "language-model/too-slow":
      "The model took too long. Ask about fewer sections, or choose a smaller or faster model in the settings.",
    "language-model/cut-off":
      "The reply broke off before its end. What was whole of it is kept; ask again for the rest.",
    "language-model/reply-too-large":
      "The model sent far more than it was asked for, and was stopped. Try another model.",
    "language-model/unreadable": "The model's reply could not be read as cards. Ask again, or try a larger model.",
    "generation/dictionary-unavailable":
      "The Chinese dictionary could not be loaded, and no card is made without it. Go online once, then try again.",
    "deck/not-found": "This deck is not on this device. It may have been deleted.",
    "card/not-found": "This card is not on this device. It may have been deleted.",
    "storage/quota-exceeded": "The device has no room left, so this is not saved yet. Free some space, then try again.",
    "storage/unavailable": "The browser would not write to its storage. Try again; if it stays so, reload.",
    "storage/blocked": "Another tab still holds an older version of your collection. Close it, then try again.",
    "storage/closed-by-upgrade": "A newer version of Wengu is open in another tab. Reload this one to go on.",
    "storage/stale-card": "This card was reviewed in another tab in the meantime. Its newer state was kept.",
    "backup/not-a-backup": "This file is not a Wengu backup.",
    "backup/newer-version": "This backup was made by a newer version of Wengu. Update first, then restore.",
    "backup/damaged": "This backup is damaged and was not restored. Nothing was changed.",
    "worker/crashed": "The background work stopped unexpectedly. Try again.",
  },
  {
    zh: {
      title: "没有成功",
      retry: "重试",
      reload: "重新载入",
      unexpected: "出了意料之外的问题。已经保存的内容都还在。",
      "document/no-text": "这里没有可读的文字。如果是扫描件或图片，请先把文字复制出来，再粘贴到这里。",
      "document/binary": "这不是文本文件。请用原来的程序打开，再复制、粘贴其中的文字。",
      "document/too-large": "内容超过 5 MB。请拆分后再导入，或只粘贴想学的部分。",
      "document/too-slow": "读取时间太长，已经停止。请粘贴较短的一部分。",
      "document/too-complex": "这个文件的结构过于复杂，无法读取。请改为粘贴文字。",
      "document/unknown-charset": "无法识别文字编码。请另存为 UTF-8 后再打开。",
      "document/format-not-read": "暂时还不能读取这种格式。请另存为 Markdown 或纯文本，或者直接复制、粘贴文字。",
      "document/not-found": "这台设备上没有这份文档，可能已经删除。",
      "generation/no-items": "这段文字里没有能由原句证明的卡片。请换一段较长、带有事实的内容，或者自己写一张。",
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
      "language-model/key-refused": "服务器拒绝了这个密钥。请在设置里检查，或新建一个密钥。",
      "language-model/no-credit": "服务器说账户余额不足。请充值，或在设置里换一个服务器。",
      "language-model/not-found": "服务器上没有这个模型或地址。请在设置里检查两者，地址多以 /v1 结尾。",
      "language-model/too-many-requests": "服务器暂时不再接受请求。请过几分钟再问，或少选几节。",
      "language-model/request-refused": "服务器没有接受这个请求。请在设置里检查模型名称，或换一个模型。",
      "language-model/server-failed": "服务器中途出错。请稍等再问。",
      "language-model/too-slow": "模型用时太长。请少选几节，或在设置里换一个更小、更快的模型。",
      "language-model/cut-off": "回复没有写完就中断了。完整的部分已保留；其余的可以再问一次。",
      "language-model/reply-too-large": "模型发来的内容远超所需，已经停止。请换一个模型。",
      "language-model/unreadable": "模型的回复读不出卡片。请再问一次，或换一个更大的模型。",
      "generation/dictionary-unavailable": "中文词典没能载入，没有它就无法制作卡片。请联网一次，然后重试。",
      "deck/not-found": "这台设备上没有这个卡组，可能已经删除。",
      "card/not-found": "这台设备上没有这张卡片，可能已经删除。",
      "storage/quota-exceeded": "设备空间已满，这一步还没有保存。请腾出一些空间，然后重试。",
      "storage/unavailable": "浏览器没能写入存储。请重试；如果一直这样，请重新载入。",
      "storage/blocked": "另一个标签页还开着旧版本的数据。请关闭它，然后重试。",
      "storage/closed-by-upgrade": "另一个标签页打开了更新版本的温故。请重新载入本页后继续。",
      "storage/stale-card": "这张卡片刚刚在另一个标签页里复习过，已保留较新的状态。",
      "backup/not-a-backup": "这个文件不是温故的备份。",
      "backup/newer-version": "这份备份来自更新版本的温故。请先更新，再恢复。",
      "backup/damaged": "这份备份已损坏，没有恢复。现有内容没有改动。",
      "worker/crashed": "后台任务意外中止。请重试。",
    },
  },
);
