/** Registers the elements; everything else follows from what stands on the page. */

import { arrive } from "./arrive.mjs";
import { whenIdle } from "./connection.mjs";
import { DebriefForget } from "./forget.mjs";
import { quietKeys } from "./keys.mjs";
import { loadWhenUsed } from "./later.mjs";
import { offline } from "./offline.mjs";
import { DebriefPrint } from "./printing.mjs";
import { searchByKeys } from "./search.mjs";
import { DebriefKeep } from "./sheet.mjs";
import { announceUpdates, DebriefOffline } from "./standing.mjs";
import { DebriefWidget } from "./widget.mjs";

document.documentElement.toggleAttribute("data-can-share", "share" in navigator);
customElements.define("debrief-forget", DebriefForget);
customElements.define("debrief-keep", DebriefKeep);
customElements.define("debrief-offline", DebriefOffline);
customElements.define("debrief-print", DebriefPrint);
customElements.define("debrief-widget", DebriefWidget);

arrive();
quietKeys();
searchByKeys();
loadWhenUsed();
announceUpdates();
if (document.readyState === "complete") whenIdle(() => offline.begin());
else addEventListener("load", () => whenIdle(() => offline.begin()));
