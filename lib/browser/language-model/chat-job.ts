/** How a server is asked to hold a model to JSON; `null` does not ask. */
export type ResponseFormat = Readonly<Record<string, unknown>> | null;

/** One question to the model, as plain data for its worker. */
export interface ChatJob {
  readonly url: string;
  /** Empty where the server wants none. */
  readonly key: string;
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** In the order to try: not every server knows every format. */
  readonly formats: readonly ResponseFormat[];
}

export type ReplyEnding =
  | "whole"
  /** The stream broke off, or the model reached its limit. */
  | "cut"
  /** More came than was asked for, and was not waited for. */
  | "too-large";

export interface ChatReply {
  readonly text: string;
  readonly ending: ReplyEnding;
  /** Index of the format that the server took. */
  readonly formatIndex: number;
}
