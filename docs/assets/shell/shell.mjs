/** Registers the elements; everything else follows from what stands on the page. */

import { DebriefPrint } from "./printing.mjs";
import { DebriefKeep } from "./sheet.mjs";
import { DebriefWidget } from "./widget.mjs";

document.documentElement.toggleAttribute("data-can-share", "share" in navigator);
customElements.define("debrief-keep", DebriefKeep);
customElements.define("debrief-print", DebriefPrint);
customElements.define("debrief-widget", DebriefWidget);
