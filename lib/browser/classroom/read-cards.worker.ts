import { grayOf } from "../../domain/classroom/paper/gray-image";
import { readCards } from "../../domain/classroom/paper/read-cards";
import type { CameraFrame } from "./card-worker";

self.onmessage = ({ data: { pixels, width, height } }: MessageEvent<CameraFrame>) => {
  self.postMessage(readCards(grayOf(pixels, width, height)));
};
