"use client";
import { useMemo } from "react";
import type { StoredDocument } from "../../lib/domain/document/document";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DeckId, DocumentId } from "../../lib/domain/shared/ids";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";
import { cardsBySentence, type DocumentCards } from "./cards-by-sentence";

export interface OpenDocument {
  readonly document: StoredDocument;
  /** The deck its cards go to. */
  readonly deckId: DeckId | null;
  readonly cards: DocumentCards;
}

export type DocumentQuery =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly error: unknown }
  | { readonly status: "ready"; readonly value: OpenDocument };

/** A document with its cards, brought to their sentences. */
export function useDocument(id: DocumentId): DocumentQuery {
  const { collection } = useServices();
  const text = useLiveQuery(async () => {
    const [document, summaries] = await Promise.all([collection.documents.get(id), collection.documents.list()]);
    if (!document) throw new AppError("document/not-found");
    return { document, deckId: summaries.find((summary) => summary.id === id)?.deckId ?? null };
  }, [collection, id]);
  const cards = useLiveQuery(() => collection.notes.listByDocument(id), [collection, id]);

  return useMemo(() => {
    if (text.status === "failed") return { status: "failed", error: text.error };
    if (cards.status === "failed") return { status: "failed", error: cards.error };
    if (text.status === "loading" || cards.status === "loading") return { status: "loading" };
    return { status: "ready", value: { ...text.value, cards: cardsBySentence(text.value.document, cards.value) } };
  }, [text, cards]);
}
