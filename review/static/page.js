// What all pages share: the switch between light and dark, and pages that load only when asked for.
"use strict";
document.getElementById("theme")?.addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("tathya-theme", root.dataset.theme); } catch { /* as long as this page stands */ }
  dispatchEvent(new Event("tathya-theme"));
});
for (const details of document.querySelectorAll("details.archived")) {
  details.addEventListener("toggle", () => {
    const frame = details.querySelector("iframe");
    if (details.open && !frame.src) frame.src = frame.dataset.src;
  });
}
document.querySelector("details.refusals")?.addEventListener("toggle", (event) => {
  document.body.classList.toggle("show-refused", event.target.open);
});
