// One key decides and goes on. c asks for the correction first.
import { typing } from "./keys.js";

const note = document.getElementById("note");
const who = document.getElementById("who");
const find = (key) => document.querySelector(`[data-key="${key}"]`);

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || typing(event)) return;
  const target = find(event.key);
  if (event.key === "n" && note) {
    event.preventDefault();
    note.focus();
  } else if (target && who && !who.value.trim() && event.key !== "s") {
    event.preventDefault();
    who.focus();
  } else if (target && event.key === "c" && !note.value.trim()) {
    event.preventDefault();
    note.focus();
  } else if (target) {
    event.preventDefault();
    target.click();
  }
});
note?.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    if (note.value.trim()) find("c").click();
  } else if (event.key === "Escape") note.blur();
});
find("c")?.addEventListener("click", (event) => {
  if (!note.value.trim()) { event.preventDefault(); note.focus(); }
});
if (note) note.form.dataset.ready = "yes";
