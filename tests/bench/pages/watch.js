// Answers ten signs as soon as they can be seen, and notes when each thing a reader waits for is there. Put into every page that is measured.
const ANSWERS = ["ran-over", "excited", "closing-questions", "conversation", "answered-in-full", "next-steps-told", "next-stage-booked", "spoken-to-as-hired", "met-colleagues", "engaged"];

// milliseconds from the start of navigation; `longest` is the longest task of the page's own thread, however early
window.bench = { painted: 0, largest: 0, answered: 0, counted: 0, reading: 0, longest: 0, keyed: 0 };

watch("paint", (entry) => entry.name === "first-contentful-paint" && (bench.painted = entry.startTime));
watch("largest-contentful-paint", (entry) => (bench.largest = entry.startTime));
watch("longtask", (entry) => (bench.longest = Math.max(bench.longest, entry.duration)));

/** Watch one kind of entry from the very start. */
function watch(type, note) {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

/** A reader answers what they see: no frame is drawn before the page's styles are there. */
function answer() {
  const fields = ANSWERS.map((name) => document.querySelector(`input[name="signal.${name}"][value=yes]`));
  const result = document.querySelector("[data-result]");
  if (!result || !fields.every(Boolean)) return requestAnimationFrame(answer); // a first frame may show half a page
  new MutationObserver(look).observe(result, { attributes: true, childList: true, characterData: true, subtree: true });
  for (const field of fields) field.click();
  bench.answered = performance.now();
  look(); // a page may be done before anything can be observed
  // this runs within a frame: what is sent now is heard once that frame is laid out and painted, whatever else the page has to do then
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = counted;
  port2.postMessage("");

  function look() {
    if (!bench.reading && /from 10 of/.test(result.textContent) && result.dataset.by) bench.reading = performance.now();
  }

  /** The frame in which the answers were given shows a count where the page itself can make one: by script, or by the counters of a style sheet. */
  function counted() {
    if (bench.reading || result.querySelector("[data-count]")) bench.counted = performance.now();
    looked = true;
  }
}
requestAnimationFrame(answer);

/** Whether all has been noted; a page that cannot count by itself shows its first count with its reading. */
let looked = false;
bench.done = () => looked && bench.reading > 0 && ((bench.counted ||= bench.reading), true);

/** Note how long after the next key the result changes. */
bench.listen = () => {
  bench.keyed = 0;
  const result = document.querySelector("[data-result]");
  addEventListener(
    "keydown",
    ({ timeStamp }) => {
      const changed = new MutationObserver(() => {
        changed.disconnect();
        bench.keyed = performance.now() - timeStamp;
      });
      changed.observe(result, { childList: true, characterData: true, subtree: true });
    },
    { capture: true, once: true },
  );
};
