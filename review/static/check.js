// The keys of the check page. All but the help and the way back also works without this file, which the browser has its own for.
"use strict";
(() => {
  const judge = document.getElementById("judge");
  const help = document.getElementById("help");
  const fields = [...document.querySelectorAll(".fields input, .fields select")];
  const changed = () => fields.filter((field) => field.value !== field.dataset.now);
  const buttons = Object.fromEntries([...document.querySelectorAll("[name=verdict]")].map((b) => [b.value, b]));
  let sent = false;

  const send = (verdict) => {
    if (!buttons[verdict] || sent) return;
    judge.requestSubmit(buttons[verdict]);
  };
  const correct = () => {
    if (changed().length) send("corrected");
    else { const first = document.getElementById("field-value"); first.focus(); first.select?.(); }
  };
  const mark = (field) => field.closest("tr").classList.toggle("changed", field.value !== field.dataset.now);
  for (const field of fields) { mark(field); field.addEventListener("input", () => mark(field)); }

  // One verdict, or one taken back, a look: the second press of an impatient finger would reach the next one.
  const undo = document.getElementById("undo");
  undo?.addEventListener("submit", (event) => { if (sent) event.preventDefault(); sent = true; });
  judge?.addEventListener("submit", (event) => {
    if (sent) { event.preventDefault(); return; }
    if (event.submitter?.value === "corrected" && !changed().length) { event.preventDefault(); correct(); return; }
    sent = true;
  });
  addEventListener("pageshow", (event) => { if (event.persisted) sent = false; });
  // Enter in a field means: corrected. A browser would take the first button, which says right.
  judge?.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches(".fields input, .note input")) {
      event.preventDefault();
      if (changed().length) send("corrected");
    }
  });
  document.getElementById("back")?.addEventListener("click", () => history.back());
  document.getElementById("help-open")?.addEventListener("click", () => help.showModal());

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "Escape" && typing) { event.target.blur(); return; }
    // What was sent is under way; to go elsewhere now might break it off.
    if (typing || help?.open || sent) return;
    const acts = {
      1: () => send("right"), 2: () => send("wrong"), 3: correct, 4: () => send("unsure"),
      j: () => document.getElementById("next")?.click(), k: () => history.back(),
      u: () => undo?.requestSubmit(), "?": () => help?.showModal(),
    };
    // By place as well, so that the keys work with a Hindi layout; but a Latin letter means itself, wherever it stands.
    const places = { Digit1: 1, Digit2: 2, Digit3: 3, Digit4: 4, KeyJ: "j", KeyK: "k", KeyU: "u" };
    const key = /^[A-Z]$/i.test(event.key) ? event.key.toLowerCase() : event.key;
    const act = acts[key] ?? acts[event.shiftKey || /^[a-z]$/.test(key) ? "" : places[event.code]];
    if (act) { event.preventDefault(); act(); }
  });
})();
