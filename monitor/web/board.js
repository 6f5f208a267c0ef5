"use strict";

const SILENT_FOR = 30000;
const STROKES = {
  "arrow-left": "M20 12H4M11 5L4 12L11 19",
  "arrow-right": "M4 12H20M13 5L20 12L13 19",
  "arrow-up": "M12 20V4M5 11L12 4L19 11",
  "speaker": "M3 9H7L12 4.5V19.5L7 15H3ZM15.5 9C17 10.5 17 13.5 15.5 15M18.5 6C21.8 9.3 21.8 14.7 18.5 18",
  "speaker-off": "M3 9H7L12 4.5V19.5L7 15H3ZM16 9.5L21 14.5M21 9.5L16 14.5",
  "stairs-down": "M2 5H7V10H12V15H17V20H22M13 3L20 10M20 4.5V10H14.5",
  "stairs-up": "M2 20H7V15H12V10H17V5H22M4 10L11 3M5.5 3H11V8.5",
};
const SVG = "http://www.w3.org/2000/svg";
const at = id => document.getElementById(id);
let sheet = null, heard = Date.now();

function element(kind, name, text) {
  const made = document.createElement(kind);
  made.className = name;
  made.textContent = text;
  return made;
}

function drawing(name, kind) {
  const made = document.createElementNS(SVG, "svg"), path = document.createElementNS(SVG, "path");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("class", kind);
  made.dataset.name = name;
  path.setAttribute("d", STROKES[name]);
  for (const [key, value] of Object.entries({ fill: "none", stroke: "currentColor", "stroke-width": "2.6", "stroke-linecap": "round", "stroke-linejoin": "round" }))
    path.setAttribute(key, value);
  made.append(path);
  return made;
}

function row(line, name) {
  const made = element("li", line.fresh ? "call fresh" : "call", "");
  made.id = "call:" + name;
  // All rows blink together, by the clock on the wall: rows that take turns would flicker.
  made.style.animationDelay = -(Date.now() % 1000) + "ms";
  made.setAttribute("aria-label", line.number + " " + line.counter);
  const place = element("div", "place", ""), label = element("div", "label", line.word);
  if (line.mark)
    label.append(line.word ? " " : "", element("span", "mark", line.mark));
  place.append(label);
  made.append(element("span", "number", line.number));
  if (line.arrow)
    made.append(drawing(line.arrow, "arrow"));
  made.append(place);
  return made;
}

// A list that stays as it is keeps its elements, so that a blinking row blinks on.
function fill(list, lines) {
  const told = JSON.stringify(lines);
  if (list.dataset.told === told)
    return;
  list.dataset.told = told;
  list.replaceChildren(...lines.map((line, place) => row(line, list.id === "large" ? "large" + place : place)));
  list.className = list.id === "large" ? (lines.length === 1 ? "alone" : "") : (lines.length > 1 ? "led" : "");
  fit(list);
}

function wholePage(box) {
  return box.scrollWidth <= box.clientWidth + 1 && box.scrollHeight <= box.clientHeight + 1;
}

// The largest size from least to most at which the text fits; halving finds it in a few steps.
function largest(least, most, set, fits) {
  set(most);
  if (fits())
    return most;
  for (let step = 0; step < 9; step++) {
    const middle = (least + most) / 2;
    set(middle);
    if (fits())
      least = middle;
    else
      most = middle;
  }
  set(least);
  return least;
}

// A counter as large as its place: the mark shrinks to its word before both do, and then grows again
// if that is possible, as where it has a line for itself. Gives the size of the smaller of the two.
function fitPlace(place, word, mark) {
  const set = (words, marks) => {
    place.style.setProperty("--place", words + "px");
    place.style.setProperty("--mark", marks + "px");
  };
  const label = place.firstChild, worded = label.textContent !== label.querySelector(".mark")?.textContent;
  const fits = () => label.scrollWidth <= place.clientWidth + 1 && label.offsetHeight <= place.clientHeight;
  place.classList.remove("narrow");
  const least = worded ? largest(10, word, size => set(size, size), fits) : 10;
  place.classList.toggle("narrow", !fits());
  const marks = largest(least, mark, size => set(least, size), fits);
  return worded ? least : marks;
}

// The type size of the numbers, by the room of the window and never by what the rows hold.
function numberSize(list, rows, stacked) {
  const width = list.clientWidth - rows[0].clientLeft * 2 - parseFloat(getComputedStyle(rows[0]).paddingLeft) * 2;
  // A single row has the height of two: a call that is alone on the whole screen is larger.
  const height = Math.min(rows.at(-1).clientHeight, list.clientHeight / 2);
  return stacked ? Math.min(height / 2.2, width / 3.65) : Math.min(height / 1.12, width * 0.6 / 3.65);
}

function fitRows(list, rows, stacked) {
  list.classList.toggle("stacked", stacked);
  const size = numberSize(list, rows, stacked);
  list.style.setProperty("--number", size + "px");
  const places = rows.map(made => fitPlace(made.querySelector(".place"), size * 0.66, size));
  return Math.min(...places);
}

