// What a page of ours does beside showing itself: forms without reloading, and the map.
import { makeLive, dates, dropping } from "/live.js";
import { Map } from "/map.js";
import { converse } from "/talk.js";

dates(document);
dropping();
const { case: id } = document.body.dataset;
const frame = document.getElementById("map");
if (frame) {
  const live = makeLive(id);
  live.map = new Map(frame, live);
} else if (id) {
  converse(id);
}
