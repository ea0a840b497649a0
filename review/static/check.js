// The keys of the check page. Everything also works by pointer, and without this file.
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

  judge?.addEventListener("submit", (event) => {
    // One verdict a look: a key held down sends one.
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
    if (typing || help?.open) return;
    const acts = {
      1: () => send("right"), 2: () => send("wrong"), 3: correct, 4: () => send("unsure"),
      j: () => document.getElementById("next")?.click(), k: () => history.back(),
      u: () => document.getElementById("undo")?.requestSubmit(), "?": () => help?.showModal(),
    };
    // By place as well, so that the keys work with a Hindi layout.
    const places = { Digit1: 1, Digit2: 2, Digit3: 3, Digit4: 4, KeyJ: "j", KeyK: "k", KeyU: "u" };
    const act = acts[event.key] ?? acts[event.shiftKey ? "" : places[event.code]];
    if (act) { event.preventDefault(); act(); }
  });
})();
