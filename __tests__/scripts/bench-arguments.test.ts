import { readArguments } from "../../scripts/bench/read-arguments";

const KNOWN = ["app", "generation", "memory"];

it("runs every group when none is named", () => {
  expect(readArguments([], KNOWN)).toEqual({ groupNames: KNOWN, printsJson: false });
});

it("runs the named groups once each, in the order of the house", () => {
  expect(readArguments(["memory", "app", "memory"], KNOWN).groupNames).toEqual(["app", "memory"]);
});

it("takes --json before or after the names", () => {
  expect(readArguments(["--json", "app"], KNOWN)).toEqual(readArguments(["app", "--json"], KNOWN));
  expect(readArguments(["app", "--json"], KNOWN).printsJson).toBe(true);
});

it("refuses a group it does not have, and says which there are", () => {
  expect(() => readArguments(["app", "speed"], KNOWN)).toThrow(
    new RangeError("unknown benchmark group speed: choose from app, generation, memory"),
  );
});

it("refuses an option it does not have", () => {
  expect(() => readArguments(["--csv"], KNOWN)).toThrow(RangeError);
});
