import { setTimeout as pause } from "node:timers/promises";
import { openRedisRooms } from "../../../../server/room-log/redis-rooms";
import { addressOf, answer, ROOM } from "./room-fixtures";

// A server that plays a room until it is ended: it prints each answer's number as soon as the answer is safe.
const [url = "", leaseMillis = ""] = process.argv.slice(2);
const { log } = await openRedisRooms({ url, publicAddress: addressOf("doomed") }, Number(leaseMillis));
const owned = await log.own(ROOM);
process.stdout.write("owned\n");
for (let number = 0; ; number += 1) {
  const acknowledge = () => process.stdout.write(`${number}\n`);
  owned.append([answer(number)]).then(acknowledge, (error: Error) => {
    process.stdout.write(`${error.name}\n`);
    process.exit(1);
  });
  await pause(1);
}
