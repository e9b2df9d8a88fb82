// Hovering or focusing a number lights what else stands for it; a button changes the theme. Pages work without.
(function () {
  const root = document.documentElement;

  function light(event, on) {
    const one = event.target.closest && event.target.closest("[data-lights]");
    if (!one) return;
    for (const other of document.querySelectorAll(`[data-lights="${CSS.escape(one.dataset.lights)}"]`)) {
      if (other !== one || one.closest("svg")) other.classList.toggle("lit", on);
    }
  }
  for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(name, (event) => light(event, on));
  }

  // What a drawing gathered is listed in a closed part of the page; its "+3" opens it.
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest('a[href="#gathered"]');
    const list = link && document.getElementById("gathered");
    if (list) list.open = true;
  });

  const button = document.querySelector("[data-theme-switch]");
  if (!button) return;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const name = () => { button.textContent = dark() ? button.dataset.light : button.dataset.dark; };
  button.hidden = false;
  name();
  system.addEventListener("change", name);
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch (refused) { /* for this page only */ }
    name();
  });
})();
