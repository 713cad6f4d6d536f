import type { CameraAccess, CardCamera, SeenCard } from "../../components/shell/classroom-service";
import type { AppError } from "../../lib/domain/shared/app-error";

/** A camera in front of which a test holds cards. */
export interface FakeCardCamera extends CardCamera {
  /** Is it on? */
  isOn(): boolean;
  /** Shows it one frame. */
  see(...cards: readonly SeenCard[]): void;
  fail(error: AppError): void;
}

export function aCardCamera(access: CameraAccess = "possible"): FakeCardCamera {
  let inUse: { onFrame: (cards: readonly SeenCard[]) => void; reject: (error: AppError) => void } | null = null;
  return {
    access: () => access,
    read: (_video, onFrame, signal) =>
      new Promise((resolve, reject) => {
        inUse = { onFrame, reject };
        signal.addEventListener("abort", () => {
          inUse = null;
          resolve();
        });
      }),
    isOn: () => inUse !== null,
    see: (...cards) => inUse?.onFrame(cards),
    fail: (error) => inUse?.reject(error),
  };
}

/** For screens that never look. */
export const NO_CAMERA: CardCamera = aCardCamera("insecure");
