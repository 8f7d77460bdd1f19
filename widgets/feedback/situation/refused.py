"""Reads a no: why, what was good, who came first, what was offered, and what the person would ask for now."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import cool, hot
from widgets.feedback.english.phrases import is_thin, noun_phrase, write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.chosen import chosen, thing_at
from widgets.feedback.situation.days import days, on_day
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.gratitude import kindness, thanked
from widgets.feedback.situation.nearmiss import near_miss
from widgets.feedback.situation.plain import counted
from widgets.feedback.situation.plans import plan, redoing
from widgets.feedback.situation.reported import BLAMED, told
from widgets.feedback.situation.sofar import sofar
from widgets.feedback.situation.who import person
from widgets.feedback.situation.wishes import again, liked, other, wish

_LACKED: Final = re.compile(
    r"\b(?:lacked|lacking|not enough|needed more|wanted more|need more|want more|needed|needs?|short on|short of|light on|weak on|weak in|no experience (?:of|with|in)|(?:was|were|am|still) missing|but (?:i have |had |have |with )?no) (?=\S)"
)
_OFFERED: Final = re.compile(r"\b(?:offered|offering|offers)(?: me| to| us)? (?=\S)")
_REACHED: Final = re.compile(
    r"\b(?:got|gotten|made it|was|came|get|way)(?: all the way| down)? to (?:the |my )?(final (?:two|three|four|round|stage)|last (?:two|three|four)|\w{3,12} (?:test|stage|round|day|task|interview))\b"
)
_SAID_SO: Final = re.compile(r"^I (?:said|told them)(?: that)? (?=I )")
_MARKS: Final = re.compile(
    r"\b(?:scored|got) (?:an? )?(\d{1,3}%?)\b(?: on (?:\w{2,14} ){1,4})?.{0,24}\b(?:pass(?: mark)? (?:was|is)|cut(?:[- ]?off)? (?:was|is)|needed|wanted) (?:an? )?(\d{1,3}%?)"
)
_NONE_SO: Final = re.compile(
    r"^no ((?:\w{2,12} ){0,2}(?:card|licence|license|ticket|certificate|degree|experience|qualification)) (?:so|,)"
)
_LET_DOWN: Final = re.compile(r"\blet (?:me )?down (?:on|by) (?=\S)")
_GO_THROUGH: Final = re.compile(r"\boffered (?:me )?to (?:go (?:through|over)|talk|call|ring|chat|sit down|speak|meet)\b")
_ABOUT: Final = re.compile(r"\b(?:through|over) (?:the |my )?(scores?|marks?|feedback|results?|test|answers|notes)\b")
_HELD: Final = re.compile(
    r"\b(?:position|role|job|post|vacancy|recruitment|hiring)\b.{0,20}\b(?:on hold|frozen|withdrawn|cancelled|cut|pulled|delayed)\b"
)
# Another post that the employer has named.
_COMING: Final = re.compile(
    r"\b(?P<there>there (?:will|may|might|could) be (?:another|an?|more|other) (?:\S{2,14} ){0,4}?(?:openings?|roles?|posts?|positions?|vacanc\w{1,3}|jobs?|secondments?|places?|intakes?))\b"
    r"|\b(?P<is>(?:another|an?) (?:\S{2,14} ){0,3}?(?:opening|role|post|position|vacancy|job|secondment|place|intake) (?:is|will be) (?:coming up|opening|advertised|starting))\b"
)
_SEEK: Final = re.compile(
    r"\b(?:they|you|he|she) (?:\w{2,8} )?(?:want|wanted|need|needed|are looking for|were looking for|are after|were after) (?:someone|somebody) (with|who) (?=\S)"
)
_CAUSE: Final = re.compile(r"\b(?:(?:reason|deciding factor|difference) (?:\w{2,8} )?(?:was|is)|came down to|down to|on account of) (?=\S)")
_NUMBER: Final = re.compile(
    r"\b(?:keep|have) (?:my|me) (?:resume active|cv active|resume|number|details|name|cv|on (?:file|the list|your list|their list|the books|your books))"
)


_FEEDBACK_ON: Final = re.compile(r"\b(?:feedback|comments|advice) (?:on|about) (?=\S)")
_WENT_WRONG: Final = re.compile(
    r"\b(?:only|one|main|weak|bad) (?:\w{2,8} )?(?:part|bit|thing|question|moment|point|spot)\b(?: (?:that|where))?(?: i)? (?:felt off|went wrong|went badly|struggled|stumbled|did not go well|let me down|was weak)?(?: with| on)? ?(?:was|is) (?=\S)"
)
_LET_ME_DOWN: Final = re.compile(r"\bit was (?=(?:the|my) (?:\w{2,14} ){1,4}that (?:let me down|did for me|cost me)\b)")
# What was done for them, and can be spoken of: "I did a five hour take-home for these people".
_DID_FOR_THEM: Final = re.compile(r"\bi (?:did|gave|sat|wrote|built|made|sent|submitted) (?=(?:an?|the|their|your|my) )")
_PIECE_OF_WORK: Final = re.compile(
    r"\b(?:take-?\s?home|task|test|exam|case study|presentation|assignment|exercise|trial|portfolio|lesson)$"
)
_MENTIONED: Final = re.compile(r"I (?:did say|said|told them|did mention|mentioned)(?: that)? (I (?:am|have) .{6,80})$")


# Then no more is asked for.
_NO_FEEDBACK: Final = re.compile(
    r"\b(?:not|unable to|never|no longer) (?:be able to |in a position to )?(?:give|provide|offer|do|send) (?:\w{2,12} ){0,3}feedback\b"
    r"|\bno (?:individual |more |further |personal |detailed )?feedback (?:is |was |will be )?(?:given|available|possible|offered|provided)\b"
    r"|\bnot (?:ask|want|need|asking|wanting)(?: them)?(?: for)? (?:any |more |the |their )?feedback\b"
)


def refused(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that a reply to a no turns on, by slot name."""
    out = {
        **{name: text for name, text in availability(read).items() if name == "free"},
        **told(read),
        **again(read),
        **other(read),
        **wish(read),
        **near_miss(read),
        "thank": (thank := thanked(read)),
        "kindness": "" if thank else kindness(read),
        **{name: text for name, text in sofar(read).items() if name == "so_far"},
        "liked": liked(read),
    }
    for sentence in read:
        out = cool(_of(sentence)) | out
    if any(_NO_FEEDBACK.search(each.plain) for each in read):
        out["those"] = "the team"
    out["said"] = next((text for each in read if (text := _mentioned(each))), "")
    if on := next((text for find in (_wanted_on, _done) for each in read if (text := find(each))), ""):
        out["on"] = on
    if redo := next(
        (text for each in read if (text := redoing(each, out.get("chose") or out.get("because") or f"needed {out.get('lacked', '')}"))), ""
    ):
        out["plan"] = f"{out['plan']}, and {redo}" if out.get("plan") and out["plan"] != redo else redo
    if out.get("chose"):  # what the other had is told once
        out["short"] = re.sub(r"^the other (?:person|one|candidate)\b.{0,200}?(?: and that (?=I |my )|$)", "", out.get("short", ""))
    if "second" in out.get("result", ""):
        out.pop("rank", None)
    if not out.get("short") or out.get("because") == out["short"]:
        out.pop("short", None)
    if {"short", "because"} & set(out):
        out.pop("lacked", None)
    return out


