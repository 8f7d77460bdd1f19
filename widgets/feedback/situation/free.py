"""Reads when somebody cannot come, why, and when they can: nobody is thanked for a day they have to turn down."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.articles import with_article
from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import one_of
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import Day, days, nth, on_day

_CANNOT: Final = re.compile(
    r"\b(?:can not|could not|cannot|not able to|unable to|not be able to)(?: (?:do|make|manage|come|attend|be there|get there|go))?(?: it)?(?: in)?(?: (?:on|for))? $"
)
_NO_GOOD: Final = re.compile(
    r"^ (?:is |are |was )?(?:\w{2,10} )?(?:no good|not (?:good|possible|free|ok|great|work\w{0,3})|does not (?:work|suit)|do not (?:work|suit)|will not (?:work|suit))\b|^ (?:is|are) (?:\w{2,10} )?out\b|^(?: \S{1,12}){0,6}? (?:and|but) i can not(?: (?:do|make|manage) (?:it|that))?(?= [.,;]|$)|^ (?:that|which) i can not (?:move|change|miss|swap)\b|^ (?:(?:and|but|,) )?i have (?:an? |my |the )?(?:\w{3,10} )?(?:doctor|dentist|appointment|exam|test|work|class|shift|school|hospital|court|college|clinic|lecture|viva)\b|^ i (?:can not|am (?:working|away|busy|on shift))\b|^ (?:\S{1,12} ){0,7}?, so no(?= [.,!]|$)"
)
_BUSY: Final = re.compile(r"^(?: \S{1,12}){0,3}? (?:but (?:that|it|which)|,? ?(?:that|which)) is (?:\w{3,9} )?(?=(?:my|a|an|when) )")
_BEFORE: Final = re.compile(
    r"\bcan not (?:get there|be there|get in|make it|come|arrive|do it|start)(?: \w{2,8})? (?:before|until|till) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|noon|half \w{1,6})\b"
)
_POSSIBLE: Final = re.compile(r"\bis (?:it )?possible (?:at )?(\d{1,2}(?:[.:]\d\d)?(?:am|pm)?)(?= [?.,]|$)")
_EITHER: Final = re.compile(
    r"\b(?:either|both)(?: day| of them)? (?:is|are|would be|works?|suits?) ?(?:good|fine|ok|okay|possible)?(?: ,)?(?: but)?(?: only)? (after|before|from|until) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|noon)\b"
)
_NO_PART: Final = re.compile(r"\bcan not (?:do|make|manage) (?:the )?(morning|afternoon|evening)(?! (?:of|on)\b)")
_ONE_ONLY: Final = re.compile(
    rf"\b(?:either|both)(?: day| of them)? (?:is|are|would be) (?:good|fine|ok|okay|possible)(?: ,)? but (?:on )?({one_of('weekday')}) only (after|before|from|until) (\d{{1,2}}(?:[.:]\d\d)?(?:am|pm)?|noon)\b"
)
_BUT_I: Final = re.compile(
    r"^(?: \S{1,12}){0,3}? but i (?:collect|pick up|work|am (?:at (?:work|college|school|uni)|in an? (?:lesson|class|meeting|lecture|exam)|working|away|on (?:shift|nights|days|earlies|lates|holiday|call))|have (?:an?|my|to)|finish|start|do not finish|look after)\b"
)
_AWAY: Final = re.compile(
    r"\bi (?:am|will be) (?:away|working|busy|on shift|at work|abroad|out|in [a-z]\w{2,20}|on holiday) (?:this|that|on that|the same) day\b"
)
_BOOKED_THEN: Final = re.compile(
    r"\bi have (?:got )?(?:an? |my |the )?(?:\w{2,12} )?(?:exam|test|appointment|interview|class|shift|course|lecture|lesson|meeting|clinic|viva)(?: (?:at|till|until|from) \S{1,8})? (?:on )?(?:that|the same) (?:day|morning|afternoon|evening)\b"
)
_START: Final = re.compile(r"\bcan not (?:make|do|manage) (?:that|the|this) (?:start|time|one)\b")
_AT: Final = re.compile(r"\b(\d{1,2}(?:[.:]\d\d)? ?(?:am|pm))(?= |$)")
_HAVE_THEN: Final = re.compile(r"\bi (?:have|will have|have got) (an? (?:\w{2,14} )?\w{3,14}) on (?:the )?$")
_PART: Final = re.compile(r"\bcan not (?:do|make|manage|come to) ((?:an? |the )?\w{3,12}) on (?:the )?$")
_ONLY: Final = re.compile(r"\bcan only (?:do|make|manage|come)(?: in)?(?: on)? $")
_EXCEPT: Final = re.compile(r"\b(?:but )?not (before|after|until) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|noon)\b")
# Days that are free but for one are not told without that one.
_BARRED: Final = re.compile(r"^ (?:\S{1,12} ){0,3}(?:apart from|except|other than|bar)\b")
_CAN: Final = re.compile(
    r"\b(?:can|could|would|free|available|able to|happy to|rather|prefer|instead|good|fine|ok|okay|possible|best|better|works|suits|any|back|about|or|do)\b"
)
_COULD: Final = re.compile(
    r"\b(?:can|could) be |\bcould (?:it|we|you) (?:be|do|make it) |\bwhat about |\bhow about |\bis it possible(?: to be)? "
)
_BARE: Final = re.compile(r"\b(\d{1,2})(?: or (?:the )?(\d{1,2}))?(?= |$)")
_COUNTABLE: Final = re.compile(
    r"\b(have|has|had) (exam|appointment|interview|test|class|shift|course|meeting|lecture|lesson|deadline|clinic|operation|flight|funeral|wedding)\b"
)
# Nobody need say which.
_PRIVATE: Final = re.compile(r"\b(?:an?|my|the) (?:hospital|doctor'?s?|dentist'?s?|dental|medical|clinic|gp|scan) appointment\b")
_HOUR_OR: Final = re.compile(r"\b(?:be|do|at|make it|for) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|noon) or (?:on )?(?=\w{3,6}day\b)")
_PART_OF_DAY: Final = re.compile(r"\bthe (?:morning|afternoon|evening)\b(?! of)")
# A day offered only in another form, or only if it has to be, is none to offer beside one that is free.
_AT_A_PUSH: Final = re.compile(
    r"(?: \S{1,12}){0,6}? (?:by (?:video|phone|zoom|teams)|on (?:zoom|teams|the phone)|remotely|online|if (?:i|it|there|you|they|we|not|need\w{0,2}|necessary)|at a push|only|at (?:the )?(?:worst|a pinch))\b"
)
_OF_MINE: Final = re.compile(r" of my \w{2,20}$")
_BECAUSE_OF: Final = re.compile(r"\bbecause of (?=my )")


def availability(read: Sequence[Sentence]) -> dict[str, str]:
    """`unable` (a day), `why`, `instead` (days to offer in its place), `only` (the one day of those offered) and `free`."""
    out: dict[str, str] = {}
    for place, sentence in enumerate(read):
        if early := _BEFORE.search(sentence.plain):
            out.setdefault("not_before", early.group(1))
        if possible := _POSSIBLE.search(sentence.plain):
            out.setdefault("instead", f"a start at {possible.group(1)}")
        if one := _ONE_ONLY.search(sentence.plain):
            out.setdefault("free", f"on either day, on {one.group(1).capitalize()} only {one.group(2)} {one.group(3)}")
        if no_part := _NO_PART.search(sentence.plain):
            out.setdefault("not_part", f"the {no_part.group(1)}")
        if either := _EITHER.search(sentence.plain):
            out.setdefault("free", f"on either day {either.group(1)} {either.group(2)}")
        named = days(sentence)
        for each in named:
            if "not_part" not in out and (part := _PART.search(sentence.plain[: each.start])):
                noun = part.group(1)
                out["not_part"] = f"{noun if noun.startswith(('a ', 'an ', 'the ')) else f'the {noun}'} {on_day(each.text)}"
                continue
            if "unable" not in out and _turned_down(sentence, each):
                out["unable"] = _fuller(each.text, read)
                out["why"] = _why(sentence, each)
                after = [
                    day
                    for day in named
                    if day.start > each.start
                    and _CAN.search(f"{sentence.plain[each.end : day.start]} {sentence.plain[day.end : day.end + 24]}")
                ]
                follows = read[place + 1 : place + 2]
                could = [day for day in named if day.start < each.start and _may(sentence, day)]
                out["instead"] = _offered(after or could) or next((text for more in follows if (text := _instead(more))), "")
            elif "only" not in out and _ONLY.search(sentence.plain[: each.start].removesuffix("the ")):
                out["only"] = re.sub(r"^the (?=[A-Z])", "", each.text)
                because = _BECAUSE_OF.search(sentence.plain, each.end)
                thing = noun_phrase(sentence, sentence.at(because.end())) if because else None
                out["because_of"] = thing.text if thing and not hot(thing.text) else ""
        if "unable" not in out and (away := _away(sentence, read[:place])):
            out["unable"] = away
            mine = [reason(each) for each in clauses(sentence) if each.subject == "own"][:1]
            if (
                (away.endswith("start") or _BOOKED_THEN.search(sentence.plain))
                and mine
                and not re.search(r"\b(?:can|could|cannot|would)\b", mine[0])
            ):
                out["why"] = mine[0]
            out["instead"] = _instead(sentence) or next((text for more in read[place + 1 : place + 2] if (text := _instead(more))), "")
        if "free" not in out and "unable" not in out:
            free = [each for each in named if _may(sentence, each)]
            if free:
                out |= _limits(sentence, free)
    return {name: text for name, text in out.items() if text}


def _away(sentence: Sentence, before: Sequence[Sentence]) -> str:
    """The day or the hour named before, when this sentence says that the person is elsewhere then."""
    if _AWAY.search(sentence.plain) or _BOOKED_THEN.search(sentence.plain):
        return next((each.text for more in reversed(before) for each in days(more)), "")
    if _START.search(sentence.plain):
        hour = next((found.group(1) for more in reversed(before) if (found := _AT.search(more.plain))), "")
        return f"a {hour.replace(' ', '')} start" if hour else ""
    return ""


def _fuller(text: str, read: Sequence[Sentence]) -> str:
    """The same day as it stands more fully elsewhere in the note: "the 21st" is "21 May at ten"."""
    number = re.search(r"\d{1,2}", text)
    named = [each.text for sentence in read for each in days(sentence)]
    same = [each for each in named if number and re.search(rf"\b{number.group()}(?:\D|$)", each) and len(each) > len(text)]
    return same[0] if same else text


def _turned_down(sentence: Sentence, day: Day) -> bool:
    before, after = sentence.plain[: day.start].removesuffix("the "), sentence.plain[day.end :]
    if before.endswith(("but not ", "not on ")) and not re.search(r"\bif not (?:on )?$", before):
        return True
    if day.last < len(sentence.words) and sentence.words[day.last].tag == "N":
        return False
    return bool(_CANNOT.search(before) or _NO_GOOD.search(after) or _BUSY.search(after) or _BUT_I.search(after))


def _why(sentence: Sentence, day: Day) -> str:
    busy = _BUSY.search(sentence.plain[day.end :])
    if busy:
        return "I have an appointment then" if re.search(r"\bappointment\b", sentence.plain[day.end :][:60]) else ""
    later = [each for each in clauses(sentence) if each.first >= day.last - 1 and each.subject == "own"]
    found = next((text for each in later if (text := reason(each))), "")
    if found:
        return found
    have = _HAVE_THEN.search(sentence.plain[: day.start])
    if have:
        return f"I have {have.group(1)} that day"
    around = next((each for each in clauses(sentence) if each.subject == "own" and each.first < day.first < each.last), None)
    there = sentence.part(around.first, max(around.first, day.first - 1)) if around else None
    return next((text for each in clauses(there) if (text := reason(each))), "") if there and there.words else ""


def reason(clause: Clause) -> str:
    """A clause of the person's own that says why a time does not suit: "I have an exam that day"."""
    text = re.sub(r"\b(on )?that day$", "that day", own_clause(clause, pointing=True))
    if not text or re.search(r"\b(?:can|cannot|could|would|free|want|hope)\b", text) or len(text.split()) > 12:
        return ""
    text = _OF_MINE.sub("", _COUNTABLE.sub(lambda hit: f"{hit.group(1)} {with_article(hit.group(2))}", text))
    text = _PRIVATE.sub("an appointment", re.sub(r"\btill\b", "until", text))
    text = re.sub(r"(\d(?:am|pm)?) (?=[A-Z][a-z]+day\b)", r"\1 on ", text)
    text = re.sub(r"\b(have|has) got (?=an? |my )", r"\1 ", text)
    timed = re.search(
        r"\b(?:then|day|week|nights?|mornings?|afternoons?|evenings?|at \d|\d{1,2}(?:am|pm)|at noon|until|till)\b|day\b", text
    )
    return text if timed else f"{text} that day"


