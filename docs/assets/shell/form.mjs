/** Reads a form into plain values by field name, and puts such values back. */

/** @typedef {import("./record.mjs").Form} Form */
/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/**
 * One text a field; boxes that share a name give a list of what is ticked; an empty field gives nothing.
 * @param {HTMLFormElement} form @returns {Form}
 */
export function read(form) {
  /** @type {Form} */
  const values = {};
  const boxes = groups(form);
  for (const field of fields(form)) {
    if (isChoice(field) ? !field.checked : field.value === "") continue;
    if ((boxes.get(field.name) ?? 0) > 1) values[field.name] = [...(values[field.name] ?? []), field.value];
    else values[field.name] = field.value;
  }
  return values;
}

/** The names of all fields that are on the page. @param {HTMLFormElement} form @returns {Set<string>} */
export function names(form) {
  return new Set(fields(form).map((field) => field.name));
}

/**
 * Put values back; a field that has no value becomes empty.
 * @param {HTMLFormElement} form @param {Form} values
 */
export function fill(form, values) {
  for (const field of fields(form)) {
    const value = values[field.name] ?? "";
    if (isChoice(field)) field.checked = Array.isArray(value) ? value.includes(field.value) : value === field.value;
    else if (field.value !== value) field.value = String(value);
  }
}

/** What differs from how the page came: what a reader did before any script ran. @param {HTMLFormElement} form @returns {Form} */
export function changed(form) {
  const names = new Set(fields(form).filter(isChanged).map((field) => field.name));
  return Object.fromEntries(Object.entries(read(form)).filter(([name]) => names.has(name)));
}

/** @param {Field} field */
function isChanged(field) {
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((each) => each.defaultSelected));
  return isChoice(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/** @param {HTMLFormElement} form @returns {Field[]} */
function fields(form) {
  return /** @type {Field[]} */ ([...form.elements].filter((each) => "value" in each && "name" in each && each.name && !isButton(each)));
}

/** How many tick boxes share each name. @param {HTMLFormElement} form */
function groups(form) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const field of fields(form)) if (field.type === "checkbox") counts.set(field.name, (counts.get(field.name) ?? 0) + 1);
  return counts;
}

/** @param {Field} field @returns {field is HTMLInputElement} */
function isChoice(field) {
  return field.type === "radio" || field.type === "checkbox";
}

/** @param {Element} element */
function isButton(element) {
  return element.matches("button, output, [type=button], [type=submit], [type=reset], [type=file]");
}
