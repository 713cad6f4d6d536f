import type { UnreadFormat } from "../../domain/document/unread-format";
import { defineCatalogue } from "../catalogue";
import { plural } from "../format";

const en = {
  "warning.charset-guessed": (charset: string) =>
    `The file does not say how its characters are written; it was read as ${charset}. If they look wrong, save it as UTF-8 and add it again.`,
  "warning.characters-replaced": (count: number) =>
    plural("en", count, {
      one: "# character could not be read and shows as �.",
      other: "# characters could not be read and show as �.",
    }),
  "warning.images-left-out": (count: number) =>
    plural("en", count, { one: "# image was left out.", other: "# images were left out." }),
  "warning.html-left-out": (count: number) =>
    plural("en", count, { one: "# piece of raw HTML was left out.", other: "# pieces of raw HTML were left out." }),
  "warning.front-matter-unread": "The settings at the top of the file could not be read and were passed over.",
  "warning.passages-read-as-plain-text": (count: number) =>
    plural("en", count, {
      one: "# passage has too many marks to read as Markdown and was read as plain text.",
      other: "# passages have too many marks to read as Markdown and were read as plain text.",
    }),
  "format.pdf": "PDF is not read yet. Open it, select all, copy, and paste it here.",
  "format.docx":
    "Word documents are not read yet. Open it, select all, copy, and paste it here: headings and lists are kept.",
  "format.doc":
    "Old Word documents (.doc) are not read. Open it, select all, copy, and paste it here: headings and lists are kept.",
  "format.odt":
    "OpenDocument texts are not read yet. Open it, select all, copy, and paste it here: headings and lists are kept.",
  "format.rtf": "Rich Text (RTF) is not read. Open it in a word processor, select all, copy, and paste it here.",
  "format.pages": "Pages documents are not read. Open it in Pages, select all, copy, and paste it here.",
  "format.epub": "E-books (EPUB) are not read yet. Open a chapter in your reader, copy it, and paste it here.",
  "format.mobi": "Kindle books are not read. Open a chapter, copy the passage you study, and paste it here.",
  "format.pptx": "PowerPoint slides are not read yet. In outline view, select all, copy, and paste it here.",
  "format.ppt": "Old PowerPoint files (.ppt) are not read. In outline view, select all, copy, and paste it here.",
  "format.odp": "OpenDocument slides are not read yet. In outline view, select all, copy, and paste it here.",
  "format.xlsx": "Excel workbooks are not read. Copy the cells you study and paste them here.",
  "format.xls": "Old Excel workbooks (.xls) are not read. Copy the cells you study and paste them here.",
  "format.ods": "OpenDocument spreadsheets are not read. Copy the cells you study and paste them here.",
  "format.csv": "Tables (CSV, TSV) are not read yet. Copy the rows you study and paste them here.",
  "format.apkg":
    "Anki packages are not read yet. In Anki, export the notes as plain text and paste what you study here.",
  "format.backup":
    "This is a compressed file. A backup made by Wengu is restored under Settings; unpack any other first.",
  "format.zip":
    "This is a zip archive. A backup made by Wengu is restored under Settings; unpack any other and add the texts in it.",
  "format.archive": "This is a compressed archive. Unpack it and add the texts in it.",
  "format.sqlite": "This is a database. Export its text and add that.",
  "format.image":
    "Text in images is not read yet. Copy the text with your phone's camera or photo viewer, or type it, and paste it here.",
  "format.audio": "Recordings are not read. Paste a transcript here.",
  "format.video": "Videos are not read. Paste a transcript here.",
  "format.subtitles": "Subtitles are not read yet. Paste the transcript without its times here.",
  "format.xml": "XML is not read. Open it in the program that made it, copy the text, and paste it here.",
  "format.json":
    "JSON is not read. A backup made by Wengu is restored under Settings; copy the text of any other and paste it here.",
} as const satisfies Record<`format.${UnreadFormat}`, unknown> & Record<string, unknown>;

