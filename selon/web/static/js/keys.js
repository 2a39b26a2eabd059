// Keys that every page knows: ? help, / search, g + letter to go, j and k through rows, Enter to open.
const places = { c: "/claims", i: "/incidents", t: "/timeline", m: "/map", s: "/sources", r: "/review", d: "/decisions", a: "/add" };
let going = 0;
let current = -1;

const help = () => document.getElementById("keys");

export const typing = (event) =>
  event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, dialog[open]");

function step(by) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (!rows.length) return;
  rows[current]?.classList.remove("current-row");
  current = Math.min(Math.max(current + by, 0), rows.length - 1);
  const row = rows[current];
  row.classList.add("current-row");
  const link = row.querySelector("a[href]");
  if (link) link.focus({ preventScroll: true });
  row.scrollIntoView({ block: "center" });
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#help")) help().showModal();
});
function fold() {
  const facets = document.querySelector("details.facets");
  if (facets && matchMedia("(max-width: 60rem)").matches) facets.open = false;
}
fold();
document.addEventListener("htmx:afterSwap", fold);
document.addEventListener("htmx:afterSwap", () => { current = -1; });
document.addEventListener("keydown", (event) => {
  if (typing(event)) return;
  if (Date.now() - going < 1200 && places[event.key]) {
    going = 0;
    event.preventDefault();
    event.stopImmediatePropagation();
    location.assign(places[event.key]);
  } else if (event.key === "g") {
    going = Date.now();
  } else if (event.key === "?") {
    help().showModal();
  } else if (event.key === "/") {
    const search = document.querySelector("[data-search]");
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  } else if (event.key === "j" || event.key === "k") {
    if (!document.querySelector("[data-claim]")) step(event.key === "j" ? 1 : -1);
  }
});
