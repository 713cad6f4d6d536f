import type { Document } from "../../lib/domain/document/document";
import type { GenerateOptions, GenerateResult } from "../../lib/domain/generation/generate";
import type { JudgedReply } from "../../lib/domain/generation/language-model/judge-reply";
import type { Collection } from "../../lib/domain/ports";
import type { AppErrorCode } from "../../lib/domain/shared/app-error";
import type { DocumentId, NewId } from "../../lib/domain/shared/ids";
import type { EpochMs } from "../../lib/domain/shared/time";
import type { ReadRequest, ReadResult } from "../../lib/readers/read-document";

export interface Clock {
  now(): EpochMs;
  /** IANA name of the zone the device is in now. */
  timeZone(): string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Where the collection lives. `memory` means it is lost when the tab closes: the screens say so. */
export type StorageKind = "indexed-db" | "memory";

export interface StorageState {
  readonly kind: StorageKind;
  /** Why the collection is in memory only. */
  readonly reason: AppErrorCode | null;
  readonly isPersisted: boolean;
  readonly usageBytes: number | null;
  /** Fewer reviews are here than this browser once held: it lost them. A backup can bring them back. */
  readonly isMissingData: boolean;
  /** A newer version of the app took over the collection in another tab: nothing is saved here until a reload. */
  readonly isClosedByUpgrade: boolean;
}

export interface StorageHealth {
  state(): Promise<StorageState>;
  /** Called with the state now and when it changes; returns the way to stop. */
  watch(onState: (state: StorageState) => void): () => void;
  /** The learner has seen that data is missing: from now on what is here counts as whole. */
  acceptLoss(): Promise<void>;
  /** Asks the browser to keep the data; true when it agreed. Never throws. */
  askToPersist(): Promise<boolean>;
}

export type RestoreMode = "merge" | "replace";
export interface BackupPreview {
  readonly madeAt: EpochMs;
  readonly rows: number;
  readonly added: number;
  readonly same: number;
  readonly changed: number;
}
export interface BackupService {
  /** The whole collection as one file: gzip of JSON Lines with version and checksum. */
  create(): Promise<File>;
  /** Checks a file without writing anything. @throws {AppError} of the `backup/` family */
  inspect(file: Blob): Promise<BackupPreview>;
  /**
   * Checks the whole file first, then writes in one transaction.
   * @returns for `replace`, a backup of what was here before, so that it can be undone; `null` for `merge`
   * @throws {AppError} of the `backup/` or `storage/` family; then nothing has changed
   */
  restore(file: Blob, mode: RestoreMode): Promise<File | null>;
}

export type OfflineState =
  /** The browser gives no service worker here: plain http, or private mode. */
  | "unavailable"
  | "installing"
  | "ready"
  /** A new version is waiting for the learner's consent. */
  | "update-waiting";

export interface OfflineService {
  /** Called with the state now and at every change; returns the way to stop. */
  watch(onState: (state: OfflineState) => void): () => void;
  /** Keeps updates out, in every tab, while a review or a quiz runs; returns the way to release. */
  holdUpdates(): () => void;
  /** Activates the waiting version and reloads, after every session and every pending write has ended. */
  applyUpdate(): Promise<void>;
}

/** Writes that are not acknowledged yet; those of the collection count themselves. No update, navigation or reload may happen before they are. */
export interface PendingWrites {
  /** Counts a write as pending until it settles; returns the same promise. */
  track<T>(write: Promise<T>): Promise<T>;
  count(): number;
  watch(onCount: (count: number) => void): () => void;
  /** Resolves when nothing is pending. */
  settled(): Promise<void>;
}

export interface SharedContent {
  readonly title: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** What the learner chose about the optional generator. It stays on this device and is in no backup. */
export interface LanguageModelChoice {
  readonly isOn: boolean;
  /** Of an endpoint that speaks the chat API, e.g. `https://api.deepseek.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** The key is kept on this device; otherwise it is forgotten when the app is closed. */
  readonly isKeyKept: boolean;
}

/** What became of one section, or of a part of a long one. */
export interface ModelSection extends JudgedReply, Progress {
  /** Why some or all of its items are missing. */
  readonly problem: AppErrorCode | null;
}

export interface LanguageModelService {
  load(): Promise<{ readonly choice: LanguageModelChoice; readonly key: string }>;
  /**
   * From now on the chosen origin, and no other, can be reached; none while it is off.
   *
   * @throws {AppError} of the `language-model/` family for a choice that cannot work
   */
  save(choice: LanguageModelChoice, key: string): Promise<void>;
  /**
   * Has the chosen model write about a document, one section after another.
   *
   * @throws {AppError} of the `language-model/` family, `worker/crashed`; what `onSection` was told holds
   */
  ask(
    about: { readonly document: Document; readonly sectionIds?: readonly string[] | undefined },
    run: {
      readonly signal: AbortSignal;
      onSection(section: ModelSection): void;
      /** Hears how many characters of the current reply have come. */
      onLength(characters: number): void;
    },
  ): Promise<void>;
}

export interface Services {
  readonly collection: Collection;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly pending: PendingWrites;
  readonly storage: StorageHealth;
  readonly backup: BackupService;
  readonly offline: OfflineService;
  /** Reads in a worker that the signal, or a time limit, ends. @throws {AppError} of the `document/` family */
  readDocument(request: ReadRequest, signal: AbortSignal): Promise<ReadResult>;
  /** Generates in a worker that the signal ends. */
  generateItems(
    document: Document,
    options: GenerateOptions,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
  ): Promise<GenerateResult>;
  readonly languageModel: LanguageModelService;
  /** A built-in document's bytes, from the precache when offline. */
  fetchBuiltIn(name: BuiltInName): Promise<ReadRequest>;
  /** What another app shared into this one, once; `null` when there is nothing. */
  takeShared(): Promise<SharedContent | null>;
  /** The text behind the `#` of a link that a phone made in class; `null` for anything else. */
  unpackHandOff(fragment: string): Promise<string | null>;
  /** Offers a file to the learner as a download. */
  saveFile(file: File): void;
  newDocumentId(): DocumentId;
}

export const BUILT_IN_NAMES = ["deepseek.zh.md", "deepseek.en.md"] as const;
export type BuiltInName = (typeof BUILT_IN_NAMES)[number];
