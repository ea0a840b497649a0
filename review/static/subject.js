// Draws the charts of the subject view. All they show stands in the tables too, for whoever has no script.
"use strict";
(() => {
  const tip = document.createElement("div");
  tip.id = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);

  const show = (_handler, event, _item, text) => {
    tip.hidden = !text;
    if (!text) return;
    tip.textContent = text;
    const box = tip.getBoundingClientRect();
    const left = Math.min(event.clientX + 14, innerWidth - box.width - 8);
    const below = event.clientY + 18;
    tip.style.left = `${Math.max(8, left)}px`;
    tip.style.top = `${below + box.height > innerHeight ? event.clientY - box.height - 12 : below}px`;
  };

  const views = new WeakMap();
  // Text is measured when a chart is laid out: before the font is there it would be measured in another.
  const font = document.fonts.load('13px "Noto Sans Devanagari"', "कि").catch(() => []);

  // Expressions are interpreted: the page's policy forbids making code out of text.
  const draw = (element, spec) => {
    if (views.has(element)) return views.get(element);
    // The element says what the chart shows; Vega names its own container, and parts would be read as a heap of numbers.
    const container = document.createElement("div");
    container.setAttribute("aria-hidden", "true");
    element.append(container);
    const runtime = vega.parse(vegaLite.compile(spec).spec, null, { ast: true });
    const view = new vega.View(runtime, {
      expr: vegaInterpreter.expressionInterpreter, renderer: "svg", container, hover: false, tooltip: show,
    });
    views.set(element, view);
    view.run();
    return view;
  };
  const drawOne = (element) => draw(element, JSON.parse(element.parentElement.querySelector("script.spec").textContent));
  const charts = [...document.querySelectorAll(".chart")];

  font.then(() => {
    // Those in sight first; the others when they come near, or when there is nothing else to do.
    const near = new IntersectionObserver((seen) => {
      for (const one of seen) if (one.isIntersecting) { near.unobserve(one.target); drawOne(one.target); }
    }, { rootMargin: "600px" });
    for (const element of charts) near.observe(element);
    const rest = [...charts];
    const idle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 200));
    const next = () => { const element = rest.shift(); if (element) { drawOne(element); idle(next); } };
    idle(next);
    addEventListener("beforeprint", () => charts.forEach(drawOne));
  });
  addEventListener("scroll", () => { tip.hidden = true; }, { passive: true });
  globalThis.tathyaCharts = { draw, font };
})();
