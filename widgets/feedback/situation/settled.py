"""Says what one thing that is known makes of another: nobody confirms a day that has to be turned down."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from widgets.feedback.english.tokens import listed

_THE_HOUSE: Final = re.compile(r"^(?:the|their|your) ")
_WITHIN: Final = re.compile(r" (?:in advance|beforehand|ahead of time|before)$")
# Asked for as what one would be sent, or would have, and not as a thing to be told.
_SENT: Final = re.compile(
    r"whether (?:you (?:can|could|would|will) (?:please )?(?:send|email|give|forward) me|i (?:can|could) (?:please )?(?:have|get|see)) ((?:the|my|a copy of|some) .{3,60})$",
    re.IGNORECASE,
)
# Asked for another day, nobody confirms the first.
_CHANGE: Final = re.compile(
    r"\b(?:can|could) (?:do|be|make it|have|move|change)\b.{0,60}(?:day\b|\d|\b(?:later|earlier|another|different|morning|afternoon|evening|week)\b)"
)
# What one answers with is no part of the day.
_ANSWER: Final = re.compile(r"to (?:pick|choose|select|confirm|reply|respond|let|book|ring|call|email|accept|say|tell)\b")
# "What was wrong with it" is of what one would hear about.
_WITH_IT: Final = re.compile(r"(?<= with )it$")
_SENDS: Final = frozenset(["second_interview", "accept_invitation", "rejection_reply"])
# What the letter says in any case.
_SAID_ANYWAY: Final = re.compile(
    r"whether (?:i|you) (?:can|could) (?:please )?(?:(?:have|get|give me) (?:some |any )?feedback$|keep (?:me|my)\b)", re.IGNORECASE
)
# What the person does when they know is theirs.
_BEFORE_I: Final = re.compile(r"(?<=\w{4}) (?:before|so that|so) I (?!apply|reapply|start|come|try)\w.{0,60}$")
_ANOTHER_TIME: Final = re.compile(r"whether (?:it|we|you|i) (?:could|can) (?:be|do|make it) ", re.IGNORECASE)


def requests(asked: Sequence[str], known: Mapping[str, str], task: str) -> dict[str, str]:
    """`unknown`: what is asked that nothing else in the message says; `ask_for`: what one would be sent."""
    out: dict[str, str] = {}
    left: list[str] = []
    for question in asked:
        each = _WITH_IT.sub(known["on"], question) if known.get("on") else question
        each = _BEFORE_I.sub("", each) if task == "rejection_reply" else each
        sent = _SENT.match(each) if task in _SENDS else None
        if sent and "feedback" not in each and not known.get("ask_for"):
            out.setdefault("ask_for", sent.group(1))
        elif not (
            (known.get("role") and each in {f"about {known['role']}", f"about {known.get('job')}"})
            or (known.get("ask_for") and _WITHIN.sub("", known["ask_for"]) in each)
            or (known.get("instead") and _ANOTHER_TIME.match(each))
            or (known.get("writing") and known["writing"] in each)
            or (task == "rejection_reply" and _SAID_ANYWAY.match(each))
        ):
            left.append(each)
    return {**out, "unknown": listed(left)} if left else out


def settled(known: Mapping[str, str], task: str) -> dict[str, str]:
    """What has to change among the phrases of a message, by slot name; empty where one is not said."""
    out: dict[str, str] = {}
    if task in {"second_interview", "accept_invitation"}:
        out |= _invited(known, task)
    if task == "rejection_reply":  # what is asked for at the end is not asked for before
        asks = {
            "again": "again|reapply|keep m[ey]|in mind",
            "keep": "keep m[ey]|in mind|on file",
            "other": re.escape(known.get("other", "")) or "(?!)",
        }
        out |= {name: "" for name, rule in asks.items() if re.search(rf"\b(?:{rule})\b", known.get("unknown", ""))}
        if "other" in known and known["other"].split(" ")[-1] in known.get("wish", ""):  # "stay in touch in case anything opens in Leeds"
            out["other"] = ""
    if known.get("short") or known.get("because"):
        out["noted"] = ""
    elif known.get("noted"):
        out["lacked"] = ""
    if known.get("rank", "").startswith("in the "):
        out["reached"] = ""
    if known.get("since") and known.get("since_what") and not known.get("occasion"):
        out["since"] = f"{known['since']} since {known['since_what']}"
    if {"offer_by", "offer_start", "prefer"} & set(known):
        out["other_offer"] = ""
    if "need_by" in known and known["need_by"] in f"{known.get('offer_by', '')} {known.get('ends', '')}":
        out["need_by"] = ""
    if task == "referee_headsup":
        contact = known.get("contact", "")
        out["contact_cap"] = contact[:1].upper() + contact[1:]
        out["at_some_time"] = "" if contact or {"how", "when", "online", "expires"} & set(known) else "soon"
        if known.get("due") or known.get("within"):
            out["soon"] = ""
    if task == "referee_thanks":
        if known.get("good_news") or known.get("outcome") or known.get("starts"):
            out |= {"help": "your help", "day": "", "hear": ""}
        elif known.get("hear") or known.get("day", "").endswith("week"):
            out["day"] = ""
    return out


def _invited(known: Mapping[str, str], task: str) -> dict[str, str]:
    out: dict[str, str] = {}
    day = known.get("day", "")
    open_yet = task == "accept_invitation" and (re.search(r"\bor\b|^between", day) or _CHANGE.search(known.get("unknown", "")))
    if known.get("unable") or known.get("only") or open_yet:
        out["day"] = ""
    elif day and task == "accept_invitation" and day in known.get("free", ""):
        out["free"] = ""
    elif day and day in known.get("free", ""):
        out["day"] = ""
    if task == "accept_invitation" and not out.get("day", day) and known.get("people") and not known.get("to_meet"):
        out["to_meet"] = known["people"]
    if known.get("unable", "").startswith(("morning", "afternoon", "evening")):
        out["not_part"] = ""
    if task == "accept_invitation" and re.match(r"(?:come|attend|accept|confirm|be there)\b", known.get("wish", "")):
        out["wish"] = ""
    if known.get("why") and known.get("getting") == known["why"]:
        out["getting"] = ""
    if _ANSWER.match(known.get("want_to", "")):
        out["want_to"] = ""
    out["ask_for"] = _WITHIN.sub("", known.get("ask_for", ""))
    said = {*known.get("occasion", "").split(), *known.get("job", "").split(), "a", "an", "the"}
    for name in ("form", "wanted", "held_at"):
        if set(known.get(name, "").split()) <= said:
            out[name] = ""
    for name in ("wanted", "want_to"):
        if text := out.get(name, known.get(name, "")):
            out[name] = re.sub(r"\btheir\b", "your", text)
    out["held_at"] = _THE_HOUSE.sub("your ", out.get("held_at", known.get("held_at", "")))
    if known.get("says"):
        out["where"] = known.get("place", "")
        out["held_on"] = ""
    return out
