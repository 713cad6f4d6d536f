import { createServerClock } from "../../../lib/browser/classroom/server-clock";

/** A device whose time a test moves on. */
function aDevice() {
  let elapsed = 1000;
  return {
    elapsedMillis: () => elapsed,
    pass: (millis: number) => {
      elapsed += millis;
    },
  };
}

/** Asks a server that is `ahead` milliseconds before the device, with a way there and a way back. */
function askServer(
  {
    clock,
    device,
    ahead,
  }: { clock: ReturnType<typeof createServerClock>; device: ReturnType<typeof aDevice>; ahead: number },
  thereMillis: number,
  backMillis: number,
) {
  const sentAt = device.elapsedMillis();
  device.pass(thereMillis);
  const serverNow = device.elapsedMillis() + ahead;
  device.pass(backMillis);
  clock.measure(sentAt, serverNow);
}

it("believes the quickest reply, however lopsided the slow ones are", () => {
  const device = aDevice();
  const clock = createServerClock(device.elapsedMillis);
  const ask = { clock, device, ahead: 500_000 };
  askServer(ask, 10, 900);
  askServer(ask, 4, 4);
  askServer(ask, 700, 20);

  expect(clock.now()).toBe(device.elapsedMillis() + 500_000);
});

it("takes a message's time until it has measured, and no longer", () => {
  const device = aDevice();
  const clock = createServerClock(device.elapsedMillis);
  clock.guess(700_000);
  expect(clock.now()).toBe(700_000);

  askServer({ clock, device, ahead: 500_000 }, 5, 5);
  clock.guess(700_000);

  expect(clock.now()).toBe(device.elapsedMillis() + 500_000);
});

it("forgets what it measured before the device slept", () => {
  const device = aDevice();
  const clock = createServerClock(device.elapsedMillis);
  askServer({ clock, device, ahead: 500_000 }, 1, 1);
  clock.distrust();

  askServer({ clock, device, ahead: 530_000 }, 50, 50);

  expect(clock.now()).toBe(device.elapsedMillis() + 530_000);
});
