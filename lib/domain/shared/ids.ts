declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type DocumentId = Branded<"DocumentId">;
export type DeckId = Branded<"DeckId">;
export type NoteId = Branded<"NoteId">;
export type CardId = Branded<"CardId">;
export type ReviewId = Branded<"ReviewId">;
export type QuizId = Branded<"QuizId">;
/** Stable: made from an item's content by `generation/identify`, never drawn at random. */
export type ItemId = Branded<"ItemId">;

export type AnyId = DocumentId | DeckId | NoteId | CardId | ReviewId | QuizId | ItemId;

/** Makes a fresh id, unique on this device and across devices. The domain takes it as an argument. */
export type NewId = <Id extends AnyId>() => Id;
