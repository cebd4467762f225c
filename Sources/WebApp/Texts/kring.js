// What a page of ours does beside showing itself: forms without reloading, and the map.
import { makeLive, dates, dropping } from "/live.js";
import { Map } from "/map.js";

dates(document);
dropping();
const frame = document.getElementById("map");
if (frame) {
  const live = makeLive(document.body.dataset.case);
  live.map = new Map(frame, live);
}