def _of(sentence: Sentence) -> dict[str, str]:
    plain = sentence.plain
    out: dict[str, str] = {"chose": chosen(sentence)}
    for each in clauses(sentence):
        text = _SAID_SO.sub("", my_clause(each) or own_clause(each)) if each.joiner == "because" else ""
        if text and BLAMED.match(sentence.part(0, each.first).plain):
            out["because"] = text
    if cause := _CAUSE.search(plain):
        out["cause"] = _cause(sentence, sentence.at(cause.end()))
    if (seek := _SEEK.search(plain)) and (thing := thing_at(sentence, seek.end(), joins=False)) and seek.group(1) == "with":
        out["sought"] = f"someone with {thing}"
    if seek and seek.group(1) == "who":
        end = next((k for k in range(sentence.at(seek.end()), len(sentence.words)) if sentence.words[k].tag == "Z"), len(sentence.words))
        text = re.sub(r"^is (?=(?:used|done|worked|had|been|got)\b)", "has ", write(sentence.words[sentence.at(seek.end()) : end]))
        out["sought"] = f"someone who {text}" if text and len(text.split()) < 10 and not re.search(r"\b(?:i|me|my)\b", text.lower()) else ""
    if coming := _COMING.search(plain):
        first = sentence.at(coming.start(coming.lastgroup or 0))
        end = next((k for k in range(first, len(sentence.words)) if sentence.words[k].tag == "Z"), len(sentence.words))
        out["coming"] = write(sentence.words[first:end]) if end - first < 18 else ""
    if none := _NONE_SO.search(plain):
        out["lacked"] = counted(write(sentence.words[sentence.at(none.start(1)) : sentence.at(none.end(1) - 1) + 1]))
    lacked = None if seek or none else _LACKED.search(plain)
    if lacked and not re.search(r"\b(?:would|might|may)(?: have)? $", plain[: lacked.start()]):
        thing = thing_at(sentence, lacked.end())
        if thing and (none_in := re.match(r"no (experience (?:of|with|in)) ", lacked.group())):
            thing = f"{none_in.group(1)} {thing}"
        out["lacked"] = (
            ""
            if re.search(r"\b(?:\d{1,4}%?|weekends?|nights?|days?|evenings?|shifts?|hours?|time|start|work)$", thing.lower())
            else counted(thing)
        )
    offered = _OFFERED.search(plain)
    if offered and not re.search(r"\b(?:it|job|role)\b", plain[offered.end() : offered.end() + 12]):
        thing = thing_at(sentence, offered.end(), joins=False)
        out["offer"] = thing if re.search(r"\b(?:call|chat|feedback|talk|meeting|tour|visit|shift)\b", thing) else ""
    out["plan"] = plan(sentence)
    if marks := _MARKS.search(plain):
        out["short"] = f"I scored {marks.group(1)} and {'needed' if 'pass' not in marks.group() else 'the pass was'} {marks.group(2)}"
    if down := _LET_DOWN.search(plain):
        out["on"] = thing_at(sentence, down.end())
    if held := _HELD.search(plain):
        start = sentence.at(held.start())
        start -= start > 0 and sentence.words[start - 1].tag == "D"
        end = next((k for k in range(start, len(sentence.words)) if sentence.words[k].tag == "Z"), len(sentence.words))
        out["held"] = write(sentence.words[start:end]).replace("'s been ", " has been ") if end - start < 14 else ""
    if going := _GO_THROUGH.search(plain):
        who = next(
            (
                found
                for k in range(len(sentence.words))
                if (found := person(sentence, k)) and found.text[:1].isupper() and sentence.at(going.start()) == found.last
            ),
            None,
        )
        day = next((each for each in days(sentence) if each.start > going.end()), None)
        about = _ABOUT.search(plain, going.start())
        out["offer"] = (
            ("a talk on the phone" if "phone" in plain else "a talk")
            + (f" about the {about.group(1)}" if about else "")
            + (f" with {who.text}" if who else "")
            + (f" {on_day(day.text)}" if day else "")
        )
    reached = _REACHED.search(plain)
    out["reached"] = f"the {reached.group(1)}" if reached else ""
    out["keep"] = "my number" if (kept := _NUMBER.search(plain)) and "number" in kept.group() else "my details" if kept else ""
    return out


