"""Takes short checked phrases out of a sentence: what was asked, about what, how late, why, with whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.indirect import asked_clause
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import Phrase, is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.prompts import doing, own_relative, prompted, time_when, timed, whole_noun
from widgets.feedback.replies import after, reply_in
from widgets.feedback.sentences import Sentence, once
from widgets.feedback.situation.questions import UNANSWERED
from widgets.feedback.speech import spoken
from widgets.feedback.wordclass import Token

# Who may ask in a lesson, in a story or at work.
_NOT_OF_THEM: Final = frozenset(
    {"boy", "girl", "kid", "pupil", "child", "toddler", "customer", "guest", "resident", "tenant", "husband", "wife"}
)
_ASKERS: Final = _NOT_OF_THEM | group("other_side")
# What asks on paper, which is no question of the interview.
_ON_PAPER: Final = frozenset({"form", "forms", "survey", "questionnaire", "website", "portal", "advert"})
# How a question put in quotes begins.
_OPENS: Final = frozenset({"so", "tell", "describe", "why", "what", "how", "talk", "walk"})
# What somebody wants who wants to be told.
_TO_HEAR: Final = frozenset({"know", "hear", "talk", "discuss"})
_ABOUT: Final = frozenset({"about", "on", "regarding", "around", "concerning", "over"})
_DIFFERENCE: Final = re.compile(
    r"^(?:about |for )?(?:the )?differences? between ((?:(?:an?|the) )?\w[\w/+-]{1,30}) and ((?:(?:an?|the) )?\w[\w/+-]{1,30})(?= |$)"
)
# What names nothing of its own: "asked me a bunch more".
_UNNAMED: Final = frozenset(["thing", "things", "stuff", "bunch", "lot", "bit", "couple", "load", "loads", "more"])
# What one calls a question everybody is asked.
_SO_CALLED: Final = frozenset(
    ["classic", "usual", "old", "standard", "dreaded", "inevitable", "obvious", "typical", "famous", "question", ":", '"', "'"]
)
# "My test is on the 22nd" says when.
_DAY: Final = re.compile(r"about (?:the )?\d{1,2}(?:st|nd|rd|th)\b")
# What asks nothing, or was cut off before it did: "why", "whether I would be comfortable in", "about X-13 and one".
_CUT: Final = re.compile(
    r"^(?:about |for )?(?:why|how|what|when|where|which|who)(?:,.{0,200})?$|^about (?:only|just|in|at|on) |^(?:about|to|for|whether|if)\b.{1,200} (?:the|an?|and|one)$|^(?:to|whether|if)\b.{1,200} (?:of|in|at|on|for|to|with|from|by|into|as)$|^how I knew$"
    r"|\b(?:of|about) (?:handling|dealing|managing|doing|making|getting|taking|giving)$|\band one$"
    r"|^(?:about|for) an? (?:(?!who\b|that\b|was\b|of\b|for\b|on\b|to\b)\w{2,14} ){1,3}\w{2,12}ing (?:an?|the|my|his|her) "
)
_AFTERTHOUGHT: Final = re.compile(r" (?:yes|no)$")
_OBJECT: Final = frozenset(["me", "us", "him", "them"])
# What is asked out of kindness.
_KINDNESS: Final = re.compile(
    r"(?:if|whether) I (?:have|had) any (?:\w{1,9} )?questions|(?:if|whether) I (?:would (?:like|need)|wanted|needed) (?:an?|some|any|to (?:stop|have)) (?:\w{1,9} )?(?:break|minute|moment|drink|water|tea|coffee|tissue|lift|seat)"
)
# What belongs to the answer, not to the question.
_TAIL: Final = re.compile(
    r",? (?:and|but) (?:instead|of course|then|my (?:mind|head|brain|voice|heart|face|hands?)|I (?:did|had|have|am|was))\b.{0,200}$"
)
_TEST: Final = re.compile(
    r"(?:test|quiz|exam|case study|whiteboard\w{0,14}|coding|role ?-?play\w{0,14}|in-tray|presentation|trial shift|practical|assessment|technical (?:round|interview|questions?)|algorithms?|exercise|task|interview questions?)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question was: `phrase` follows "I was asked", `topic` names it where a name could be read."""

    phrase: str
    topic: str
    first: int
    last: int
    asker: str = ""


