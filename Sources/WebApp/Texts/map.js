// The map under the hand: looking closer, choosing, moving, and drawing lines.
const SVG = "http://www.w3.org/2000/svg";
const farthest = 1, nearest = 12;
// A pointer that moves less than this (in pixels) was a tap.
const tapRoom = 8;
// On a frame narrower than this (in pixels) the map begins closer, with so much around it (in points).
const narrow = 640, margin = 10;

const element = (name, attributes) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

export class Map {
  constructor(frame, live) {
    this.frame = frame;
    this.live = live;
    this.view = undefined;
    this.chosen = undefined;
    this.pointers = new globalThis.Map();
    this.prepare();
    frame.addEventListener("pointerdown", (event) => this.down(event));
    frame.addEventListener("pointermove", (event) => this.move(event));
    frame.addEventListener("pointerup", (event) => this.up(event));
    frame.addEventListener("pointercancel", (event) => this.drop(event));
    frame.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    frame.addEventListener("keydown", (event) => this.key(event));
    document.querySelector(".zoom").addEventListener("click", (event) => {
      const how = event.target.dataset.zoom;
      if (how === "in") this.zoom(1.4);
      if (how === "out") this.zoom(1 / 1.4);
      if (how === "all") { this.view = undefined; this.lay(); }
    });
  }

  get svg() { return this.frame.querySelector("svg"); }

  /** Puts a new picture in the place of the one before, looked at from as near as before. */
  show(text) {
    this.frame.innerHTML = text;
    this.prepare();
  }

  prepare() {
    const svg = this.svg;
    if (!svg) return;
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    const isOther = this.size?.width !== width || this.size?.height !== height;
    if (isOther) this.view = undefined;
    this.size = { width, height };
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    // A picture has no parts for those who cannot see it; this one has, and they can be chosen.
    svg.setAttribute("role", "group");
    for (const part of svg.querySelectorAll("g.node.actor, g.node.member, g.edge.tie, g.node.gap")) {
      part.dataset.part = part.id;
      part.setAttribute("tabindex", "0");
      part.setAttribute("role", "button");
    }
    this.over = element("g", {});
    svg.append(this.over);
    this.lay();
    if (isOther && this.frame.clientWidth < narrow) this.closeIn();
    if (this.chosen) this.mark(document.getElementById(this.chosen));
  }

  /** Looks at the people and their lines alone: on a narrow screen the words beside them are small. */
  closeIn() {
    const boxes = [...this.svg.querySelectorAll("[data-part], [id^='sector-']")]
      .map((part) => this.box(part)).filter((box) => box.width > 0);
    if (boxes.length === 0) return;
    const left = Math.min(...boxes.map((box) => box.x)) - margin;
    const top = Math.min(...boxes.map((box) => box.y)) - margin;
    const right = Math.max(...boxes.map((box) => box.x + box.width)) + margin;
    const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + margin;
    const { clientWidth, clientHeight } = this.svg;
    const scale = Math.min(clientWidth / (right - left), clientHeight / (bottom - top));
    const width = clientWidth / scale, height = clientHeight / scale;
    // What room is left stays below, where the buttons are.
    this.view = { x: (left + right - width) / 2, y: top, width, height };
    this.lay();
  }

  /** Shows the part of the sheet that is looked at. */
  lay() {
    const { width, height } = this.size;
    const view = this.view ?? { x: 0, y: 0, width, height };
    this.svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
  }

