import { defineCatalogue } from "../catalogue";
import { formatNumber, plural } from "../format";

const chinese = (count: number) => formatNumber("zh", count);

/** A student's phone after a class: keeping what was missed. */
export const takeHomeMessages = defineCatalogue(
  {
    keep: "Keep what I missed",
    asking: "Asking the teacher's computer…",
    failed: "The teacher's computer did not answer. Stay on the same Wi-Fi and try again.",
    nothing: "You missed nothing, and you were quick. There is nothing to keep.",
    title: "What you missed",
    missed: (count: number) =>
      plural("en", count, { one: "# question to learn again", other: "# questions to learn again" }),
    slow: (count: number) => plural("en", count, { one: "# right but slow", other: "# right but slow" }),
    keepHere: "Keep in this browser",
    keepHereHint: "Your cards stay on this device, at this address. They come up tomorrow.",
    openApp: "Keep in my app",
    openAppHint: "Opens the app on this phone. On an iPhone with the app on its home screen, save the file instead.",
    saveFile: "Save as a file",
    saveFileHint: "Open it later in the app: Import, then choose this file.",
    fileName: (title: string) => `Wengu ${title}`,
    showQr: "Take it to another device",
    qrToApp: "Scan this with the device that has your app.",
    qrToClass: "Scan this with a device on the same Wi-Fi.",
    qrLabel: "QR code of what you missed",
    qrTooLong: "There is too much here for a QR code. Save the file and send it to your device.",
  },
  {
    zh: {
      keep: "保存我没答对的题",
      asking: "正在向老师的电脑获取…",
      failed: "老师的电脑没有回应。请保持在同一个 Wi-Fi 下，然后重试。",
      nothing: "你全部答对，而且很快，没有需要保存的内容。",
      title: "你没答对的题",
      missed: (count: number) => `${chinese(count)} 道题需要重新学`,
      slow: (count: number) => `${chinese(count)} 道答对但较慢`,
      keepHere: "保存在这个浏览器",
      keepHereHint: "卡片保存在这台设备的这个网址里，明天就会出现。",
      openApp: "保存到我的应用",
      openAppHint: "会在这部手机上打开应用。如果是把应用放在主屏幕上的 iPhone，请改为保存文件。",
      saveFile: "保存为文件",
      saveFileHint: "以后在应用里打开：选择“导入”，再选这个文件。",
      fileName: (title: string) => `温故 ${title}`,
      showQr: "带到另一台设备",
      qrToApp: "用装有应用的设备扫描。",
      qrToClass: "用同一个 Wi-Fi 下的设备扫描。",
      qrLabel: "没答对的题的二维码",
      qrTooLong: "内容太多，二维码放不下。请保存文件，再发送到你的设备。",
    },
  },
);
