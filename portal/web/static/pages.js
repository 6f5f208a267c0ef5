// Only adds: the list of services follows what is typed. Everything works without it.
"use strict";
(() => {
  const field = document.getElementById("q");
  if (!field) return;
  const services = [...document.querySelectorAll(".service")];
  const topics = [...document.querySelectorAll(".topic")];
  const status = document.querySelector(".filtered");
  const before = topics.map((topic) => topic.open);
  // As the server does it: without accents, capitals and marks.
  const plain = (text) =>
    text.replace(/\u00ad/g, "").replace(/ß/g, "ss").toLowerCase().normalize("NFKD")
      .replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const filter = () => {
    const words = plain(field.value).split(" ").filter(Boolean);
    let shown = 0;
    for (const service of services) {
      const fits = words.every((word) => service.dataset.words.includes(" " + word));
      const chosen = service.querySelector("input").checked;
      service.hidden = !(fits || chosen);
      if (fits) shown += 1;
    }
    topics.forEach((topic, place) => {
      topic.hidden = ![...topic.querySelectorAll(".service")].some((service) => !service.hidden);
      topic.open = words.length ? true : before[place];
    });
    status.textContent = shown ? "" : status.dataset.none;
  };
  field.addEventListener("input", filter);
})();
// A button that prints, and a page that changes as soon as the e-mail was confirmed.
(() => {
  for (const button of document.querySelectorAll("button.print")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  const waiting = document.querySelector("[data-state]");
  if (!waiting) return;
  const look = async () => {
    try {
      const answer = await fetch(waiting.dataset.state, { cache: "no-store" });
      if (answer.ok && (await answer.json()).state !== "pending") location.assign(waiting.href);
    } catch {
      // The line is away; the button is still there.
    }
  };
  setInterval(() => document.visibilityState === "visible" && look(), 4000);
})();