/** What a reader says of a document: warnings by code, and for each format not read, its name and what to do. */
export const readingMessages = defineCatalogue(en, {
  zh: {
    "warning.charset-guessed": (charset) =>
      `文件没有注明文字编码，已按 ${charset} 读取。如果文字显示不对，请另存为 UTF-8 后重新添加。`,
    "warning.characters-replaced": (count) => `有 ${count} 个字符无法识别，以 � 代替。`,
    "warning.images-left-out": (count) => `略去了 ${count} 张图片。`,
    "warning.html-left-out": (count) => `略去了 ${count} 处 HTML 代码。`,
    "warning.front-matter-unread": "文件开头的设置无法识别，已跳过。",
    "warning.passages-read-as-plain-text": (count) => `有 ${count} 段标记过多，无法按 Markdown 读取，已当作纯文本。`,
    "format.pdf": "暂时还不能读取 PDF。请打开文件，全选、复制，再粘贴到这里。",
    "format.docx": "暂时还不能读取 Word 文档。请打开文件，全选、复制，再粘贴到这里，标题和列表都会保留。",
    "format.doc": "不能读取旧版 Word 文档（.doc）。请打开文件，全选、复制，再粘贴到这里，标题和列表都会保留。",
    "format.odt": "暂时还不能读取 OpenDocument 文档。请打开文件，全选、复制，再粘贴到这里，标题和列表都会保留。",
    "format.rtf": "不能读取 RTF。请用文字处理软件打开，全选、复制，再粘贴到这里。",
    "format.pages": "不能读取 Pages 文稿。请用 Pages 打开，全选、复制，再粘贴到这里。",
    "format.epub": "暂时还不能读取 EPUB 电子书。请在阅读软件里打开一章，复制后粘贴到这里。",
    "format.mobi": "不能读取 Kindle 电子书。请打开一章，复制要学的内容，再粘贴到这里。",
    "format.pptx": "暂时还不能读取 PowerPoint 幻灯片。请在大纲视图里全选、复制，再粘贴到这里。",
    "format.ppt": "不能读取旧版 PowerPoint 文件（.ppt）。请在大纲视图里全选、复制，再粘贴到这里。",
    "format.odp": "暂时还不能读取 OpenDocument 幻灯片。请在大纲视图里全选、复制，再粘贴到这里。",
    "format.xlsx": "不能读取 Excel 工作簿。请复制要学的单元格，再粘贴到这里。",
    "format.xls": "不能读取旧版 Excel 工作簿（.xls）。请复制要学的单元格，再粘贴到这里。",
    "format.ods": "不能读取 OpenDocument 表格。请复制要学的单元格，再粘贴到这里。",
    "format.csv": "暂时还不能读取表格文件（CSV、TSV）。请复制要学的几行，再粘贴到这里。",
    "format.apkg": "暂时还不能读取 Anki 牌组包。请在 Anki 里把笔记导出为纯文本，再把要学的内容粘贴到这里。",
    "format.backup": "这是压缩文件。温故的备份请在“设置”里恢复；其他文件请先解压。",
    "format.zip": "这是 zip 压缩包。温故的备份请在“设置”里恢复；其他压缩包请先解压，再添加里面的文本。",
    "format.archive": "这是压缩包。请先解压，再添加里面的文本。",
    "format.sqlite": "这是数据库文件。请先导出其中的文字，再添加。",
    "format.image": "暂时还不能识别图片里的文字。请用手机相机或相册提取文字，或者自己输入，再粘贴到这里。",
    "format.audio": "不能读取录音。请粘贴文字稿。",
    "format.video": "不能读取视频。请粘贴文字稿。",
    "format.subtitles": "暂时还不能读取字幕文件。请粘贴去掉时间码的文字稿。",
    "format.xml": "不能读取 XML。请用生成它的软件打开，复制文字，再粘贴到这里。",
    "format.json": "不能读取 JSON。温故的备份请在“设置”里恢复；其他文件请复制其中的文字，再粘贴到这里。",
  },
});
