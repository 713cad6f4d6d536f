"use client";
import { AppError, isLanguageModelError } from "../../lib/domain/shared/app-error";
import { languageModelErrorMessages } from "../../lib/i18n/messages/language-model-errors";
import { useErrorText } from "../shell/error-view";
import { useMessages } from "../shell/locale";

/** The sentence of an error, those of the optional generator included, in the language of the interface. */
export function useModelErrorText(): (error: unknown) => string {
  const t = useMessages(languageModelErrorMessages);
  const errorText = useErrorText();
  return (error) => (error instanceof AppError && isLanguageModelError(error.code) ? t[error.code] : errorText(error));
}