def asked(sentence: Sentence) -> Asked | None:
    """The first question named in a sentence, as someone else asked it."""
    return next(iter(questions(sentence)), None)


def _asks_nothing(sentence: Sentence, place: int) -> bool:
    """Whether "ask" at `place` is no question put to the person: it waits for an answer, a form asks, nobody did, or it is a comparison."""
    words = sentence.words
    near = words[max(0, place - 3) : place]
    return bool(
        UNANSWERED.search(sentence.plain)
        or {each.low for each in words[max(0, place - 5) : place]} & _ON_PAPER
        or {each.low for each in near} & {"not", "never", "nobody"}
        or any(one.low in {"like", "though"} and two.tag == "P" for one, two in pairwise(near))
        or "if" in {each.low for each in near}  # "if a man asked you to post a letter" is no task
        or (near and near[-1].low == "who" and "i" in {each.low for each in words[max(0, place - 9) : place]})
        or (near and near[-1].low == "you")  # "you ask her why" is what one should do
        or next((each.low in _NOT_OF_THEM for each in reversed(words[:place]) if each.tag == "P" or each.low in _ASKERS), False)
    )


@once
def questions(sentence: Sentence) -> list[Asked]:
    """Every question named in a sentence, from left to right."""
    words = sentence.words
    out: list[Asked] = []
    for place, word in enumerate(words):
        if out and place < out[-1].last:
            continue
        lemma = base_of(word.low)
        near = [each.low for each in words[place + 1 : place + 3]]
        found: Asked | None = None
        if (word.low not in group("holder") and lemma != "have" and _own_asking(sentence, place)) or (
            lemma == "ask" and _asks_nothing(sentence, place)
        ):
            continue
        if (lemma == "ask" and word.tag in "VLGN") or (
            lemma in {"want", "get", "tell"} and near == ["me", "to"] and not _favour(words, place + 3)
        ):
            found = _after_ask(sentence, place + 1)
        elif (
            lemma in {"have", "make"}
            and near[:1] == ["me"]
            and words[place - 1].low not in {"not", "never", "once", "always"}
            and place + 2 < len(words)
            and words[place + 2].low not in group("request")
        ) or (
            lemma == "have"
            and near[:1] == ["to"]
            and words[place - 1].low == "you"
            and place > 2
            and words[min(place + 2, len(words) - 1)].low not in group("request")
        ):
            found = _made(sentence, place + 2)
        elif lemma in {"want", "need"} and _wants_examples(sentence, place):
            examples = noun_phrase(sentence, place + 1)
            found = Asked(f"for {examples.text}", "", place, examples.last) if examples else None
        elif lemma in {"want", "wish"} and near[:1] == ["to"] and near[-1] in _TO_HEAR:
            found = _after_ask(sentence, place + 3)
        elif lemma == "open" and near[:1] in (["with"], ["on"]):
            found = _inside(sentence, place + 2)
        elif (
            (lemma in {"say", "go"} and not _not_asked(words, place))
            or word.low == ":"
            or (word.low == '"' and len(near) > 1 and near[1] in {"me", "us"})
            or (word.low in {'"', "'"} and (place == 0 or words[place - 1].tag == "Z") and near[:1] and near[0] in _OPENS)
            or (lemma in {"be", "start"} and near[:1] and not near[0][:1].isalnum())
        ) and (said := spoken(sentence, place + 1, quoted=True)):
            found = Asked(said.text, _thing(said.text), place, said.last)
        if not found and word.low in {'"', "'"} and (time := timed(sentence, place + 1)):
            found = Asked(f"about {time.text}", "", place, time.last)
        if not found and (put := prompted(sentence, place)):
            found = Asked(put.text, _thing(put.text), place, put.last)
        if found and _KINDNESS.match(found.phrase):
            continue
        if found:
            found = replace(found, phrase=_TAIL.sub("", found.phrase))
        if found and lemma == "ask":
            found = replace(found, asker=_asker(sentence, place))
        if not found and lemma == "ask" and (said := spoken(sentence, place + 1, quoted=True)):
            found = Asked(said.text, _thing(said.text), place, said.last)
        if found:
            out.append(replace(found, phrase=_AFTERTHOUGHT.sub("", found.phrase)))
            continue
        if word.low in {"one", "ones"} and place and words[place - 1].tag != "Z" and not _one_of_them(sentence, place):
            continue
        if word.low in group("holder") | {"it", "most", "all", "everything", "rest"} and near[:1] and near[0] in {"was", "were"}:
            about = next((k for k in range(place + 2, min(len(words), place + 5)) if words[k].low == "about"), 0)
            subject_np = noun_phrase(sentence, about + 1) if about and about + 1 < len(words) else None
            if subject_np and not is_thin(subject_np.text) and word.low in group("holder"):
                out.append(Asked(f"about {subject_np.text}", subject_np.text, place, subject_np.last))
                continue
        pressed = base_of(word.low) in group("pressing") and word.tag in "VL" and near[:1] and near[0] in _ABOUT
        drawn = lemma in {"drag", "draw", "pull"} and near[:1] == ["into"]
        if drawn and place + 2 < len(words) and (object_np := noun_phrase(sentence, place + 2)) and not is_thin(object_np.text):
            out.append(Asked(f"about {object_np.text}", object_np.text, place, object_np.last))
            continue
        returned = (
            lemma in {"come", "circle", "go", "keep"} and "back" in near and "to" in [each.low for each in words[place + 1 : place + 4]]
        )
        if pressed or (returned and words[max(0, place - 2)].low not in {"i", "we"}):
            start = place + 2 if pressed else next(k for k in range(place + 1, place + 4) if words[k].low == "to") + 1
            busy = returned and start < len(words) and (words[start].tag == "G" or words[start].low in {"his", "her", "their", "work"})
            if start < len(words) and not busy and (object_np := noun_phrase(sentence, start)) and not is_thin(object_np.text):
                out.append(Asked(f"about {object_np.text}", object_np.text, place, object_np.last))
                continue
        if (
            word.low in group("holder")
            and not any(base_of(each.low) == "ask" and _own_asking(sentence, k) for k, each in enumerate(words[:place]))
            and place + 1 < len(words)
            and words[place + 1].low in _ABOUT
            and (found_np := (time := timed(sentence, place + 2)) or whole_noun(sentence, place + 2))
            and (time or not set(found_np.text.lower().split()[:3]) & group("setting"))
        ):
            out.append(Asked(f"about {found_np.text}", found_np.text, place, found_np.last))
    return [each for each in out if not _DAY.match(each.phrase) and not _CUT.search(each.phrase)]


