// Before anything is drawn: the reader's choice of light or dark, if there is one.
"use strict";
try {
  const theme = localStorage.getItem("tathya-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch { /* storage may be closed to us; the system's choice stays */ }
