/** How long the browser gets to begin the download before its address is taken back. */
const REVOKE_AFTER_MILLIS = 60_000;

/** Offers a file to the learner as a download. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MILLIS);
}
