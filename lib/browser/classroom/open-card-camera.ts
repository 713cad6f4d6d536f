import type { CameraAccess, CardCamera } from "../../../components/shell/classroom-service";

/** What Chromium tells of the policy that a page was loaded with; other browsers do not. */
interface PolicedDocument extends Document {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** The router changes the address without loading a page: the policy stays that of the page that was loaded first. */
function access(): CameraAccess {
  const { featurePolicy }: PolicedDocument = document;
  // Where it is insecure there are no devices to ask, whatever the types say.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (!devices?.getUserMedia) return "insecure";
  return featurePolicy?.allowsFeature("camera") === false ? "other-page" : "possible";
}

/** This device's camera. What reads it is loaded by hosts with printed cards alone. */
export const cardCamera: CardCamera = {
  access,
  read: async (...how) => (await import("./read-cards-by-camera")).readCardsByCamera(...how),
};