def _not_asked(words: Sequence[Token], place: int) -> bool:
    """Whether what is said at `place` is no question: "did not say why", "let me look and say what I see"."""
    before = [each.low for each in words[:place]]
    return "not" in before[-2:] or (words[place].low == "say" and before[-1:] in (["and"], ["to"]) and "me" in before)


def _one_of_them(sentence: Sentence, place: int) -> bool:
    """Whether "the one about …" is a question or a part of the interview rather than somebody."""
    words = sentence.words
    if {each.low for each in words[:place]} & {
        "story",
        "stories",
        "example",
        "examples",
        "joke",
        "told",
        "used",
        "gave",
        "chose",
        "picked",
    }:
        return False
    return place + 2 < len(words) and words[place - 1].low == "the" and words[place + 1].low == "about" and words[place + 2].tag in "D#"


def _wants_examples(sentence: Sentence, place: int) -> bool:
    """Whether the other side wants examples: "they wanted three examples of teamwork"."""
    words = sentence.words
    other = place > 0 and words[place - 1].low in group("other_side")
    return other and any(each.low in {"example", "examples", "times", "reasons"} for each in words[place + 1 : place + 4])


def _inside(sentence: Sentence, place: int) -> Asked | None:
    """What is named from word `place` on, or the question it holds: "a brain teaser about how many balls fit in a bus"."""
    words = sentence.words
    for k in range(place, min(len(words) - 1, place + 6)):
        if words[k].low in _ABOUT and words[k + 1].tag == "W":
            return _wh(sentence, k + 1)
    found = noun_phrase(sentence, place) if place < len(words) else None
    return Asked(f"about {found.text}", found.text, place, found.last) if found else None


