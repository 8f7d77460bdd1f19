"""Reads what the person would ask, however it is put, and says it as it follows "Could you please tell me"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from widgets.feedback.hot import hot
from widgets.feedback.language import base_of, group, third, verbs
from widgets.feedback.phrases import _core, noun_phrase, write
from widgets.feedback.sentences import Sentence
from widgets.feedback.situation.plain import plainly
from widgets.feedback.wordclass import Token

_WH: Final = frozenset(["how", "what", "who", "where", "when", "which", "why"])
_IF: Final = frozenset(["if", "whether"])
_BE: Final = frozenset(["is", "are", "was", "were"])
_MODAL: Final = frozenset(["can", "could", "will", "would", "should", "may", "might"])
_DO: Final = frozenset(["do", "does", "did"])
_AUX: Final = _BE | _MODAL | _DO | {"am", "have", "has"}
_LEAD: Final = re.compile(
    r"\b(?:(?:nobody|no one|they have not|they not)(?: has| have)? (?:told me|said|mentioned|explained)|not know|not sure|no idea|no clue|wonder|wondering|ask|know|(?:grateful|glad|like|love|good) to hear|find out|unsure|not say|not said|not told me|not tell me|tell me|not mention|check|confirm|not clear|question is|questions are) "
    r"(?:(?:them|her|him|me|you|please|also|too) )?(?:(?:the )?(?:recruiter|agency|manager|school|office|them)(?: \( \w{2,15} \))? )?(?=\S)"
)
_LEADS_ON: Final = re.compile(
    r"(?:(?:might|may|can|could) i (?:know|ask|check)|(?:can|could|would|will) (?:you|they|someone|somebody) (?:please )?(?:ask|tell me|check|confirm|find out|let me know|chase|remind|pass on))\b"
)
_PLEASE: Final = re.compile(r"\b(?:can|could|would|will) (?:you|someone|somebody) (?:please )?$")
_NO_LEAD: Final = re.compile(r"\b(?:they|he|she|who|you|recruiter|manager|panel|interviewer) (?:\w{1,12} ){0,2}(?:ask|know|check)$")
# What somebody said or asked of the person, with no subject of the person's own before it.
_TOLD: Final = re.compile(r"\b(?:say|says|said|saying|asked|asking|messaged|texted|wrote)\b")
_NOTED: Final = re.compile(r"^(?:need|needed|want|questions?|ask|to ask|need to know|want to know) :(?: |$)")
UNANSWERED: Final = re.compile(r"\basked (about) .{2,60}? , (?:but )?(?:she|he|they|nobody|no one) (?:\w{1,30} )?(?:not|never|could not) ")
_SHORT: Final = {
    "how long": "how long it will be",
    "how long is it": "how long it will be",
    "how many": "how many people will be there",
    "how many people": "how many people will be there",
    "what time": "what time it starts",
    "what time is it": "what time it starts",
    "what time it is": "what time it starts",
    "where": "where it will be",
    "where is it": "where it will be",
    "when": "when it will be",
    "when is it": "when it will be",
    "who": "who will be there",
    "who else": "who else will be there",
    "who with": "who will be there",
    "what": "what it will cover",
    "how": "how it will work",
    "which": "which it is",
    "which one": "which one it is",
    "what to wear": "what I should wear",
    "what to bring": "what I should bring",
}
# Verbs that keep their own sense after "do I": "whether I need my passport", but "whether I should bring it".
_PLAIN: Final = frozenset(["need", "have", "get", "qualify", "count", "keep", "know"])
# To a friend, a forum or oneself: not for them to answer.
_ODD_SHOULD: Final = re.compile(
    r"\b(?:should i|i should|what to|if i should|whether i should) (?:do|say|think|write|tell|apply|expect|feel|go for|follow|call|email|accept|reply|sign|take it)\b"
)
_ODD: Final = re.compile(
    r"\b(?:i want|he|she|him|her|did wrong|went wrong|happened|anyone|you guys|normal|appropriate|professional|i did|i blew|i got|my chances|means?|in trouble"
    r"|checking in|stupid|silly|rude|possible \d{1,2}|we can ask|way of telling|turn into|ok to|possible \\d|we can ask|saw in me|sit tight|say that|without looking|still interested|bails?|i am (?:living|wearing|doing|moving)|^whether (?:you|it is|there is) (?:give|have|do|provide|supply)$|i should ask(?! for)|whether to)\b|[?!\"]"
)
_REASON: Final = frozenset(["because", "but", "so", "though", "as", "since", "cos"])
_LOOSE: Final = frozenset(["and", "or", "yet", "though", "please", "either", "so", "also", "too", "then", "thanks", "ta"])
_MOST: Final = 4
_LONGEST: Final = 18


def questions(read: Sequence[Sentence], *, direct: bool = False) -> list[str]:
    """The questions of a note, each in the indirect form; with `direct`, those asked outright count as well."""
    found: list[str] = []
    for sentence in read:
        texts = _asked(sentence, direct=direct)
        own = UNANSWERED.search(sentence.plain)
        if own and not texts:
            thing = noun_phrase(sentence, sentence.at(own.end(1)) + 1)
            texts = [f"about {thing.text}"] if thing and not hot(thing.text) else []
        found += [text for text in texts if text not in found]
    return found[:_MOST]


def listed(parts: Sequence[str]) -> str:
    """The parts as one list: "a, b and c"."""
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), *parts[-1:]])


def _asked(sentence: Sentence, *, direct: bool) -> list[str]:
    words = sentence.words
    leads = [
        sentence.at(lead.end())
        for lead in _LEAD.finditer(f"{sentence.plain} .")
        if (
            not _NO_LEAD.search(sentence.plain[: lead.start() + len(lead.group().split(" ")[0])])
            or _PLEASE.search(sentence.plain[: lead.start()])
        )
        and lead.end() < len(sentence.plain)
    ]
    starts: list[int] = []
    for place in range(len(words)):
        led = place in leads
        after_led = bool(starts) and any(each <= starts[-1] for each in leads)
        told = not led and place > 1 and _TOLD.search(" ".join(each.low for each in words[:place]))
        if (led or (_opens(words, place) and (after_led or (direct and not told)))) and _begins(sentence, place, led=led or after_led):
            starts.append(place)
    marked = any(each.low == "?" for each in words)
    texts = [
        text
        for number, start in enumerate(starts)
        if (text := _said(sentence, start, starts[number + 1] if number + 1 < len(starts) else len(words), marked=marked))
    ]
    if not texts and direct and (noted := _NOTED.search(sentence.plain)):
        texts = _jotted(sentence, sentence.at(noted.end()))
    if texts and any(text.startswith(("about ", "the ")) for text in texts):
        texts = [text if not text.startswith("the ") else f"about {text}" for text in texts]
    return texts


def _jotted(sentence: Sentence, first: int) -> list[str]:
    """Questions noted down as a list of things after "Need:": "about class size and SEN info"."""
    words = sentence.words
    things: list[str] = []
    out: list[str] = []
    place = first
    while place < len(words):
        if _begins(sentence, place, led=False) and (text := _said(sentence, place, len(words), marked=True)):
            out.append(text)
        elif (found := noun_phrase(sentence, place, joins=False)) and (found.last >= len(words) or words[found.last].tag == "Z"):
            things.append(found.text)
        place = next((k + 1 for k in range(place, len(words)) if words[k].low in {",", "(", ";"}), len(words))
    return [*([f"about {listed(things)}"] if things else []), *out]


def _opens(words: Sequence[Token], place: int) -> bool:
    """Whether a question may begin at `place`: at the start, after a mark or a joining word."""
    if place == 0:
        return True
    before = words[place - 1]
    return (
        before.low in {",", "and", "or", "nor", ":", "-", ")", "(", "\n", "so", "also", "plus", "&", ";", "but", "then"}
        or before.tag == "I"
    )


def _begins(sentence: Sentence, place: int, *, led: bool) -> bool:
    words = sentence.words
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    if led and word.tag == "R" and after is not None and after.low in {"which", "what"}:
        return True
    if word.low in _IF or (word.low == "about" and led):
        return led and after is not None
    if word.low in _WH:
        if led:
            return True
        if words[place - 1].low == "," and place and after is not None and after.tag == "P":
            return False
        near = [each.low for each in words[place + 1 : place + 5]]
        marked = any(each.low == "?" for each in words)
        return (
            any(each in _AUX for each in near)
            or (marked and after is not None and after.tag == "V")
            or [word.low, *near[:1]] in (["how", "long"], ["how", "many"], ["what", "time"])
        )
    if word.low in _AUX and after is not None:
        if _LEADS_ON.match(" ".join(each.low for each in words[place : place + 5])):
            return False
        return _subject_end(sentence, place + 1) is not None
    wants = re.search(r"\b(?:want|need|like) to know $", " ".join(each.low for each in words[:place]) + " ")
    if word.low == "there" and after is not None and after.low in {"is", "are"}:
        return led
    return led and bool(wants) and word.tag == "D" and word.low in {"the", "your", "their"}


def _subject_end(sentence: Sentence, place: int) -> int | None:
    """Where the subject that begins at `place` ends; none when no subject does."""
    words = sentence.words
    if place >= len(words):
        return None
    if words[place].low in group("subject") | {"there", "it", "you", "this", "that", "someone", "somebody", "anyone", "anybody"}:
        return place + 1
    if words[place].tag not in "DENQ#":
        return None
    end = _core(sentence, place)
    while end and words[end - 1].tag in "#GJ" and end - place > 1 and words[place].tag == "D" and words[end - 2].tag in "NE":
        end -= 1
    if end is not None and end + 1 < len(words) and words[end].low == "of" and (further := _core(sentence, end + 1)):
        end = further
    return end


def _said(sentence: Sentence, start: int, end: int, *, marked: bool) -> str:
    words = sentence.words
    listed_on = words[start].low == "there" and all(each.tag not in "PVM" for each in words[start + 3 : end])
    last = next(
        (
            k
            for k in range(start + 1, end)
            if (words[k].tag == "Z" and not (listed_on and words[k].low == ",") and words[k].low not in {"'", "&", "-", "/"})
            or (words[k].tag == "P" and words[k - 1].low == "it" and k > start + 2)
            or (words[k].low == "were" and k + 1 < end and words[k + 1].tag == "G" and words[start].low in _AUX)
            or (words[k].low in {"and", "or"} and k + 2 < end and words[k + 1].tag in "RT" and words[k + 2].low in _WH)
            or [each.low for each in words[k : k + 2]] in (["in", "order"], ["so", "that"])
            or (
                words[k].low in _REASON
                and k + 1 < end
                and k > start + 1
                and (words[k + 1].tag in "PO" or words[k].low in {"because", "but"})
            )
            or (words[k].low in {"and", "or"} and k + 1 < end and words[k + 1].low in _WH | _IF)
            or (words[k].low == "and" and k + 1 < end and words[k + 1].tag == "P")
        ),
        end,
    )
    if _ODD_SHOULD.search(" ".join(each.low for each in words[start:last])):
        return ""
    piece = plainly(
        [
            each
            for each in words[start:last]
            if each.tag != "Z" and not (each.tag == "I" and each.low in _LOOSE | {"yes", "ok", "okay", "yeah", "hello"})
        ]
    )
    while piece and piece[-1].low in _LOOSE:
        piece = piece[:-1]
    if len(piece) < 1 or len(piece) > _LONGEST:
        return ""
    text = _turned(sentence, start, piece, marked=marked)
    return _finished(text)


def _turned(sentence: Sentence, start: int, piece: list[Token], *, marked: bool) -> str:
    """The piece in the order of a statement, with the small word that a question inside a sentence needs."""
    head = piece[0].low
    whole = write(piece)
    if whole.lower() in _SHORT:
        return _SHORT[whole.lower()]
    if head == "about":
        found = noun_phrase(sentence, start + 1)
        return f"about {found.text}" if found else ""
    if len(piece) > 2 and piece[1].low in {"which", "what"} and piece[0].tag == "R":
        return f"{whole} it will be"
    if head == "there":
        return f"whether {write(piece)}"
    if head in _IF:
        rest = piece[1:]
        return f"whether {write(_inverted(rest, marked=True) or rest)}"
    if head in _WH:
        return _wh(piece)
    if head in _AUX:
        turned = _inverted(piece, marked=marked)
        return f"whether {write(turned)}" if turned else ""
    found = noun_phrase(sentence, start)
    return found.text if found else ""


def _wh(piece: list[Token]) -> str:
    head = piece[0].low
    if len(piece) > 1 and piece[1].low == "to" and len(piece) > 2:
        return f"{head} I should {write(piece[2:])}"
    if head == "who" and len(piece) > 2 and piece[1].low in {"is", "are"} and piece[2].low in {"on", "in", "at", "there"}:
        return f"who will be {write(piece[2:])}"
    helper = next((k for k in range(1, min(len(piece), 6)) if piece[k].low in _AUX), 0)
    if not helper:
        if [each.low for each in piece[:2]] == ["what", "time"] and len(piece) == 3 and base_of(piece[2].low) in {"start", "finish", "end"}:
            return f"what time it {third(base_of(piece[2].low))}"
        if (
            head in {"what", "which", "how"}
            and len(piece) > 1
            and all(each.tag in "NJE" or each.low in {"many", "much", "long"} for each in piece[1:])
        ):
            return f"{write(piece)} there will be" if piece[1].low == "many" else f"{write(piece)} I need" if piece[1].tag == "N" else ""
        return write(piece)
    if any(each.tag == "P" for each in piece[1:helper]):
        return write(piece)
    sentence = Sentence("", tuple(piece))
    subject = _subject_end(sentence, helper + 1)
    if subject is None or (helper == 1 and head in {"who", "what"} and subject == len(piece) and piece[1].low not in _BE):
        return write(piece)
    relative = next((k for k in range(helper + 2, len(piece)) if piece[k].tag == "P"), 0)
    if head == "what" and helper == 1 and piece[1].low in _BE and relative:
        return f"about {write(piece[2:])}"
    turned = _inverted(piece[helper:], marked=True)
    if not turned:
        return write(piece)
    if [each.low for each in turned[-1:]] == ["give"] and head == "what":
        turned = [*turned[:-1], replace(turned[-1], out="provide", low="provide")]
    return f"{write(piece[:helper])} {write(turned)}"


def _inverted(piece: list[Token], *, marked: bool) -> list[Token]:
    """Put the subject before its verb: "does it finish" is "it finishes"; nothing when the piece is no such question."""
    if not piece or piece[0].low not in _AUX:
        return []
    end = _subject_end(Sentence("", tuple(piece)), 1)
    if end is None:
        return []
    helper, subject, rest = piece[0], piece[1:end], piece[end:]
    if subject[0].low in {"they", "you"} and len(subject) == 1 and helper.low == "is":
        helper = replace(helper, out="are", low="are")
    if helper.low in _DO:
        return _without_do(helper, subject, rest)
    if subject[0].low == "there" and rest:
        head = next((k for k, each in enumerate(rest) if each.tag == "N" and (k + 1 == len(rest) or rest[k + 1].tag != "N")), -1)
        plural = (
            helper.low == "is"
            and head >= 0
            and re.search(r"[^su']s$", rest[head].low)
            and not {"a", "an"} & {each.low for each in rest[:head]}
        )
        return [*subject, replace(helper, out="are", low="are") if plural else helper, *rest]
    if not rest and not marked:
        return []
    return [*subject, helper, *rest]


def _without_do(helper: Token, subject: list[Token], rest: list[Token]) -> list[Token]:
    place = next((k for k, each in enumerate(rest) if each.low in verbs() and "base" in verbs()[each.low].kinds), -1)
    if place < 0 or place > 2:
        return []
    verb = rest[place]
    if subject[0].low == "i" and helper.low == "do" and verb.low not in _PLAIN:
        return [*subject, replace(verb, out="should", low="should", tag="M"), *rest]
    one = subject[0].low in {"it", "he", "she", "someone", "somebody"} or (subject[0].tag in "DEN" and not subject[-1].low.endswith("s"))
    if helper.low == "did":
        spelled = next((form for form, kind in verbs().items() if kind.lemma == verb.low and "past" in kind.kinds), verb.low)
    else:
        spelled = third(verb.low) if one and subject[0].low not in {"i", "they", "you"} else verb.low
    if verb.low == "have" and one and helper.low != "did":
        spelled = "has"
    return [*subject, *rest[:place], replace(verb, out=spelled, low=spelled), *rest[place + 1 :]]


def _finished(text: str) -> str:
    text = re.sub(r"\b(must|can|should|could|would|may) to (?=\w)", r"\1 ", text)
    text = re.sub(r"\bit is same\b", "it is the same", text)
    text = re.sub(r"\bthey (?:is|are)\b", "you are", text)
    text = re.sub(r"\b(?:they|them)\b", "you", re.sub(r"\btheir\b", "your", text))
    text = re.sub(r"\b(have|has) got\b", r"\1", text)
    text = re.sub(r"\ba (?=(?:8|11|18)(?:\D|$))", "an ", text)
    text = re.sub(r"\bwhether (?:is|are) ", "whether it is ", text)
    text = re.sub(r"\bwhether (\w{1,20}) would can\b", r"whether \1 can", text)
    text = re.sub(r" near$", " nearby", text)
    words = text.split()
    if len(words) < 3 and not text.startswith("about "):
        return ""
    if (
        len(words) > _LONGEST + 2
        or _ODD.search(text.lower())
        or hot(text)
        or words[0].lower() not in _WH | {"in", "at", "on", "whether", "about", "the", "your"}
    ):
        return ""
    if (
        words[-1].lower()
        in (group("preposition") - {"for", "in", "on", "with", "at", "there", "to", "before", "near"})
        | group("conjunction")
        | group("determiner")
        | _MODAL
    ):
        return ""
    return text
