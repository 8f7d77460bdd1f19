// Gives ten answers as soon as the form is there and notes when its reading is shown. Put into every page that is measured.
window.bench = {
  readable: 0,
  reading: 0,
  blocked: 0,
  settled: () => true,
};

new PerformanceObserver((list) => {
  for (const entry of list.getEntriesByName("first-contentful-paint")) bench.readable = entry.startTime;
}).observe({ type: "paint", buffered: true });

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) bench.blocked = Math.max(bench.blocked, duration);
}).observe({ type: "longtask", buffered: true });

const ANSWERS = ["ran-over", "excited", "closing-questions", "conversation", "answered-in-full", "next-steps-told", "next-stage-booked", "spoken-to-as-hired", "met-colleagues", "engaged"];

function answer() {
  for (const name of ANSWERS) document.querySelector(`input[name="signal.${name}"][value=yes]`).click();
  const watch = new MutationObserver(look);
  watch.observe(document.querySelector("[data-result]"), { attributes: true, childList: true, subtree: true });
  function look() {
    if (bench.reading || !/from 10 of/.test(document.querySelector("[data-result][data-by]")?.textContent ?? "")) return;
    bench.reading = performance.now();
  }
}

// a reader's clicks count only once the page's own script has taken hold of the form
addEventListener("DOMContentLoaded", () => setTimeout(answer));
