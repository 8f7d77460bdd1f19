"""Says a fact in a sentence a person would say: the first of those for its kind that reads well and is not the note over again."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, group, groups, one_of, verbs
from widgets.feedback.english.lists import NAMED, with_and
from widgets.feedback.english.rewriting import also
from widgets.feedback.english.substance import is_small, substance
from widgets.feedback.findings import Fact, Findings
from widgets.feedback.message.asking import as_answered, as_asked, asks_twice
from widgets.feedback.message.checks import sound, too_close
from widgets.feedback.message.frames import fact_frames, fill, varied

# What a part of the interview is told with.
_HELD: Final = "part of the interview was "
# With as many words of substance, a deed of any kind may be brought up.
_TELLING: Final = 4
# What one said and has still to check is no answer to put right.
_PENDING: Final = re.compile(r", but I (?:still )?(?:need|have|want|would|will|ought)\b")
_OWN_WORDS: Final = frozenset(["answer", "shown", "achieved", "praise", "about", "mend"])
_CALM: Final = re.compile(
    r"^(?:.{3,40}, |When I was asked .{3,150}, )?I (?:also )?(?:asked|talked|spoke|explained|mentioned|discussed|showed|described|have|can|gave|walked|took|went (?:through|over)|could (?:explain|show|talk|describe))\b|\b(?:glad|good|great|well|liked|loved|strong|best|impressed|pleased|happy|interested|kind|nice)\b"
)
# A thing that only the note says which of: "the ink", "the whole section", "the certificate from August".
_WHICH: Final = re.compile(
    rf"(?:^|\babout |\bI (?:have )?[a-z]{{2,14}} )the (?:(?:whole|entire|same|other|last|first|second|next|one|two|three|four|five|six) )?([a-z]{{3,20}})(?: (?:from|since|in) (?:\d{{4}}|(?i:{one_of('month')})))?$"
)
_HANGING: Final = frozenset(["in", "on", "with", "for", "by", "at", "from", "without", "during", "after"])


def phrased(fact: Fact, findings: Findings, allowed: str, *, first: bool, near: bool = False) -> str:
    """A fact in the first of its sentences that reads well; one that is `near` the note only where it may be."""
    close = ""
    frames = fact_frames()[fact.kind]
    phrase = fact.phrase if fact.kind == "about" else re.sub(r"^(I|we) could (?!not\b|only\b|barely\b)", r"\1 was able to ", fact.phrase)
    put = {"asked": as_asked, "answer": as_answered}.get(fact.kind)
    if put and not (phrase := put(phrase)):
        return ""
    once = not (fact.kind == "asked" and asks_twice(phrase))
    if fact.kind in {"topic", "praise"}:
        phrase = with_and(phrase, least=NAMED)
    if fact.kind == "praise":
        phrase = re.sub(r"^they (?=(?:liked|loved|enjoyed|praised|were)\b)", "the interviewers ", phrase)
    pending = fact.kind == "correction" and bool(_PENDING.search(phrase))
    slots = {
        "phrase": "" if pending else phrase,
        "pending": phrase if pending else "",
        "cap": phrase[:1].upper() + phrase[1:],
        "also": also(phrase) if re.match(r"(?:I|we) (?!cannot|could)", phrase) else "",
        "thing": phrase.removeprefix("for ") if phrase.startswith("for ") else "",
        "given": phrase if (passive := re.match(r"(?:I was|we were) (?:given|handed|set|shown|offered|lent|passed) ", phrase)) else "",
        "held": phrase.removeprefix(_HELD) if phrase.startswith(_HELD) else "",
        "could": phrase.replace("I was able to ", "I could ", 1) if phrase.startswith("I was able to ") else "",
        "did": phrase if _weighty(phrase) and not passive else "",
        "about": phrase if phrase.startswith("about ") and once else "",
        "wh": phrase if once and re.match(r"(?:what|how|why|where|when|which|who|whether)\b", phrase) else "",
        **_heard_from(phrase),
        "part": phrase if re.match(r"(?:an?|the|my) (?!.* and )", phrase) and not phrase.endswith("s") else "",
        "parts": phrase if " and " in phrase else "",
        "task": phrase if phrase.startswith("to ") else "",
        "due": phrase,
        "should": phrase if phrase.startswith("I should have ") else "",
    }
    for each in varied(frames.first if first else frames.more, findings.text):
        text = fill(each, slots)
        if text and sound(text, allowed):
            if not too_close(text, findings.text):
                return text
            close = close or (text if near and (fact.kind == "arranged" or (fact.kind in _OWN_WORDS and calm(text))) else "")
    if close:
        return close
    may = fact.kind in {"topic", "shown", "about", "stage"} or phrase.startswith(("about ", _HELD))
    short = _shorter(phrase) if may else ""
    short = "" if unintroduced(short, "") else short  # "the whole section" without "on the delta"
    return phrased(replace(fact, phrase=short), findings, allowed, first=first) if short else ""


def _weighty(phrase: str) -> bool:
    """Whether a deed is one to bring up: something done or achieved, or told with several things of its own, and no slip."""
    done = re.match(r"(?:.{2,20}, )?(?:I|we) (?!had to\b)(\w{2,20})\b", phrase)
    slips = {base_of(each) for each in re.findall(r"(?:\bI|\bwe|\band) (\w{2,20})", phrase)} & group("slip")
    if done is None or slips or phrase.endswith(("whatsoever", "at all")):
        return False
    return base_of(done.group(1)) in groups("performance", "done") or len(substance(phrase)) >= _TELLING


def _heard_from(phrase: str) -> dict[str, str]:
    """What was said, apart from who said it: "the manager said that …" is something one hears from the manager."""
    found = re.match(r"(?:(.{4,160}), and )?([^,]{2,60}?) (?:said|mentioned|was (?:\w{4,5} )?told) that (.{4,200})$", phrase)
    if not found:
        return {}
    told, who, what = found.groups(default="")
    who = "" if who == "they" else who
    slots = {"told": told[:1].upper() + told[1:], "teller": who, "heard": what}
    return slots if re.match(r"(?:it|this|that)\b", what) else {**slots, "from": who, "what": what}


def _shorter(phrase: str) -> str:
    """A phrase without the last thing that hangs on it ("in about ten minutes"): what is too near the note whole may be said in part."""
    words = phrase.split()
    for place in range(len(words) - 1, 3, -1):
        if words[place] in _HANGING and words[place - 1] not in verbs() and not is_small(words[place - 1]):
            return " ".join(words[:place])
    return ""


def unintroduced(phrase: str, told: str) -> bool:
    """Whether a phrase ends on a thing that nothing said before it names, and that not every interview has."""
    thing = _WHICH.search(phrase)
    named = f"{told} {phrase[: thing.start()]}".lower() if thing else ""
    return thing is not None and thing.group(1) not in group("everywhere") and thing.group(1) not in named


def calm(text: str) -> bool:
    """Whether a sentence says calmly what was done, or what was good, so that it may stand as it was written."""
    return bool(_CALM.search(text))
