// What Datasette's own pages do by scripts within the page, which the policy does not let run.
"use strict";
// The menu of a column asks for it; without it no menu opens.
globalThis.DATASETTE_ALLOW_FACET = true;
addEventListener("click", (event) => {
  const within = event.target.closest("details");
  for (const details of document.querySelectorAll("details[open]")) if (details !== within) details.open = false;
});
