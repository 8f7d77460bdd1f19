"""Reads a no: why, what was good, who came first, what was offered, and what the person would ask for now."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import one_of, verbs
from widgets.feedback.english.phrases import is_thin, legal_phrase, noun_phrase, verb_phrase, write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import days, on_day
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.nearmiss import near_miss
from widgets.feedback.situation.plain import counted, plainly
from widgets.feedback.situation.reported import told
from widgets.feedback.situation.sofar import sofar
from widgets.feedback.situation.who import kindness, person, thanked
from widgets.feedback.situation.wishes import again, liked, other, wish

_CHOSE: Final = re.compile(
    r"\b(?:went (?:with|for)|chose|choose|picked|gave it to|gave the \w{3,12} to|took|hired|appointed|offered it to|beaten by|lost out to|lost to) (?=\S)"
)
_WHO: Final = re.compile(
    r"\b(?:someone|somebody|candidate|person|applicant|guy|woman|man|bloke|lad|girl|other one|one(?= (?:who|that|with) )) (?:else )?(?:(?P<that>who|that) )?(?:already )?(?P<verb>had|has|with|having|have|is|was|knew|knows|did|does|worked|works|ran)(?: (?=\S)|$)"
)
_INTERNAL: Final = re.compile(
    r"\bfilled (?:\S{1,14} ){0,6}internally\b|\binternal hire\b|\b(?:internal|in-house|existing) (?:candidate|applicant|person|employee|member of staff)\b|\bsomeone (?:internal|already (?:there|in the team))\b"
)
_LACKED: Final = re.compile(
    r"\b(?:lacked|lacking|not enough|needed more|wanted more|need more|want more|needed|needs?|short on|short of|light on|weak on|weak in|no experience (?:of|with|in)|missing|but (?:i have |had |have |with )?no) (?=\S)"
)
_OFFERED: Final = re.compile(r"\b(?:offered|offering|offers)(?: me| to| us)? (?=\S)")
_REACHED: Final = re.compile(
    r"\b(?:got|gotten|made it|was|came|get|way)(?: all the way| down)? to (?:the |my )?(final (?:two|three|four|round|stage)|last (?:two|three|four)|\w{3,12} (?:test|stage|round|day|task|interview))\b"
)
_SAID_SO: Final = re.compile(r"^I (?:said|told them)(?: that)? (?=I )")
_MARKS: Final = re.compile(
    r"\b(?:scored|got) (\d{1,3}%?)\b.{0,24}\b(?:pass(?: mark)? (?:was|is)|cut(?:[- ]?off)? (?:was|is)|needed|wanted) (\d{1,3}%?)"
)
_NONE_SO: Final = re.compile(
    r"^no ((?:\w{2,12} ){0,2}(?:card|licence|license|ticket|certificate|degree|experience|qualification)) (?:so|,)"
)
_LET_DOWN: Final = re.compile(r"\blet (?:me )?down (?:on|by) (?=\S)")
_GO_THROUGH: Final = re.compile(r"\boffered (?:me )?to (?:go (?:through|over)|talk|call|ring|chat|sit down|speak|meet)\b")
_HELD: Final = re.compile(
    r"\b(?:position|role|job|post|vacancy|recruitment|hiring)\b.{0,20}\b(?:on hold|frozen|withdrawn|cancelled|cut|pulled|delayed)\b"
)
_EXAM: Final = re.compile(r"(I will) (?:make|do|pass|take) (?:an? |the )?exam\b")
_NOW: Final = re.compile(r"I (?:have )?(?:got|bought|have|passed) (?:an? |my |the )?\w.{0,80} now$")
# Another post that the employer has named.
_COMING: Final = re.compile(
    r"\b(?P<there>there (?:will|may|might|could) be (?:another|an?|more|other) (?:\S{2,14} ){0,4}?(?:openings?|roles?|posts?|positions?|vacanc\w{1,3}|jobs?|secondments?|places?|intakes?))\b"
    r"|\b(?P<is>(?:another|an?) (?:\S{2,14} ){0,3}?(?:opening|role|post|position|vacancy|job|secondment|place|intake) (?:is|will be) (?:coming up|opening|advertised|starting))\b"
)
# Who somebody is to somebody else is not for a reply.
_KIN: Final = re.compile(
    r"\b(?:nephew|niece|son|daughter|brother|sister|cousin|wife|husband|uncle|aunt|mates?|friends?|girlfriend|boyfriend|relatives?|family|golf)\b"
)
_BECAUSE_HE: Final = re.compile(r"\b(?:chose|chosen|picked|went with|took|taken|hired)\b.{0,30}? because (?:he|she|they) (?=\S)")
_MORE: Final = re.compile(r"\b(?:other|another|second) (?:person|candidate|one|applicant) , (more \S)")
_SOUGHT: Final = re.compile(r"\b(?:want|wanted|need|needed|looking for|after) $")
_SEEK: Final = re.compile(
    r"\b(?:they|you|he|she) (?:\w{2,8} )?(?:want|wanted|need|needed|are looking for|were looking for|are after|were after) (?:someone|somebody) (with|who) (?=\S)"
)
_CAUSE: Final = re.compile(r"\b(?:(?:reason|deciding factor|difference) (?:\w{2,8} )?(?:was|is)|came down to|down to|on account of) (?=\S)")
_PLAN: Final = re.compile(
    r"I (?:have asked (?:my|for)|am (?:also |now |already )?(?:enrolled|doing|taking|sitting|resitting|starting|booked|volunteering|working|helping|on an? |on my|due|getting|finishing|training|signed)|have (?:booked|enrolled|signed|started|got \w{1,20} booked)|will (?:have|be|finish|start|sit|get)|would have|start|finish|sit|take)\b"
)
_BY_THEN: Final = re.compile(
    rf"\b(?:{one_of('month')}|{one_of('weekday')}|spring|summer|autumn|fall|winter|next (?:week|month|year)|this (?:week|month|year)|\d{{1,2}}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"\b(?:keep|have) (?:my|me) (?:resume active|cv active|resume|number|details|name|cv|on (?:file|the list|your list|their list|the books|your books))"
)


_FEEDBACK_ON: Final = re.compile(r"\b(?:feedback|comments|advice) (?:on|about) (?=\S)")
_WENT_WRONG: Final = re.compile(
    r"\b(?:only|one|main|weak|bad) (?:\w{2,8} )?(?:part|bit|thing|question|moment|point|spot)\b(?: (?:that|where))?(?: i)? (?:felt off|went wrong|went badly|struggled|stumbled|did not go well|let me down|was weak)?(?: with| on)? ?(?:was|is) (?=\S)"
)
_LET_ME_DOWN: Final = re.compile(r"\bit was (?=(?:the|my) (?:\w{2,14} ){1,4}that (?:let me down|did for me|cost me)\b)")
_MENTIONED: Final = re.compile(r"I (?:did say|said|told them|did mention|mentioned)(?: that)? (I (?:am|have) .{6,80})$")
_BOOKED: Final = re.compile(
    r"(?:my |the )?(?:\w{3,12} )?(?:test|exam|course|assessment|interview|class|training|lesson|lessons) (?:is |are )?booked\b"
)
_REDO: Final = re.compile(
    r"\bi (?:am (redoing|resitting|renewing|taking|doing|getting|sitting|retaking|finishing)|(will have|finish|get|take|sit|start|complete|resit)) (?:it|mine|one|that) "
)
_HAD_THING: Final = re.compile(r"(?:someone with|I (?:do|did) not have|needed) (an? )?(.{3,40})$")
_IN_MONTH: Final = re.compile(rf"(?:in|by) (?:{one_of('month')}|christmas|easter)\b")


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
        for name, text in _of(sentence).items():
            if text and not hot(text):
                out.setdefault(name, text)
    out["said"] = next((text for each in read if (text := _mentioned(each))), "")
    if on := next((text for each in read if (text := _wanted_on(each))), ""):
        out["on"] = on
    if redo := next(
        (text for each in read if (text := _redoing(each, out.get("chose") or out.get("because") or f"needed {out.get('lacked', '')}"))), ""
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
    out: dict[str, str] = {"chose": _chosen(sentence)}
    for each in clauses(sentence):
        if each.joiner == "because" and (text := _SAID_SO.sub("", my_clause(each) or own_clause(each))):
            out["because"] = text
    if cause := _CAUSE.search(plain):
        out["cause"] = _cause(sentence, sentence.at(cause.end()))
    if (seek := _SEEK.search(plain)) and (thing := _thing(sentence, seek.end(), joins=False)) and seek.group(1) == "with":
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
        thing = _thing(sentence, lacked.end())
        out["lacked"] = (
            ""
            if re.search(r"\b(?:\d{1,4}%?|weekends?|nights?|days?|evenings?|shifts?|hours?|time|start|work)$", thing.lower())
            else counted(thing)
        )
    offered = _OFFERED.search(plain)
    if offered and not re.search(r"\b(?:it|job|role)\b", plain[offered.end() : offered.end() + 12]):
        thing = _thing(sentence, offered.end(), joins=False)
        out["offer"] = thing if re.search(r"\b(?:call|chat|feedback|talk|meeting|tour|visit|shift)\b", thing) else ""
    out["plan"] = _plan(sentence)
    if marks := _MARKS.search(plain):
        out["short"] = f"I scored {marks.group(1)} and {'needed' if 'pass' not in marks.group() else 'the pass was'} {marks.group(2)}"
    if down := _LET_DOWN.search(plain):
        out["on"] = _thing(sentence, down.end())
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
        out["offer"] = (
            ("a talk on the phone" if "phone" in plain else "a talk")
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


def _mentioned(sentence: Sentence) -> str:
    """What the person said of themselves there: "I am halfway through the course"."""
    for each in clauses(sentence):
        found = _MENTIONED.match(own_clause(each))
        if found and not re.search(r"\b(?:it|that|this|sorry|fine|glad)\b", found.group(1)):
            return found.group(1)
    return ""


def _redoing(sentence: Sentence, chosen: str) -> str:
    """A plan that points at what the other had: after "someone with a Class 1 licence", "I am taking it in June" is about that."""
    had = _HAD_THING.match(chosen)
    plain = sentence.plain.replace(" ill have ", " i will have ")
    found = _REDO.search(plain)
    day = next((each for each in days(sentence) if found and each.start >= found.start()), None)
    month = _IN_MONTH.search(plain, found.end()) if found else None
    if not had or not found or not (day or month):
        return ""
    when = on_day(day.text) if day else re.sub(r"\w+$", lambda hit: hit.group().capitalize(), month.group()) if month else ""
    doing, plain = found.groups()
    article = "my " if doing and doing.startswith("re") else had.group(1) or ""
    return f"I {f'am {doing}' if doing else plain} {article}{had.group(2)} {when}"


def _cause(sentence: Sentence, start: int) -> str:
    """The thing that decided it, with what hangs on it: "continuity through the merger"."""
    found = noun_phrase(sentence, start) if start < len(sentence.words) else None
    if not found or is_thin(found.text) or re.match(r"(?:that|they|he|she|it)\b", found.text):
        return ""
    more = None
    if found.last + 1 < len(sentence.words) and sentence.words[found.last].low in {"through", "during", "after", "over"}:
        more = noun_phrase(sentence, found.last + 1, joins=False)
    return f"{found.text} {sentence.words[found.last].low} {more.text}" if more else found.text


def _plan(sentence: Sentence) -> str:
    """What the person is doing about it, with when: "I am doing the CCRN exam in February"."""
    for each in clauses(sentence):
        text = own_clause(each)
        if each.lemma == "book" and each.subject in {"thing", "mine"} and days(sentence) and _BOOKED.match(booked := my_clause(each)):
            booked = re.sub(r"^(?:the |my )?", "my ", booked)
            return booked if re.search(r"\b(?:is|are) booked", booked) else re.sub(r" booked (?:for |on )?", " is booked for ", booked)
        if (exam := _EXAM.match(text)) and (day := next(iter(days(sentence)), None)):
            return f"{exam.group(1)} take an exam {on_day(day.text)}"
        if _NOW.match(text):
            then = next((one for one in clauses(sentence) if one.joiner == "so" and one.first >= each.last), None)
            so = write(then.words) if then and then.plain.startswith("it is") and len(then.words) < 9 else ""
            so = re.sub(r"\b([2-9]|\d\d) minute$", r"\1 minutes", so)
            return re.sub(r"^I got\b", "I have got", text) + (f", so {so}" if so else "")
        if (
            _PLAN.match(text)
            and _BY_THEN.search(text)
            and not re.search(r"\b(?:apply|again|free|interview|class till|class until)\b", text)
        ):
            return text
    return ""


def _chosen(sentence: Sentence) -> str:
    """Who came first: "an internal candidate", "someone who has done dbt in production"."""
    if _INTERNAL.search(sentence.plain):
        return "an internal candidate"
    more = _MORE.search(sentence.plain)
    if more and (thing := _thing(sentence, more.start(1))):
        doing = verb_phrase(sentence, sentence.at(more.start(1)), most=6)
        return f"someone with {doing.text if doing and doing.text.startswith(thing) else thing}"
    who = _WHO.search(sentence.plain)
    if who and not _SOUGHT.search(sentence.plain[: who.start()]):
        start = sentence.at(who.start("verb"))
        had = who.group("verb") in {"had", "has", "have", "with", "having"} and not who.group("that")
        after = sentence.words[start + 1].low if start + 1 < len(sentence.words) else ""
        had = had and not (after in verbs() and verbs()[after].kinds & {"past", "part"})  # "has used Civica"
        if had:
            text = _thing(sentence, who.end("verb") + 1, joins=False)
            if text:
                return (
                    ""
                    if re.search(r"\b(?:who|else|them|person|candidate)\b", text)
                    else f"someone with {re.sub(r'^(?:his|her|their) ', 'a ', text)}"
                )
        if who.group("verb") in {"with", "having"}:
            return ""
        end = next(
            (
                k
                for k in range(start, len(sentence.words))
                if sentence.words[k].tag == "Z" and k > start and sentence.words[k].low not in {'"', "'"}
            ),
            len(sentence.words),
        )
        text = write(plainly([each for each in sentence.words[start:end] if each.low not in {'"', "'"}]))
        clean = text and 2 <= len(text.split()) < 12 and not re.search(r"\b(?:he|she|they|it|me|i|my|the whole)\b", text.lower())
        return f"someone who {text}" if clean else ""
    because = _BECAUSE_HE.search(sentence.plain)
    if because:
        end = next((k for k in range(sentence.at(because.end()), len(sentence.words)) if sentence.words[k].tag == "Z"), len(sentence.words))
        does = write(sentence.words[sentence.at(because.end()) : end])
        if does and len(does.split()) < 10:
            return f"someone who {does}"
    chose = _CHOSE.search(sentence.plain)
    if chose and not re.search(r"\b(?:i|we) (?:\w{1,10} )?$", sentence.plain[: chose.start()]):
        text = _thing(sentence, chose.end(), joins=False)
        if (
            text
            and not _KIN.search(text)
            and not re.search(r"\b(?:other|another|someone|somebody|else|it|one|person|candidate)\b|^\d{1,3}$", text)
        ):
            return re.sub(r"^(?:their|the) ", "your ", text) if re.match(r"their ", text) else text
    return ""


def _thing(sentence: Sentence, place: int, *, joins: bool = True) -> str:
    start = sentence.at(place)
    found = noun_phrase(sentence, start, joins=joins) if start < len(sentence.words) else None
    return (
        write(plainly(sentence.words[found.first : found.last])) if found and not is_thin(found.text) and legal_phrase(found.text) else ""
    )
