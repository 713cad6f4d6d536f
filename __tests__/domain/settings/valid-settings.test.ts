import fc from "fast-check";
import { DEFAULT_SETTINGS } from "../../../lib/domain/settings/settings";
import { validSettings } from "../../../lib/domain/settings/valid-settings";

describe("validSettings", () => {
  it("keeps settings that are in order", () => {
    const chosen = { ...DEFAULT_SETTINGS, language: "zh", theme: "dark", newCardsPerDay: 0, hasShortcuts: false };

    expect(validSettings(chosen)).toEqual(chosen);
  });

  it.each([undefined, null, 7, "settings", [], { theme: "pink", hasShortcuts: "yes", rolloverHour: Number.NaN }])(
    "makes %j the default",
    (stored) => {
      expect(validSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it("brings numbers into their range and drops what it does not know", () => {
    const stored = { rolloverHour: 30, newCardsPerDay: -4, desiredRetention: 1, colour: "red" };

    expect(validSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      rolloverHour: 23,
      newCardsPerDay: 0,
      desiredRetention: 0.97,
    });
  });

  it("makes anything safe, and nothing more the second time", () => {
    fc.assert(
      fc.property(fc.anything(), fc.double(), fc.double(), (stored, a, b) => {
        const settings = validSettings(
          typeof stored === "object" ? { ...stored, rolloverHour: a, desiredRetention: b } : stored,
        );

        expect(Number.isInteger(settings.rolloverHour)).toBe(true);
        expect(settings.desiredRetention).toBeGreaterThanOrEqual(0.7);
        expect(settings.desiredRetention).toBeLessThanOrEqual(0.97);
        expect(validSettings(settings)).toEqual(settings);
      }),
    );
  });
});
