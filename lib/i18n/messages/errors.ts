import { defineCatalogue } from "../catalogue";

/**
 * What went wrong, and what to do now. Every code has its sentence, but for those that only the optional
 * generator's own screens show: `language-model-errors.ts`.
 */
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
    "classroom/unreachable": "The teacher's computer does not answer. Check that you are on the same Wi-Fi.",
    "camera/refused": "The browser does not let this page use the camera. Allow it beside the address, then try again.",
    "camera/missing": "No camera was found. Connect one, then try again.",
    "camera/busy": "Another program holds the camera. Close it, then try again.",
    "camera/ended": "The camera stopped. See that it is still connected, then try again.",
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
      "classroom/unreachable": "老师的电脑没有回应。请确认连接的是同一个 Wi-Fi。",
      "camera/refused": "浏览器不让本页使用摄像头。请在地址栏旁允许，然后重试。",
      "camera/missing": "没有找到摄像头。请接上一个，然后重试。",
      "camera/busy": "另一个程序正占用摄像头。请关闭它，然后重试。",
      "camera/ended": "摄像头停止了。请确认它仍然连接着，然后重试。",
    },
  },
);