function fitAlone(list, made) {
  const tall = innerHeight > innerWidth;
  const size = Math.min(innerHeight * 0.46, innerWidth * 0.94 / 3.05);
  list.classList.remove("stacked");
  list.style.setProperty("--number", size + "px");
  fitPlace(made.querySelector(".place"), tall ? size : size * 0.6, tall ? size * 2 : size * 0.8);
}

function fit(list) {
  const rows = [...list.children];
  if (!rows.length)
    return;
  if (list.className.includes("alone"))
    return fitAlone(list, rows[0]);
  const beside = fitRows(list, rows, false);
  const stacked = fitRows(list, rows, true);
  if (beside >= stacked)
    fitRows(list, rows, false);
}

// A page of words, or the line at the bottom, as large as it may be and small enough to be whole.
function fitText(box, most) {
  if (!box.hidden)
    largest(8, most, size => { box.style.fontSize = size + "px"; }, () => wholePage(box));
}

function fitAll() {
  const unit = Math.min(innerWidth, innerHeight) / 1080;
  fit(at("calls"));
  fit(at("large"));
  fitText(at("closed"), 72 * unit);
  fitText(at("empty"), 190 * unit);
  for (const part of ["lead", "strong"])
    at(part).style.fontSize = "";
  for (const part of ["lead", "strong"])
    fitText(at(part), 42 * unit);
}

function days(list) {
  at("hours").replaceChildren(...list.map(day => {
    const made = element("tr", day.today ? "today" : "", "");
    made.append(element("th", "", day.name), element("td", "", day.times));
    return made;
  }));
}

function show() {
  const silent = Date.now() - heard > SILENT_FOR;
  document.documentElement.lang = sheet.language;
  for (const part of ["closed", "empty", "foot"])
    at(part).dir = sheet.language === "ar" ? "rtl" : "ltr";
  for (const id of ["house", "area", "time", "heading", "opens", "notice", "appears", "stay"])
    at(id).textContent = sheet[id];
  at("closed").hidden = !sheet.closed;
  at("calls").hidden = sheet.closed || !sheet.calls.length;
  at("empty").hidden = sheet.closed || sheet.calls.length > 0;
  days(sheet.hours);
  const since = sheet.since || (silent ? sheet.time : "");
  at("foot").className = since ? "old" : "";
  at("lead").textContent = since ? sheet.outdated.replace("{time}", since) : sheet.lead;
  at("strong").textContent = since ? "" : sheet.strong;
  at("strong").hidden = Boolean(since);
  showSound();
  fill(at("calls"), sheet.closed ? [] : sheet.calls);
  fill(at("large"), silent ? [] : sheet.large);
  fitAll();
}

// A browser lets a page sound only after a tap; the first one anywhere turns the chime on.
let sound = null, wanted = true, chimed = null;

function sounds() {
  return wanted && sound !== null && sound.state === "running";
}

async function turnOn() {
  wanted = true;
  sound = sound || new AudioContext();
  await sound.resume();
  showSound();
}

function turnOff() {
  wanted = false;
  showSound();
}

function showSound() {
  const on = sounds();
  const name = on && !sheet.muted ? "speaker" : "speaker-off";
  at("sound").setAttribute("aria-pressed", on);
  at("sound").setAttribute("aria-label", on ? sheet.hush : sheet.invitation);
  at("invitation").textContent = sheet.invitation;
  if (at("sound").querySelector("svg")?.dataset.name !== name) {
    at("sound").querySelector("svg")?.remove();
    at("sound").prepend(drawing(name, ""));
  }
}

// Two falling tones, e'' and c'', as the loudspeaker of the waiting room has them.
function chime() {
  for (const [begin, pitch] of [[0, 659.26], [0.32, 523.25]]) {
    const tone = sound.createOscillator(), volume = sound.createGain(), now = sound.currentTime + begin;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0.0001, now);
    volume.gain.exponentialRampToValueAtTime(0.35, now + 0.01);
    volume.gain.exponentialRampToValueAtTime(0.0001, now + 0.9);
    tone.connect(volume).connect(sound.destination);
    tone.start(now);
    tone.stop(now + 0.95);
  }
}

// Once for every call and recall since the page was opened, however many come at a time.
function hear() {
  const called = sheet.called;
  if (chimed !== null && called > chimed && sounds() && !sheet.muted)
    chime();
  chimed = called;
}

at("sound").addEventListener("click", event => {
  event.stopPropagation();
  sounds() ? turnOff() : turnOn();
});
for (const tap of ["click", "keydown"])
  addEventListener(tap, () => { if (wanted && !sounds()) turnOn(); });

const events = new EventSource("events");
events.onmessage = event => {
  heard = Date.now();
  sheet = JSON.parse(event.data);
  show();
  hear();
};
setInterval(() => sheet && show(), 5000);
addEventListener("resize", fitAll);
document.fonts.ready.then(fitAll);
