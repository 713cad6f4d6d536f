import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FIRST_PAINT_SCRIPT } from "../components/shell/first-paint";
import "./tokens.css";
import "./base.css";
import { Providers } from "./providers";

export const metadata: Metadata = {
  title: "Wengu 温故",
  description: "Turn any document into cards that quote their source. Study offline, on your own device.",
  applicationName: "Wengu 温故",
  appleWebApp: { capable: true, title: "温故", statusBarStyle: "default" },
  formatDetection: { telephone: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // The first script sets the language and the theme before React sees the page.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* The build puts a script of its own in front; React takes the first one it finds for this one. */}
        <script suppressHydrationWarning>{FIRST_PAINT_SCRIPT}</script>
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