def _offered(after: Sequence[Day]) -> str:
    """The days that follow the one turned down, as one list."""
    if len(after) > 1 and after[1].text.startswith("any time ") and after[0].last == after[1].first:
        return f"{after[1].text} {on_day(after[0].text)}"  # "Thursday, any time after 1"
    named = list(dict.fromkeys(each.text for each in after[:3]))
    if "any time" in named and len(named) > 1:
        return f"any time on {' or '.join(each for each in named if each != 'any time')}"
    return " or ".join(named)


def _instead(sentence: Sentence) -> str:
    """Days offered in the sentence after: "Can be 22 or 23 please?"."""
    if not _CAN.search(sentence.plain):
        return ""
    part = _PART_OF_DAY.search(sentence.plain)
    hour = _HOUR_OR.search(sentence.plain)
    if hour and days(sentence):
        return f"{hour.group(1)} or {days(sentence)[-1].text}"
    if named := days(sentence):
        before = f"{part.group()} or " if part and part.end() < named[0].start else ""
        return f"{before}{_offered(named)}"
    if part:
        return part.group()
    could = _COULD.search(sentence.plain)
    bare = _BARE.search(sentence.plain, could.end()) if could else None
    return " or ".join(f"the {nth(each)}" for each in bare.groups() if each) if bare else ""


