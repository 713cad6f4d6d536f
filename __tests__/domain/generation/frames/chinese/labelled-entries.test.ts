import { testChineseFrame } from "../../../../builders/chinese-frame-table";

testChineseFrame("definition", {
  finds: [
    ["- pvs(8):报告物理卷的相关信息\n- lvs(8):报告逻辑卷的相关信息", "pvs(8) 用来做什么？", "报告物理卷的相关信息"],
    ["- /etc/:系统配置文件;\n- /dev/:设备文件;", "/etc/ 里是什么？", "系统配置文件"],
  ],
  leaves: [
    '- lsof(8):使用 "-p" 选项列出打开的文件',
    "- powertop(1):系统能耗信息",
    "- /srv/:在这个系统上的服务使用的数据;",
    "- /mnt/:临时挂载点;",
    "pvs(8):报告物理卷的相关信息",
  ],
});