def _made(sentence: Sentence, place: int) -> Asked | None:
    form = verbs().get(sentence.words[place].low)
    if sentence.words[place].tag in "RBJC":
        return None
    object_next = place + 1 < len(sentence.words) and sentence.words[place + 1].tag == "D"
    found = _task(sentence, place) if (form and "base" in form.kinds) or (not form and object_next) else None
    return Asked(f"to {found.text}", "", place, found.last) if found else None


def _thing(phrase: str) -> str:
    """What a question was about, where its wording says so."""
    return phrase.removeprefix("about ") if phrase.startswith("about ") else ""


def _asker(sentence: Sentence, place: int) -> str:
    """The name of who asked, when the note gives one."""
    first = place
    while first and sentence.words[first - 1].tag == "E" and place - first < 3:
        first -= 1
    if first and sentence.words[first - 1].low in {"mr", "mrs", "ms", "dr", "prof", "miss"}:
        first -= 1
    words = sentence.words[first:place]
    named = words and all(each.out[:1].isupper() and each.low not in group("weekday") | group("setting") for each in words)
    return " ".join(each.out for each in words) if named and not any(each.out.isupper() for each in words) else ""


def reply(read: Sequence[Sentence], place: int, question: Asked) -> str:
    """What the person said or did when the question came; empty when that cannot be written clean."""
    next_asks = place + 1 < len(read) and asked(read[place + 1]) is not None
    return reply_in(after(read, place, question.last, asked_next=next_asks), question.phrase)


def _own_asking(sentence: Sentence, place: int) -> bool:
    if sentence.words[place].low == "asking":
        who = next((each.low for each in reversed(sentence.words[max(0, place - 14) : place]) if each.tag == "P"), "")
        return who in {"i", "we"}
    before = [each.low for each in sentence.words[max(0, place - 4) : place]]
    to_them = (
        place + 1 < len(sentence.words) and sentence.words[place + 1].low in {"him", "them", "her"} and sentence.words[place + 1].tag == "O"
    )
    if to_them and not set(before) & (group("subject") | group("other_side")):
        return True
    if before[-2:] == ["forgot", "to"] or before[-3:-1] == ["forgot", "to"] or ["should", "have"] in (before[-2:], before[-3:-1]):
        return True
    return (
        "i" in before
        and not {"was", "got", "were", "been", "being"} & set(before)
        and not ({"they", "he", "she"} & set(before[before.index("i") :]))
    )


