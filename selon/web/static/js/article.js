// The page and its claims light each other up: by pointing, by focus, by j and k.
import { typing } from "./keys.js";

const marks = [...document.querySelectorAll("[data-claims], [data-sources]")];
const cards = [...document.querySelectorAll("[data-claim]")];
const of = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);

function light(claims) {
  const wanted = new Set(claims);
  for (const mark of marks) {
    const lit = [...of(mark, "claims"), ...of(mark, "sources")].some((id) => wanted.has(id));
    mark.classList.toggle("lit", lit);
  }
  for (const card of cards) card.classList.toggle("lit", wanted.has(card.dataset.claim));
}

function show(element) {
  element?.scrollIntoView({ block: "center" });
}

function choose(claim) {
  for (const card of cards) card.classList.toggle("chosen-card", card.dataset.claim === claim);
  for (const mark of marks) mark.classList.toggle("chosen-ev", of(mark, "claims").includes(claim));
  const address = new URL(location.href);
  address.searchParams.set("claim", claim);
  address.hash = `e-${claim}`;
  history.replaceState(null, "", address);
}

for (const mark of marks) {
  const claims = of(mark, "claims");
  if (!claims.length) continue;
  for (const kind of ["mouseenter", "focus"]) mark.addEventListener(kind, () => light(claims));
  for (const kind of ["mouseleave", "blur"]) mark.addEventListener(kind, () => light([]));
  mark.addEventListener("click", (event) => {
    event.preventDefault();
    choose(claims[0]);
    show(document.getElementById(`c-${claims[0]}`));
  });
}
for (const card of cards) {
  const claim = card.dataset.claim;
  for (const kind of ["mouseenter", "focusin"]) card.addEventListener(kind, () => light([claim]));
  for (const kind of ["mouseleave", "focusout"]) card.addEventListener(kind, () => light([]));
  card.querySelector("[data-claim-link]").addEventListener("click", (event) => {
    event.preventDefault();
    choose(claim);
    show(document.getElementById(`e-${claim}`)?.nextElementSibling);
  });
}
document.addEventListener("keydown", (event) => {
  if (typing(event) || (event.key !== "j" && event.key !== "k")) return;
  const at = cards.findIndex((card) => card.classList.contains("chosen-card"));
  const next = cards[Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), cards.length - 1)];
  if (!next) return;
  choose(next.dataset.claim);
  next.querySelector("[data-claim-link]").focus({ preventScroll: true });
  show(next);
  show(document.getElementById(`e-${next.dataset.claim}`)?.nextElementSibling);
});
document.querySelector(".chosen-card")?.scrollIntoView({ block: "nearest" });
