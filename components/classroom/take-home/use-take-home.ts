"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { HandOff } from "../../../lib/domain/classroom/hand-off";
import { keepTakeHome, undoTakeHome } from "../../../lib/domain/classroom/keep-take-home";
import {
  findTakeHome,
  pendingEntries,
  type TakeHome,
  type TakeHomeUndo,
  takeHomeChange,
} from "../../../lib/domain/classroom/take-home";
import { cleanDeckName } from "../../../lib/domain/collection/deck-name";
import { studyMoment } from "../../../lib/domain/scheduler/study-day";
import type { Services } from "../../shell/services";
import { useServices } from "../../shell/services-context";
import { type HandOffSource, readSource } from "./read-source";

export type TakeHomeStage =
  | { readonly name: "reading" | "unreadable" }
  | { readonly name: "offered" | "saving"; readonly handOff: HandOff; readonly found: TakeHome }
  | {
      readonly name: "kept" | "undone";
      readonly found: TakeHome;
      readonly count: number;
      readonly undo: TakeHomeUndo;
    };

/** The collection as it is now: another tab may have taken the same home meanwhile. */
async function look({ collection, clock }: Services, handOff: HandOff, defaultName: string) {
  const { rolloverHour, desiredRetention } = await collection.settings.get();
  const now = studyMoment(clock.now(), { timeZone: clock.timeZone(), rolloverHour });
  const deckName = cleanDeckName(handOff.title) || defaultName;
  const found = await findTakeHome(handOff, collection.transfer.exportRows(), { deckName, now });
  return { found, now, desiredRetention };
}

/**
 * Reads what came from a class, shows what it would mean, and writes it when the learner agrees.
 *
 * @param source      the same value for as long as it is the same hand-off
 * @param defaultName of the deck where the class has no title
 */
export function useTakeHome(source: HandOffSource, defaultName: string) {
  const services = useServices();
  const isBusy = useRef(false);
  const [stage, setStage] = useState<TakeHomeStage>({ name: "reading" });
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let isCurrent = true;
    const open = async (): Promise<TakeHomeStage> => {
      const handOff = await readSource(source, services);
      if (!handOff) return { name: "unreadable" };
      return { name: "offered", handOff, found: (await look(services, handOff, defaultName)).found };
    };
    open().then(
      (next) => isCurrent && setStage(next),
      (failure: unknown) => isCurrent && setError(failure),
    );
    return () => {
      isCurrent = false;
    };
  }, [source, services, defaultName]);

  /** One at a time; what failed leaves the stage as it was. */
  const run = useCallback(async (during: TakeHomeStage, before: TakeHomeStage, act: () => Promise<TakeHomeStage>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setError(null);
    setStage(during);
    try {
      setStage(await act());
    } catch (failure) {
      setError(failure);
      setStage(before);
    } finally {
      isBusy.current = false;
    }
  }, []);

  const keep = (takesSlow: boolean) => {
    if (stage.name !== "offered") return;
    const { handOff } = stage;
    void run({ ...stage, name: "saving" }, stage, async () => {
      const { found, now, desiredRetention } = await look(services, handOff, defaultName);
      const change = takeHomeChange(found, { now, desiredRetention, takesSlow });
      await services.pending.track(keepTakeHome(services.collection, change));
      return { name: "kept", found, count: pendingEntries(found, takesSlow).length, undo: change.undo };
    });
  };
  const takeBack = () => {
    if (stage.name !== "kept") return;
    void run(stage, stage, async () => {
      await services.pending.track(undoTakeHome(services.collection, stage.undo, services.clock.now()));
      return { ...stage, name: "undone" };
    });
  };
  return { stage, error, keep, takeBack };
}