def _after_ask(sentence: Sentence, place: int) -> Asked | None:
    words = sentence.words
    if [each.low for each in words[place + 1 : place + 3]] == ["point", "blank"]:
        place += 3
    while place < len(words) and (words[place].tag in "OB" or (words[place].low in {"us", "candidates", "if"} and words[place].tag == "O")):
        place += 1
    if place < len(words) and (two := _DIFFERENCE.match(sentence.part(place, len(words)).plain)):
        end = place + len(two.group().split())
        # "A cold and hot backup": the noun belongs to both.
        end += end < len(words) and words[end].tag == "N" and words[end - 1].tag in "JN"
        first = next(k for k in range(place, end) if words[k].low == "between") + 1
        thing = f"the difference between {write(words[first:end])}"
        if not hot(thing):
            return Asked(f"about {thing}", thing, place, end)
    while place + 1 < len(words) and words[place].low in _SO_CALLED | {"the", "that", "a"} and _called(words, place):
        place += 1
    if place < len(words) and words[place].tag in "DNJ#":
        about = next((k for k in range(place + 1, min(len(words), place + 6)) if words[k].low in _ABOUT), 0)
        if about and words[about - 1].low in group("holder") | _UNNAMED and (found := whole_noun(sentence, about + 1)):
            return Asked(f"about {found.text}", found.text, place, found.last)
        direct = noun_phrase(sentence, place, joins=False)
        if direct and direct.last < len(words) and words[direct.last].low in {",", "and", "&"}:
            direct = noun_phrase(sentence, place) or direct
        counted = direct and re.match(r"(?:\d{1,2}|two|three|four|five|six|several|some|many|lots) ", direct.text)
        if direct and not counted and direct.text.split()[-1] not in {"question", "questions", *_UNNAMED}:
            thing = re.sub(r"^(?:\w{1,12} ){0,2}questions? (?:about|on) ", "", direct.text)
            to_do = direct.last + 1 < len(words) and words[direct.last].tag == "T"
            doing = verb_phrase(sentence, direct.last + 1) if to_do else None
            if doing:
                return Asked(f"about {thing} to {doing.text}", thing, place, doing.last)
            return Asked(f"about {thing}", thing, place, direct.last)
        from_here = next((k for k in range(place, min(len(words), place + 6)) if words[k].tag in "RTW"), -1)
        if from_here < 0:
            return None
        place = from_here
    if place >= len(words):
        return None
    if words[place].low == "," and (closing := next((k for k in range(place + 1, min(len(words), place + 6)) if words[k].low == ","), 0)):
        place = min(closing + 1, len(words) - 1)
    word = words[place]
    if word.low in _ABOUT:
        acting = place + 2 < len(words) and words[place + 1].tag == "G" and words[place + 2].tag in "D#NJE"
        found = (verb_phrase(sentence, place + 1) if acting else None) or whole_noun(sentence, place + 1)
        if not found and (thin := time_when(sentence, place + 1)) and (more := own_relative(sentence, thin.last)):
            return Asked(f"about {thin.text} {more.text}", "", place, more.last)
        if found:
            return Asked(f"about {found.text}", found.text, place, found.last)
        if place + 1 < len(words) and words[place + 1].tag == "W":
            return _wh(sentence, place + 1)
    if word.low == "for" and {each.low for each in words[place + 1 : place + 4]} & (group("favour") - {"minute"} | {"minutes"}):
        return None
    if word.low == "for" and (found := whole_noun(sentence, place + 1) or time_when(sentence, place + 1)):
        more = own_relative(sentence, found.last)
        text = f"{found.text} {more.text}" if more else found.text
        return Asked(f"for {text}", "" if is_thin(found.text) else text, place, more.last if more else found.last)
    if word.tag == "T" and _favour(words, place + 1):
        return None
    if word.tag == "T" and (found := _task(sentence, place + 1)):
        inner = next(
            (phrase for k in range(place + 2, found.last) if sentence.words[k].tag in "DJN#EG" and (phrase := noun_phrase(sentence, k))),
            None,
        )
        named = inner.text if inner and not re.match(r"an? ", inner.text) else ""
        return Asked(f"to {found.text}", named, place, found.last)
    if word.tag in "WC" and word.low not in {"who", "and", "but", "because", "so", "which", "as", "when"}:
        return _wh(sentence, place)
    return None


def _called(words: Sequence[Token], place: int) -> bool:
    """Whether only "the classic", "the old" stands before the question word itself."""
    after = next((k for k in range(place, min(len(words), place + 4)) if words[k].low not in _SO_CALLED | {"the", "that", "a"}), place)
    return after > place and after < len(words) and words[after].tag == "W" and words[place].low != words[after].low


def _favour(words: Sequence[Token], place: int) -> bool:
    """Whether one was asked to do what is no question ("to wait"), rather than "to elaborate on my skills"."""
    if place >= len(words) or words[place].low not in group("request"):
        return False
    return not (words[place].low == "elaborate" and place + 1 < len(words) and words[place + 1].low in _ABOUT)


