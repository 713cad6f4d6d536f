import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { PathnameContext, SearchParamsContext } from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ReactNode } from "react";
import { setLocale } from "../../components/shell/locale";
import type { Services } from "../../components/shell/services";
import { ServicesProvider } from "../../components/shell/services-context";
import { WriteQueueProvider } from "../../components/shell/write-queue-context";
import { LiveRegionProvider } from "../../components/ui/live-region";
import { ToastProvider } from "../../components/ui/toast";

const noRouter = {
  back: () => undefined,
  forward: () => undefined,
  refresh: () => undefined,
  push: () => undefined,
  replace: () => undefined,
  prefetch: () => undefined,
  bfcacheId: "",
};

// jsdom knows the dialog element but not how to open it.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

// Nor can its files be read as browsers read them.
Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

interface ScreenOptions {
  readonly services: Services;
  /** The query string of the address. */
  readonly query?: string;
  /** The path of the address. */
  readonly path?: string;
  /** Hears where the screen goes. */
  onPush?(href: string): void;
}

/** Renders a screen in English with what the app puts around it, and returns the hands of a user. */
export function renderScreen(
  screen: ReactNode,
  { services, query = "", path = "/", onPush = () => undefined }: ScreenOptions,
) {
  setLocale("en");
  render(
    <AppRouterContext value={{ ...noRouter, push: onPush }}>
      <PathnameContext value={path}>
        <SearchParamsContext value={new URLSearchParams(query)}>
          <ServicesProvider value={services}>
            <WriteQueueProvider>
              <LiveRegionProvider>
                <ToastProvider>{screen}</ToastProvider>
              </LiveRegionProvider>
            </WriteQueueProvider>
          </ServicesProvider>
        </SearchParamsContext>
      </PathnameContext>
    </AppRouterContext>,
  );
  return userEvent.setup();
}