  zoom(factor, at) {
    const whole = this.size;
    const view = this.view ?? { x: 0, y: 0, ...whole };
    const now = whole.width / view.width;
    const scale = Math.min(nearest, Math.max(farthest, now * factor));
    const spot = at ?? { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    const width = (view.width * now) / scale, height = (view.height * now) / scale;
    this.view = {
      x: spot.x - ((spot.x - view.x) / view.width) * width,
      y: spot.y - ((spot.y - view.y) / view.height) * height, width, height,
    };
    if (scale === 1) this.view = undefined;
    this.lay();
  }

  wheel(event) {
    event.preventDefault();
    this.zoom(Math.exp(-event.deltaY / 300), this.point(event));
  }

  /** A place on the screen as a point of the sheet. */
  point(event) {
    const spot = new DOMPoint(event.clientX, event.clientY);
    const { x, y } = spot.matrixTransform(this.svg.getScreenCTM().inverse());
    return { x, y };
  }

  /** The box of a part, in points of the sheet. */
  box(part) {
    const { x, y, width, height } = part.getBBox();
    const matrix = this.svg.getScreenCTM().inverse().multiply(part.getScreenCTM());
    const corner = new DOMPoint(x, y).matrixTransform(matrix);
    const other = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    return {
      x: Math.min(corner.x, other.x), y: Math.min(corner.y, other.y),
      width: Math.abs(other.x - corner.x), height: Math.abs(other.y - corner.y),
    };
  }

  /** Draws a halo around what is chosen, with a handle to draw a line from. */
  mark(part) {
    this.over.replaceChildren();
    this.chosen = part?.id;
    if (!part || !part.id.startsWith("actor-")) return;
    const { x, y, width, height } = this.box(part);
    this.over.append(element("rect", {
      class: "halo", x: x - 4, y: y - 4, width: width + 8, height: height + 8, rx: 6,
    }));
    const middle = { x: x + width + 4, y };
    const handle = element("circle", { class: "handle", cx: middle.x, cy: middle.y, r: 9 });
    this.over.append(handle);
    for (const [dx, dy] of [[4, 0], [0, 4]]) {
      this.over.append(element("line", {
        class: "handle-sign", x1: middle.x - dx, y1: middle.y - dy, x2: middle.x + dx, y2: middle.y + dy,
      }));
    }
  }

  choose(part) {
    this.mark(part);
    const form = document.querySelector("#panel [data-picks]");
    if (form && part.id.startsWith("actor-") && this.pick(form, part.id.slice("actor-".length))) return;
    this.live.look(`${this.kept()}&part=${encodeURIComponent(part.id)}`, false)
      .then(() => this.live.reveal(part.id));
  }

  /** Shows some parts, by their ids, and lets the rest fade; nothing shows all again. */
  showOnly(ids) {
    const wanted = new Set(ids);
    this.svg?.classList.toggle("pointing", wanted.size > 0);
    for (const part of this.frame.querySelectorAll("[data-part]")) {
      part.classList.toggle("about", wanted.has(part.id));
    }
  }

  /**
   * Answers the question of a form by a tap: whom it is about.
   *
   * @returns whether the form can be about them.
   */
  pick(form, id) {
    // Of several questions the first is answered by the first tap, the next by the next.
    const names = form.dataset.picks.split(" ");
    const turn = this.picked?.place === this.live.place ? (this.picked.turn + 1) % names.length : 0;
    const fields = [...form.querySelectorAll(`[name="${names[turn]}"]`)];
    const tick = fields.find((field) => field.type === "checkbox" && field.value === id);
    const list = fields.find((field) => [...(field.options ?? [])].some((option) => option.value === id));
    if (tick) tick.checked = !tick.checked;
    else if (list) list.value = id;
    else return false;
    this.picked = { place: this.live.place, turn };
    form.requestSubmit();
    return true;
  }

  /** What the map shows beside the network stays while parts are looked at. */
  kept() { return this.live.view ?? ""; }

  down(event) {
    if (event.button !== 0 || !this.svg) return;
    this.frame.setPointerCapture(event.pointerId);
    this.pointers.set(event.pointerId, event);
    if (this.pointers.size === 2) { this.begin = undefined; this.clean(); return; }
    const part = event.target.closest("[data-part]");
    this.begin = {
      event, point: this.point(event), part, moved: false,
      isHandle: event.target.classList.contains("handle"), view: this.view,
    };
  }

  move(event) {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    this.pointers.set(event.pointerId, event);
    if (this.pointers.size === 2) return this.pinch(before, event);
    const begin = this.begin;
    if (!begin) return;
    const distance = Math.hypot(event.clientX - begin.event.clientX, event.clientY - begin.event.clientY);
    if (distance > tapRoom) begin.moved = true;
    if (!begin.moved) return;
    if (begin.isHandle) this.thread(begin, event);
    else if (begin.part?.classList.contains("actor")) this.ghost(begin, event);
    else this.pan(begin, event);
  }

  pinch(before, event) {
    const other = [...this.pointers.values()].find((one) => one.pointerId !== event.pointerId);
    const span = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const middle = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
    if (span(before) > 0) this.zoom(span(event) / span(before), this.point(middle));
  }

  pan(begin, event) {
    if (!begin.view) return;
    const scale = this.svg.getScreenCTM().a;
    this.view = {
      ...begin.view, x: begin.view.x - (event.clientX - begin.event.clientX) / scale,
      y: begin.view.y - (event.clientY - begin.event.clientY) / scale,
    };
    this.lay();
  }

  thread(begin, event) {
    this.line ??= this.svg.appendChild(element("line", { class: "thread" }));
    const to = this.point(event);
    const ends = { x1: begin.point.x, y1: begin.point.y, x2: to.x, y2: to.y };
    for (const [key, value] of Object.entries(ends)) this.line.setAttribute(key, value);
  }

  ghost(begin, event) {
    const to = this.point(event);
    const box = begin.box ??= this.box(begin.part);
    this.shape ??= this.svg.appendChild(element("rect", {
      class: "ghost", width: box.width, height: box.height, rx: 6,
    }));
    this.shape.setAttribute("x", box.x + to.x - begin.point.x);
    this.shape.setAttribute("y", box.y + to.y - begin.point.y);
  }

  clean() {
    this.line?.remove();
    this.shape?.remove();
    this.line = this.shape = undefined;
  }

  drop(event) {
    this.pointers.delete(event.pointerId);
    this.begin = undefined;
    this.clean();
  }

  up(event) {
    const begin = this.begin;
    this.drop(event);
    if (!begin) return;
    const point = this.point(event);
    if (begin.isHandle && begin.moved) {
      const under = document.elementsFromPoint(event.clientX, event.clientY)
        .map((one) => one.closest?.("[data-part]")).find((one) => one?.id.startsWith("actor-"));
      if (under && under.id !== this.chosen) {
        const from = this.chosen.slice("actor-".length), to = under.id.slice("actor-".length);
        this.live.look(`${this.kept()}&panel=new-tie&tie-from=${from}&tie-to=${to}`);
      }
    } else if (begin.moved && begin.part?.classList.contains("actor")) {
      const middle = {
        x: begin.box.x + begin.box.width / 2 + point.x - begin.point.x,
        y: begin.box.y + begin.box.height / 2 + point.y - begin.point.y,
      };
      this.live.change([["do", "place"], ["part", begin.part.id], ["x", middle.x], ["y", middle.y]]);
    } else if (!begin.moved && begin.part) {
      this.choose(begin.part);
    } else if (!begin.moved && !begin.isHandle) {
      this.mark();
      this.live.look(`${this.kept()}&x=${point.x}&y=${point.y}`);
    }
  }

  key(event) {
    const part = event.target.closest?.("[data-part]");
    if (part && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      this.choose(part);
      document.getElementById("panel").focus();
    } else if (event.key === "+" || event.key === "=") this.zoom(1.4);
    else if (event.key === "-") this.zoom(1 / 1.4);
    else if (event.key === "0") { this.view = undefined; this.lay(); }
    else if (event.key === "Escape") { this.clean(); this.mark(); }
    else if (event.key.startsWith("Arrow") && this.view) {
      event.preventDefault();
      const step = this.view.width / 10;
      this.view.x += event.key === "ArrowRight" ? step : event.key === "ArrowLeft" ? -step : 0;
      this.view.y += event.key === "ArrowDown" ? step : event.key === "ArrowUp" ? -step : 0;
      this.lay();
    }
  }
}
