"use client";
import { useCallback, useEffect, useState } from "react";
import { useClassroom } from "../../shell/classroom-context";
import { ownAddress } from "./room-addresses";

/** What the big screen shows too, in a window of its own. */
const SHOWN = "wengu.class-address.shown";
/** Phones have come by it. */
const WORKED = "wengu.class-address.worked";
/** A laptop moves to another network: the list is asked for again. */
const REFRESH_MILLIS = 20_000;

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // a browser that refuses storage remembers no address
  }
}

function store(key: string, url: string): void {
  try {
    localStorage.setItem(key, url);
  } catch {
    // without storage the choice lasts as long as the page
  }
}

/** A new room starts from the address that worked last, not from one that was only tried. */
export function forgetTriedAddress(): void {
  const worked = stored(WORKED);
  if (worked !== null) store(SHOWN, worked);
}

export interface AddressChoice {
  readonly urls: readonly string[];
  /** `null` until the server has told its addresses: a wrong one must not be seen, or scanned, even for a moment. */
  readonly url: string | null;
  choose(url: string): void;
  /** A phone has come by the address shown: it is offered first from now on. */
  keepWorking(): void;
}

/** Every address under which students may reach this class; this browser's own where the server names none. */
function useUrls(): readonly string[] {
  const classroom = useClassroom();
  const [urls, setUrls] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = () =>
      classroom.addresses().then(
        (found) => isWanted && setUrls(found.urls.length > 0 ? found.urls : [ownAddress()]),
        () => isWanted && setUrls((last) => (last.length > 0 ? last : [ownAddress()])), // asked again in a moment
      );
    void ask();
    const timer = setInterval(ask, REFRESH_MILLIS);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [classroom]);
  return urls;
}

/** The address to show: what was chosen, else what worked last, else the likeliest. */
export function useAddresses(): AddressChoice {
  const urls = useUrls();
  const [chosen, setChosen] = useState(() => stored(SHOWN) ?? stored(WORKED));
  const url = urls.find((one) => one === chosen) ?? urls.find((one) => one === stored(WORKED)) ?? urls[0] ?? null;

  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => key === SHOWN && setChosen(newValue);
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, []);

  const choose = useCallback((next: string) => {
    setChosen(next);
    store(SHOWN, next);
  }, []);
  const keepWorking = useCallback(() => {
    if (url !== null) store(WORKED, url);
  }, [url]);
  return { urls, url, choose, keepWorking };
}