def _task(sentence: Sentence, place: int) -> Phrase | None:
    """What to do: "explain accruals", "describe a time I dealt with an angry parent"."""
    found = doing(sentence, place)
    if not found:
        return None
    found = _uncrossed(sentence, found)
    last = found.text.split()[-1]
    if last in {"time", "example", "situation", "occasion", "times"} and (more := own_relative(sentence, found.last)):
        return Phrase(place, more.last, f"{found.text} {more.text}")
    return found


def _uncrossed(sentence: Sentence, found: Phrase) -> Phrase:
    """A phrase without what somebody else then did: "read a story to six children | and a boy bit me"."""
    words = sentence.words
    for place in range(found.first + 2, found.last - 2):
        other = noun_phrase(sentence, place + 1, joins=False) if words[place].low == "and" and words[place + 1].tag in "DE" else None
        if (
            other
            and other.last < found.last
            and (words[other.last].tag == "V" or _OBJECT & {each.low for each in words[other.last : other.last + 2]})
        ):
            return replace(found, text=write(words[found.first : place]), last=place)
    return found


def _wh(sentence: Sentence, place: int) -> Asked | None:
    found = asked_clause(sentence, place)
    if not found:
        return None
    about = next((k for k in range(place + 1, found.last) if sentence.words[k].low == "about"), 0)
    thing = noun_phrase(sentence, about + 1) if about and about + 1 < len(sentence.words) else None
    return Asked(found.text, thing.text if thing and not is_thin(thing.text) else "", place, found.last)


def trouble_topic(sentence: Sentence) -> Phrase | None:
    """What somebody stumbled on: "froze on the budget question", "could not remember the name of the CEO"."""
    words = sentence.words
    for place, word in enumerate(words):
        lemma = base_of(word.low)
        if lemma in group("stumble") and word.tag in "VLNG":
            for k in range(place + 1, min(len(words), place + 5)):
                if (
                    words[k].tag in "RW"
                    and words[k].low in {"on", "at", "over", "with", "during", "in"}
                    and (found := noun_phrase(sentence, k + 1))
                ):
                    return found
                if words[k].low == "on" and k + 1 < len(words) and words[k + 1].low == "how" and (how := asked_clause(sentence, k + 1)):
                    return how
                if words[k].tag in "DQ" and k == place + 1 and (found := noun_phrase(sentence, k)):
                    return found
        if lemma in group("attempt") and word.tag in "VLG" and place + 1 < len(words) and (found := noun_phrase(sentence, place + 1)):
            return found
    return None


def question_topic(sentence: Sentence) -> Phrase | None:
    """Take a named question, test or part, as “the budget question”."""
    words = sentence.words
    for place in range(len(words)):
        if words[place].tag in "DQJNEG#" and (place == 0 or words[place - 1].tag not in "JNEDG"):
            found = noun_phrase(sentence, place, joins=False)
            if (
                found
                and re.search(
                    r"\b(?:questions?|test|round|task|part|section|exercise|case study|presentation|quiz|exam|algorithms?|role-?play)$",
                    found.text.lower(),
                )
                and not is_thin(found.text)
                and not re.match(r"(?:a single|any|no|every|each|some) ", found.text)
            ):
                return found
    return None


def test_name(sentence: Sentence) -> Phrase | None:
    """The test, task or exercise a sentence names."""
    for place, word in enumerate(sentence.words):
        if word.tag in "DQJNEG#" and (place == 0 or sentence.words[place - 1].tag not in "JNEDG#"):
            found = noun_phrase(sentence, place, joins=False)
            if found and _TEST.search(found.text.lower().split(" of ")[0]):
                return found
    return None


def amount(sentence: Sentence) -> str:
    """How long: "20 minutes", "half an hour"."""
    found = re.search(
        r"(?<!\S)((?:about |around |nearly |almost )?(?:\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,6})?|an?|half an) (?:minutes?|hours?))(?: \S{1,40}){0,3} late|late (?:by )?(?:about |around )?((?:\d{1,3}|[a-z]{3,9}|half an|an) (?:minutes?|hours?))",
        sentence.plain,
    )
    if not found:
        return ""
    text = found.group(1) or found.group(2)
    return text if text.split()[-2] in group("number") | {"an", "a"} or re.search(r"\d", text) or "half an" in text else ""
