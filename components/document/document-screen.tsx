"use client";
import { useSearchParams } from "next/navigation";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { languageTag } from "../../lib/domain/shared/language";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";
import { DocumentActions } from "./document-actions";
import { DocumentReader } from "./document-reader";
import { useDocument } from "./use-document";

function NoDocument() {
  const t = useMessages(documentMessages);
  return (
    <Page title={t.title}>
      <EmptyState
        title={t.noneTitle}
        action={
          <>
            <ButtonLink variant="primary" href="/decks/">
              {t.toDecks}
            </ButtonLink>
            <ButtonLink href="/import/">{t.addDocument}</ButtonLink>
          </>
        }
      >
        <p>{t.noneBody}</p>
      </EmptyState>
    </Page>
  );
}

interface DocumentPageProps {
  readonly id: DocumentId;
  /** Offset of the passage to open at; `null` for the beginning. */
  readonly at: number | null;
}

function DocumentPage({ id, at }: DocumentPageProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const query = useDocument(id);

  if (query.status === "failed") {
    return (
      <Page title={t.title}>
        <ErrorView error={query.error} />
        <ButtonLink href="/decks/">{t.toDecks}</ButtonLink>
      </Page>
    );
  }
  if (query.status === "loading") return <Page title={t.title}>{common.loading}</Page>;

  const { document } = query.value;
  return (
    <Page
      title={document.title}
      titleLang={languageTag(document.language)}
      width="wide"
      actions={<DocumentActions open={query.value} />}
    >
      <DocumentReader open={query.value} at={at} />
    </Page>
  );
}

/** The reading view of one document. */
export function DocumentScreen() {
  const parameters = useSearchParams();
  const id = parameters.get("id");
  const at = parameters.get("at");
  return id ? <DocumentPage key={id} id={id as DocumentId} at={at === null ? null : Number(at)} /> : <NoDocument />;
}
