import { defineCatalogue } from "../catalogue";

/** Words that several screens share. */
export const commonMessages = defineCatalogue(
  {
    appName: "Wengu",
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    undo: "Undo",
    delete: "Delete",
    rename: "Rename",
    move: "Move",
    edit: "Edit",
    back: "Back",
    loading: "Loading…",
  },
  {
    zh: {
      appName: "温故",
      save: "保存",
      cancel: "取消",
      close: "关闭",
      undo: "撤销",
      delete: "删除",
      rename: "重命名",
      move: "移动",
      edit: "编辑",
      back: "返回",
      loading: "正在读取…",
    },
  },
);
