// Before anything is drawn: the theme the visitor chose last time, if any. Without it the system's holds.
(function () {
  try {
    const chosen = localStorage.getItem("theme");
    if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
  } catch (refused) { /* no storage, no choice */ }
})();