def _may(sentence: Sentence, day: Day) -> bool:
    """Whether the sentence says that the person can make a day."""
    before, after = sentence.plain[: day.start], sentence.plain[day.end :]
    if _BARRED.match(after):
        return False
    if re.search(r"\b(?:they|he|she|panel) (?:\w{1,10} ){0,3}$|\bsaid\b(?: \S{1,12}){0,6} $|\bsay\b(?: \S{1,12}){0,4} $", before):
        return bool(re.match(r" (?:is|are) (?:fine|ok|okay|good)\b", after))
    return bool(
        re.search(
            r"\bi (?:can|could)(?: still| also)? (?:do|make|come|come back|manage|be there|work|attend)(?: (?:back|in|again))?(?: on)?(?: the)? $|\b(?:i am|i'm|am) (?:free|available|good|fine|happy|ok)(?: on| for| with)?(?: the)? $",
            before,
        )
        or (before.endswith("from ") and re.match(r" (?:,? ?)i am (?:\w{2,8} )?(?:free|open|available)\b", after))
        or re.match(
            r" (?:is|are|would be) (?:fine|ok|okay|good|best|better|a yes)\b|^ it is a yes\b|^ (?:works|suits|best|ok|fine)\b", after
        )
    )


def _limits(sentence: Sentence, free: Sequence[Day]) -> dict[str, str]:
    """When the person is free, with what bounds it: "on Monday, but not before 4", "on Friday after 3"."""
    first = free[0]
    text = on_day(first.text)
    if sentence.plain[: first.start].endswith("from "):
        text = f"from {first.text}"
    rest = sentence.plain[first.end :]
    bound = re.match(r" (?:is |are )?(?:fine |ok |okay |good )?(after|before|from|until) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?|noon)\b", rest)
    barred = _EXCEPT.search(rest)
    out: dict[str, str] = {}
    if bound:
        text = f"{text} {bound.group(1)} {bound.group(2)}"
    elif barred:
        text = f"{text}, but not {barred.group(1)} {barred.group(2)}"
        later = [
            each
            for each in clauses(sentence)
            if each.subject == "own" and sentence.words[each.first].start > sentence.words[first.last - 1].start
        ]
        why = next((reason(each) for each in later if reason(each)), "")
        text = f"{text}, as {why}" if why else text
    second = next((each for each in free[1:] if sentence.plain[: each.start].endswith("or ")), None)
    following = second or next(
        (each for each in days(sentence) if each.start > first.start and sentence.plain[: each.start].endswith("or ")), None
    )
    if following and not _AT_A_PUSH.match(sentence.plain[following.end :]):
        text = f"{text} or {on_day(following.text)}"
    best = next(
        (
            each.text
            for each in days(sentence)
            if each.start > first.start and re.match(r" (?:is |are |would be )?best\b", sentence.plain[each.end :])
        ),
        "",
    )
    if best:
        out["best"] = best
    out["free"] = text
    return out