def _wanted_on(sentence: Sentence) -> str:
    """What the person would hear about: the question that went wrong, or what they name themselves, "my answers about rotas"."""
    for pattern in (_FEEDBACK_ON, _WENT_WRONG, _LET_ME_DOWN):
        found = pattern.search(sentence.plain)
        start = sentence.at(found.end()) if found else len(sentence.words)
        thing = noun_phrase(sentence, start) if start < len(sentence.words) else None
        if (
            thing
            and not is_thin(thing.text)
            and not hot(thing.text)
            and not re.match(r"(?:the phone|teams|zoom|[A-Z]\w{2,5}day|why|what|how|it|that)\b", thing.text)
        ):
            return thing.text
    return ""


def _done(sentence: Sentence) -> str:
    """The piece of work somebody did for them: "my 5 hour take-home"."""
    did = _DID_FOR_THEM.search(sentence.plain)
    thing = noun_phrase(sentence, sentence.at(did.end())) if did else None
    text = thing.text if thing else ""
    if text.endswith(" take") and "take home" in sentence.plain:
        text = f"{text}-home"
    head = re.split(r" (?:on|about|for|of|with) ", text)[0].lower()
    return re.sub(r"^(?:an?|the|their|your) ", "my ", text) if _PIECE_OF_WORK.search(head) else ""


def _mentioned(sentence: Sentence) -> str:
    """What the person said of themselves there: "I am halfway through the course"."""
    for each in clauses(sentence):
        found = _MENTIONED.match(own_clause(each))
        if found and not re.search(r"\b(?:it|that|this|sorry|fine|glad)\b", found.group(1)):
            return found.group(1)
    return ""


def _cause(sentence: Sentence, start: int) -> str:
    """The thing that decided it, with what hangs on it: "continuity through the merger"."""
    found = noun_phrase(sentence, start) if start < len(sentence.words) else None
    if not found or is_thin(found.text) or re.match(r"(?:that|they|he|she|it|\d+\S?)\b", found.text):
        return ""
    more = None
    if found.last + 1 < len(sentence.words) and sentence.words[found.last].low in {"through", "during", "after", "over"}:
        more = noun_phrase(sentence, found.last + 1, joins=False)
    return f"{found.text} {sentence.words[found.last].low} {more.text}" if more else found.text
