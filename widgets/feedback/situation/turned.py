"""Turns a question round: "does it finish" is "whether it finishes", "what do I bring" is "what I should bring"."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.phrases import noun_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.spelling import third
from widgets.feedback.english.wordclass import Token

WH: Final = frozenset(["how", "what", "who", "where", "when", "which", "why"])
IF: Final = frozenset(["if", "whether"])
_BE: Final = frozenset(["is", "are", "was", "were"])
_MODAL: Final = frozenset(["can", "could", "will", "would", "should", "may", "might"])
_DO: Final = frozenset(["do", "does", "did"])
AUX: Final = _BE | _MODAL | _DO | {"am", "have", "has"}
_SHORT: Final = {
    "how long": "how long it will be",
    "how long is it": "how long it will be",
    "how long for": "how long it will be",
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
    "what it is": "what it involves",
    "what that is": "what it involves",
    "what this is": "what it involves",
    "how": "how it will work",
    "which": "which it is",
    "which one": "which one it is",
    "what to wear": "what I should wear",
    "what to bring": "what I should bring",
}
# Verbs that keep their own sense after "do I": "whether I need my passport", but "whether I should bring it".
_PLAIN: Final = frozenset(["need", "have", "get", "qualify", "count", "keep", "know"])
# To a friend, a forum or oneself: not for them to answer.
_ODD: Final = re.compile(
    r"\b(?:i want|he|she|him|her|did wrong|went wrong|happened|anyone|you guys|normal|appropriate|professional|i did|i blew|i got|my chances|means?|in trouble"
    r"|checking in|stupid|silly|rude|possible \d{1,2}|we can ask|way of telling|turn into|ok to|saw in me|sit tight|say that|without looking|still interested|bails?|i am (?:living|wearing|doing|moving)|^whether (?:you|it is|there is) (?:give|have|do|provide|supply)$|i should ask(?! for)|we (?:can|could|should|may) (?:ask|say|send|put)|you would (?:say|do|write|send|tell)|without me|worth \w{2,12}ing|(?:just|some) (?:\w{2,9} )?thing|that other one|^whether (?:that|this) (?:is|was|can|could|will|would|has|does)|kidding|^whether it went$|^whether (?:can|could|will|would|should|may))\b|[?!\"]"
)
_SEVERAL: Final = re.compile(
    r"\bthere is (?!(?:an?|any|the|no|enough|some) )((?:\w{1,20} ){0,3}\w{2,20}[^su\W]s)(?= (?:to|i|we|for|in|at) |$)", re.IGNORECASE
)
_DAY: Final = "|".join(each.capitalize() for each in sorted(group("weekday")))
LONGEST: Final = 18


def subject_end(sentence: Sentence, place: int) -> int | None:
    """Where the subject that begins at `place` ends; none when no subject does."""
    words = sentence.words
    if place >= len(words):
        return None
    if words[place].low in group("subject") | {"there", "it", "you", "this", "that", "someone", "somebody", "anyone", "anybody"}:
        return place + 1
    if words[place].tag not in "DENQ#":
        return None
    end = phrase_end(sentence, place)
    while end and words[end - 1].tag in "#GJ" and end - place > 1 and words[place].tag == "D" and words[end - 2].tag in "NE":
        end -= 1
    if end is not None and end + 1 < len(words) and words[end].low == "of" and (further := phrase_end(sentence, end + 1)):
        end = further
    return end


def turned(sentence: Sentence, start: int, piece: list[Token], *, marked: bool) -> str:
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
    if head in IF:
        rest = piece[1:]
        if len(rest) > 1 and rest[0].low == "to":
            return f"whether I should {write(rest[1:])}" if rest[1].low in group("prepare") else ""
        return f"whether {write(_inverted(rest, marked=True) or rest)}"
    if head in WH:
        return _wh(piece)
    if head == "i" and len(piece) > 2:
        return f"whether I should {write(piece[1:])}"
    if head in AUX:
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
    to = next((k for k in range(2, len(piece) - 1) if piece[k].low == "to"), 0)
    if to and head in {"what", "which"} and all(each.tag in "NJEG" for each in piece[1:to]) and piece[to + 1].low in group("prepare"):
        return f"{write(piece[:to])} I should {write(piece[to + 1 :])}"  # "what shoes to wear"
    helper = next((k for k in range(1, min(len(piece), 6)) if piece[k].low in AUX), 0)
    if not helper:
        if [each.low for each in piece[:2]] == ["what", "time"] and len(piece) == 3 and base_of(piece[2].low) in {"start", "finish", "end"}:
            return f"what time it {third(base_of(piece[2].low))}"
        if (
            head in {"what", "which", "how"}
            and len(piece) > 1
            and all(each.tag in "NJE" or each.low in {"many", "much", "long"} for each in piece[1:])
        ):
            if head == "which" and len(piece) > 1:
                return f"{write(piece)} it will be"
            if (
                head == "what"
                and len(piece) == 2
                and piece[1].low in group("around") | {"address", "building", "floor", "entrance", "date", "day"}
            ):
                return f"what {piece[1].low} it is"
            return f"{write(piece)} there will be" if piece[1].low == "many" else f"{write(piece)} I need" if piece[1].tag == "N" else ""
        return write(piece)
    if any(each.tag == "P" for each in piece[1:helper]):
        return write(piece)
    sentence = Sentence("", tuple(piece))
    subject = subject_end(sentence, helper + 1)
    # "what is the next step": the last word can be a verb, too.
    if (
        helper == 1
        and head == "what"
        and piece[1].low in {"is", "are"}
        and [each.tag for each in piece[2:]] in (["D", "B", "V"], ["D", "J", "V"])
    ):
        return f"what {write(piece[2:])} {piece[1].low}"
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
    if not piece or piece[0].low not in AUX:
        return []
    end = subject_end(Sentence("", tuple(piece)), 1)
    if end is None:
        return []
    helper, subject, rest = piece[0], piece[1:end], piece[end:]
    if helper.low == "have" and subject[0].low in {"a", "an"}:  # "I also have a concert" asks nothing
        return []
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


def finished(text: str, *, others: bool = False) -> str:
    """The question with "you" for "they", a learner's slips put right; empty when it is not theirs to answer or was cut short.

    Where `others` were named before, such as children, "they" are those.
    """
    text = re.sub(r"\b(must|can|should|could|would|may) to (?=\w)", r"\1 ", text)
    text = re.sub(r"\bit is same\b", "it is the same", text)
    text = re.sub(r"\bwear ((?:my |your |own )+)work\b", r"wear \1clothes", text)
    text = re.sub(r"\bout of me\b", "from me", text)
    text = re.sub(r"\b(?:still )?in the (?:pile|running|mix|frame|race)$", "still being considered", text)
    text = re.sub(r"\bthey is\b", "they are", text)
    text = re.sub(r"\bthey (\w{2,12}) you\b", r"they \1 me", text)
    if not others:
        text = re.sub(
            r"\b(?:they|(?<!bring )(?<!take )(?<!wear )(?<!print )(?<!use )(?<!got )(?<!received )(?<!they want )(?<!they need )(?<!they prefer )(?<!they like )them)\b",
            "you",
            re.sub(r"\btheir(s?)\b", r"your\1", text),
        )
    text = _SEVERAL.sub(r"there are \1", text)
    text = re.sub(r"\b(have|has) got\b", r"\1", text)
    text = articles_right(text)
    text = re.sub(r"\bwhether (?:is|are) ", "whether it is ", text)
    text = re.sub(r"\bwhether (\w{1,20}) would can\b", r"whether \1 can", text)
    text = re.sub(r" near$", " nearby", text)
    text = re.sub(rf"\b((?:after|before) that|then) or (?={_DAY})", r"\1 or on ", text)
    words = text.split()
    if len(words) < 3 and not text.startswith("about "):
        return ""
    if (
        len(words) > LONGEST + 2
        or _ODD.search(text.lower())
        or hot(text)
        or words[0].lower() not in WH | {"in", "at", "on", "whether", "about", "the", "your"}
    ):
        return ""
    if (
        words[-1].lower()
        in (group("preposition") - {"for", "in", "on", "with", "at", "there", "to", "before", "near", "up"})
        | group("conjunction")
        | group("determiner")
        | _MODAL
    ):
        return ""
    return text
