"""Puts a message together: an e-mail and a short text around one true detail, or says what is still missing."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from widgets.feedback.draft import Line
from widgets.feedback.findings import Span
from widgets.feedback.message.checks import smells
from widgets.messages import facts
from widgets.messages.details import Detail, Trouble, clean, read, trouble
from widgets.messages.kinds import SLOT, Field, Kind, Wording, kinds, voiced, words
from widgets.messages.questions import items, questions, together

TEXT_LIMIT: Final = 300
_ITEM: Final = "- "
_ASIDE: Final = re.compile(r", (?:which|who|where|when|very|so|really|quite|too|\w+ and \w+$)[^,]*$")
_READERS: Final = {"role": facts.job, "employer": facts.employer, "day": facts.day, "time": facts.clock, "place": facts.place}


@dataclass(frozen=True)
class Message:
    """The words, or in `missing` what they wait for. `aside` are typed words that are not used, each with the reason."""

    kind: Kind
    subject: str = ""
    email: str = ""
    text: str = ""
    lines: tuple[Line, ...] = ()
    missing: str = ""
    aside: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()


def write(kind_id: str, typed: Mapping[str, str], *, wording: int = 0, american: bool = False, keen: bool = False) -> Message:
    """Write message `kind_id` from what was `typed` by field name: detail, role, employer, day, time, place, to and sender.

    Every name, number and fact in it was typed. Raises `KeyError` where there is no such message.
    """
    kind = kinds()[kind_id]
    said = kind.wording[wording % len(kind.wording)]
    taken, aside, flags = _taken(kind, typed)
    detail = _detail(kind, typed.get("detail", "")) if "detail" in (*kind.needs, *kind.optional) else ()
    if isinstance(detail, Trouble) and "detail" not in kind.needs:
        aside += [(clean(typed["detail"]), detail.say)] if clean(typed.get("detail", "")) else []
        flags += detail.flags
        detail = ()
    elif not isinstance(detail, Trouble):
        aside += [(each.more, words().trouble["more"]) for each in detail if each.more]
        aside += [left for each in detail for left in each.left]
    missing = _missing(kind, taken, detail, aside)
    if isinstance(detail, Trouble):
        return Message(kind, missing=missing, aside=tuple(aside), flags=(*flags, *detail.flags))
    if missing:
        return Message(kind, missing=missing, aside=tuple(aside), flags=flags)
    slots = _slots(taken)
    frames = _lines(kind, said, taken, detail, clean(typed.get("detail", "")))
    asked = kind if keen else replace(kind, keen="")
    frames += [(asked.keen, ""), (said.close, "")]
    lines = [
        Line(text, Span(0, len(source), source) if source else None)
        for each, source in frames
        if (text := _filled(each, slots, american=american))
    ]
    if any(smells(_plain(each.text)) for each in lines if "http" not in each.text and "www." not in each.text):
        return Message(kind, missing=trouble("unclear", kind).say, aside=tuple(aside), flags=flags)
    body = _body([each.text for each in lines])
    if slots["link"]:  # what follows an address must not look like a part of it
        body = body.replace(f"{slots['link']} ", f"{slots['link']}\n\n", 1)
    regards = voiced("[Kind|Best] regards", american=american)
    to, sender = taken["to"], taken["sender"]
    return Message(
        kind,
        subject=_subject(kind, slots, american=american),
        email=f"{f'Dear {to}' if to else 'Hello'},\n\n{body}\n\n{regards}" + (f"\n{sender}" if sender else ""),
        text=_short(asked, said, taken, detail, american=american),
        lines=tuple(lines),
        aside=tuple(aside),
        flags=flags,
    )


def _body(texts: Sequence[str]) -> str:
    """Put sentences behind each other, and the lines of a list below each other, apart from what stands around them."""
    out = ""
    for before, text in pairwise(["", *texts]):
        listed = before.startswith(_ITEM), text.startswith(_ITEM)
        out += text if not out else f"\n{text}" if all(listed) else f"\n\n{text}" if any(listed) else f" {text}"
    return out


def _plain(text: str) -> str:
    """A line as a sentence: one of a list may have no stop."""
    return re.sub(r"(?<=\w)$", ".", text.removeprefix(_ITEM)) if text.startswith(_ITEM) else text


def _taken(kind: Kind, typed: Mapping[str, str]) -> tuple[dict[str, str], list[tuple[str, str]], tuple[str, ...]]:
    """Read the small fields; what cannot be used is empty, and named with the reason."""
    out: dict[str, str] = {"to": "", "sender": ""}
    aside: list[tuple[str, str]] = []
    flags: tuple[str, ...] = ()
    wanted = [
        *((name, facts.name) for name in ("to", "sender")),
        *((name, _READERS[name]) for name in (*kind.needs, *kind.optional) if name != "detail"),
    ]
    for name, reader in wanted:
        found = reader(typed.get(name, ""))
        if isinstance(found, Trouble):
            aside.append((clean(typed[name]), found.say))
            flags += found.flags
        out[name] = "" if isinstance(found, Trouble) else found
    return out, aside, flags


def _detail(kind: Kind, typed: str) -> tuple[Detail, ...] | Trouble:
    if not clean(typed):
        return Trouble(words().trouble["empty"].format(ask=kind.ask, such_as=kind.such_as))
    if "when" in kind.accepts:
        if "unsaid" in kind.accepts and facts.unsaid(typed):
            return (Detail("unsaid", clean(typed)),)
        found = facts.when(typed, trouble("unclear", kind).say)
        return found if isinstance(found, Trouble) else (Detail("when", found),)
    if "question" in kind.accepts:
        return questions(typed, kind)
    one = read(typed, kind)
    return one if isinstance(one, Trouble) else (one,)


def _missing(kind: Kind, taken: Mapping[str, str], detail: tuple[Detail, ...] | Trouble, aside: list[tuple[str, str]]) -> str:
    if isinstance(detail, Trouble):
        return detail.say
    lacking = next((name for name in kind.needs if name != "detail" and not taken[name]), None)
    if lacking is None:
        return ""
    label = kind.day if lacking == "day" else words().fields[lacking]
    return next((why for _, why in aside), f"{label} {kind.such_as}" if lacking == "day" else label)


def _slots(taken: Mapping[str, str]) -> dict[str, str]:
    """Return every slot a sentence may have, each with its own small words, or empty."""
    named, employer = facts.apart(taken.get("role", ""), taken.get("employer", ""))
    day = taken.get("day", "")
    place, time = taken.get("place", ""), taken.get("time", "")
    where = f" at {employer}" if employer else ""
    job = f"{facts.role(named)}{where}" if named else ""
    on = facts.on(day) if day else ""
    return {
        "for_job": f" for {job}" if job else where,
        "for_a_job": f" for {job}" if job else f" for a job{where}",
        "the_job": job or f"the job{where}",
        "about_job": f" about {job}" if job else f" about the job{where}" if where else "",
        "on_day": f" {on}" if on else "",
        "day_on": on,
        "the_day": day,
        "by_day": day,
        "at_time": facts.at_time(time) if time else "",
        "at_place": facts.at(place) if place and not facts.is_link(place) else "",
        "link": place if facts.is_link(place) else "",
    }


def _lines(kind: Kind, said: Wording, taken: Mapping[str, str], details: tuple[Detail, ...], source: str) -> list[tuple[str, str]]:
    """Return the frames to fill, each with the typed words it is for; `source` is the detail as it was typed."""
    out = [(said.open, "")]
    if len(details) > 1:
        out += [(said.list, ""), *((each, source) for each in items(details))]
    else:
        out += [(_about(said, each), source) for each in details]
    if taken.get("day") and said.day:
        out.append((said.day, taken["day"]))
    fields: tuple[Field, ...] = (*kind.needs, *kind.optional)
    out += [(getattr(said, name), "") for name in ("time", "place") if name in fields and not taken[name]]
    if facts.is_link(taken.get("place", "")):
        out.append((said.link, taken["place"]))
    return out


def _short(kind: Kind, said: Wording, taken: Mapping[str, str], details: tuple[Detail, ...], *, american: bool) -> str:
    """Return the text message: what makes it this one always, the rest while there is room."""
    day = said.day if taken.get("day") and "detail" not in kind.needs else ""
    open_questions = [getattr(said, name) for name in ("time", "place") if name in kind.optional and not taken[name]]
    begin = f"Hello {taken['to']}," if taken["to"] else "Hello,"
    end = f" {taken['sender']}" if taken["sender"] else ""
    text = ""
    spared = ("employer", "role", "place", "close", "keen", *(("detail",) if "detail" in kind.optional else ()))
    for without in (spared[:count] for count in range(len(spared) + 1)):
        slots = _slots({name: "" if name in without else value for name, value in taken.items()})
        led, alone = together(details) if len(details) > 1 else (details, "")
        told = [] if "detail" in without else [_about(said, each) for each in led]
        frames = [said.short_open, *told, alone, day, *open_questions]
        frames += ["" if "keen" in without else kind.keen, "" if "close" in without else said.short_close]
        body = " ".join(filled for each in frames if (filled := _filled(each, slots, american=american)))
        text = f"{begin} {body if body.startswith('I ') else body[:1].lower() + body[1:]}{end}"
        if len(text) <= TEXT_LIMIT:
            break
    return text


def _subject(kind: Kind, slots: Mapping[str, str], *, american: bool) -> str:
    """Return the first subject that says something of this message, else the last."""
    telling = (each for each in kind.subject if any(slots[name] for name in SLOT.findall(each)))
    return _filled(next(telling, kind.subject[-1]), slots, american=american)


def _about(said: Wording, detail: Detail) -> str:
    frame = str(getattr(said, detail.shape))
    if _ASIDE.search(detail.text):  # what is added behind a comma ends with one where the sentence goes on
        frame = re.sub(r"\{detail\}(?= [a-z])", "{detail},", frame)
    return frame.replace("{detail}", detail.text)


def _filled(frame: str, slots: Mapping[str, str], *, american: bool) -> str:
    """Put the slots in; empty where one that stands as a word of its own is."""
    if any(not slots[name] for name in SLOT.findall(frame) if name in {"link", "day_on", "the_day", "by_day"}):
        return ""
    text = SLOT.sub(lambda found: slots[found[1]], voiced(frame, american=american))
    text = re.sub(r"([.?!])\.$", r"\1", text)
    return text[:1].upper() + text[1:]
