// The same questions for both pages that Debrief is measured against.
const NAMES = ["ran-over", "excited", "closing-questions", "conversation", "answered-in-full", "next-steps-told", "next-stage-booked", "spoken-to-as-hired", "met-colleagues", "engaged"];

export function rows(form) {
  form.innerHTML = NAMES.map(
    (name) => `<fieldset><legend>${name}</legend>${["yes", "no", "unsure"].map((value) => `<label><input type=radio name="signal.${name}" value=${value}>${value}</label>`).join("")}</fieldset>`,
  ).join("");
  return form;
}
