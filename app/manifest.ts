import type { MetadataRoute } from "next";

export const dynamic = "force-static";

/** What the browser needs to install the app; every address carries the sub-path the app is served under. */
export default function manifest(): MetadataRoute.Manifest {
  const base = process.env.NEXT_PUBLIC_BASE_PATH ?? "";
  return {
    id: `${base}/`,
    start_url: `${base}/`,
    scope: `${base}/`,
    name: "温故 Wengu",
    short_name: "温故 Wengu",
    description:
      "把文章变成间隔复习的卡片，学习进度留在自己的设备上。Turns what you read into cards you keep, on your own device.",
    lang: "zh-Hans",
    dir: "ltr",
    display: "standalone",
    background_color: "#faf7f0",
    theme_color: "#faf7f0",
    categories: ["education", "productivity"],
    icons: [
      { src: `${base}/icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      { src: `${base}/icons/icon-192.png`, sizes: "192x192", type: "image/png", purpose: "any" },
      { src: `${base}/icons/icon-512.png`, sizes: "512x512", type: "image/png", purpose: "any" },
      { src: `${base}/icons/icon-maskable-512.png`, sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: "复习 Review", url: `${base}/review/`, icons: [{ src: `${base}/icons/icon-192.png`, sizes: "192x192" }] },
      { name: "导入 Import", url: `${base}/import/`, icons: [{ src: `${base}/icons/icon-192.png`, sizes: "192x192" }] },
    ],
    share_target: {
      action: `${base}/import/`,
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: "title",
        text: "text",
        url: "url",
        files: [{ name: "files", accept: ["text/plain", "text/markdown", "text/html", ".txt", ".md", ".markdown"] }],
      },
    },
    file_handlers: [
      { action: `${base}/import/?shared=1`, accept: { "text/plain": [".txt"], "text/markdown": [".md", ".markdown"] } },
    ],
    launch_handler: { client_mode: "navigate-existing" },
  };
}
