"use client";
import { useErrorText } from "../shell/error-view";
import { useToast } from "../ui/toast";

/** Runs a write; where it fails, says why. Resolves to whether it was done. */
export function useAttempt(): (write: () => Promise<void>) => Promise<boolean> {
  const toast = useToast();
  const errorText = useErrorText();
  return async (write) => {
    try {
      await write();
      return true;
    } catch (error) {
      toast.show({ message: errorText(error) });
      return false;
    }
  };
}
