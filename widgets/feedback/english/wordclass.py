"""Guesses the class of every word in a sentence from the word itself and its neighbours."""

from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, counts, group, groups, kinds_of, table, verbs
from widgets.feedback.english.slurred import spelled_out
from widgets.feedback.english.unlisted import acts, to_act
from widgets.feedback.english.verbclass import nounish, starts_object, verb_tag, verbish
from widgets.feedback.english.word import Token

__all__ = ["Token", "tagged"]

# Verbs after which a language stands.
_LANGUAGES: Final = frozenset(["speak", "know", "learn", "teach", "understand", "study", "read", "write"])
# What a home may be called after: "the nursing home today" is no way home.
_HOMES: Final = frozenset(["care", "nursing", "rest", "retirement", "residential", "funeral", "children's"])
# Several who may want something: "if two people want serving".
_PEOPLE: Final = frozenset(
    ["people", "customers", "patients", "guests", "clients", "parents", "residents", "tenants", "children", "kids", "pupils"]
)
# What a fair is of: "the science fair".
_FAIRS: Final = frozenset(
    ["science", "job", "jobs", "career", "careers", "book", "craft", "trade", "wedding", "school", "county", "art", "health"]
)
# A title in quotation marks has fewer words.
_TITLE: Final = 9
_SUFFIXES: Final = (("J", ("ful", "ous", "able", "ible", "ive", "less", "ical", "ish")), ("B", ("ly",)))


def tagged(sentence: list[Token]) -> list[Token]:
    """The words of one sentence, each with its class."""
    done: list[Token] = []
    for place in range(len(sentence)):
        following = sentence[place + 1] if place + 1 < len(sentence) else None
        token = spelled_out(sentence, place, done)
        token = Token(token.out, token.low, token.start, token.end, _tag(token, done, following))
        if token.low == "to" and following and _only_says_how(following.low) and _base_at(sentence, place + 2):
            token = replace(token, tag="T")
        if token.low == "to" and token.tag == "R" and following and place + 2 < len(sentence):
            token = replace(token, tag="T" if to_act(done, following, sentence[place + 2].low) else "R")
        if not done and token.low == "teams" and token.out[0].isupper() and following and following.tag != "E":
            token = replace(token, tag="E")
        if token.low in {"march", "may"} and token.tag == "E" and done and done[-1].tag in "R#" and token.out.islower():
            token = replace(token, out=token.low.capitalize())
        if token.tag == "#" and token.out.isupper() and token.low in group("number"):
            token = replace(token, out=token.low)  # "THREE rounds"
        if token.tag in "VL" and token.low in table("capital") and done and base_of(done[-1].low) in _LANGUAGES:
            token = replace(token, tag="E")
        if (
            not done
            and token.tag in "VL"
            and token.low in table("capital")
            and token.out[0].isupper()
            and following
            and nounish(following.low)
        ):
            token = replace(token, tag="N")  # "Excel test, thirty minutes"
        elif token.tag in "VL" and token.low in table("capital"):
            token = replace(token, out=token.low)
        if token.tag == "D" and done and done[-1].low == "," and token.out.istitle():
            token = replace(token, out=token.low)  # "did the maths, The driving was next"
        begins = not done or done[-1].low in {'"', "'", ":", "-"}
        if begins and token.tag == "E" and "-" in token.out and token.out[1:].islower() and token.low not in table("capital"):
            token = replace(token, tag="N")  # "De-escalation went well"
        small = token.out[1:].islower() and token.low not in table("capital") and token.low != "i"
        if begins and token.tag != "E" and small and not _of_a_title(sentence, place):
            token = replace(token, out=token.low)
        done.append(token)
    return done


def _of_a_title(sentence: list[Token], place: int) -> bool:
    """Whether the word at `place` begins a title in quotation marks, which has more than one large letter: 'Delivering at Pace'."""
    mark = sentence[place - 1].low if place else ""
    rest = sentence[place + 1 : place + _TITLE] if mark in {'"', "'"} else []
    end = next((k for k, each in enumerate(rest) if each.low == mark), 0)
    return any(each.out[0].isupper() and each.low != "i" for each in rest[:end])


def _base_at(sentence: list[Token], place: int) -> bool:
    form = verbs().get(sentence[place].low) if place < len(sentence) else None
    return bool(form and "base" in form.kinds)


def _only_says_how(low: str) -> bool:
    return low in group("intensifier") or (low.endswith("ly") and low not in group("not_adverb"))


def _made_to(before: list[Token]) -> bool:
    """Whether somebody is made to do what comes next: "they had me …"."""
    return len(before) > 1 and before[-1].low in {"me", "us"} and base_of(before[-2].low) in {"have", "make", "let"}


def _acts_on(after: str) -> bool:
    return starts_object(after) or after in group("particle")


def _tag(token: Token, before: list[Token], following: Token | None) -> str:
    low = token.low
    previous = before[-1] if before else None
    last = previous.tag if previous else "Z"
    after = following.low if following else "."
    if not low[0].isalnum() and low[0] not in "£$€":
        return "Z"
    if low in {"one", "ones"} and last == "N":
        return "N"
    if low[0].isdigit() or low[0] in "£$€" or counts(low):
        return "#"
    if (low in {"till", "can", "will", "must", "might"} and last == "D") or (low == "front" and last == "R" and after == "of"):
        return "N"
    if (low == "first" and last in "DQ") or (low == "ever" and previous and previous.low == "first"):
        return "J"
    if low == "home" and previous and previous.low in _HOMES and len(before) > 1 and before[-2].tag in "DRJNEZ":
        return "N"
    if low == "enough" and last in "JB":
        return "B"
    if low == "may" and ((previous and previous.tag in "R#") or after[0].isdigit()):
        return "E"
    if low in {"her", "his"}:
        return "D" if nounish(after) else "O"
    if low in {"it", "you"}:
        asked = low == "you" and previous and (last == "M" or previous.low in {"do", "did"})
        return "P" if asked or (verbish(after) and last not in "RT") else "O"
    if low == "that":
        return (
            "D"
            if nounish(after) and not (previous and base_of(previous.low) in group("inward")) and after not in group("determiner")
            else "C"
        )
    if low == "to":
        form = verbs().get(after)
        return "T" if form and "base" in form.kinds and not (previous and previous.low in {"due", "thanks", "according"}) else "R"
    if low in {"no", "so", "like", "well", "ok", "okay", "please"}:
        return {
            "no": "D" if nounish(after) else "I",
            "so": "C" if last == "Z" or after in group("subject") else "B",
            "like": "V"
            if last in "PMT"
            or (last == "B" and len(before) > 1 and before[-2].tag == "T")
            or (last == "A" and previous and previous.low == "do")
            or (last == "X")
            else "R",
            "well": "B" if previous and last != "Z" else "I",
        }.get(low, "I" if last == "Z" else "J")
    if low == "once" and previous and previous.low == "at":
        return "B"
    if low == "fair" and previous and previous.low in _FAIRS:
        return "N"
    if low == "half" and previous and previous.low in {"first", "second", "other", "last"}:
        return "N"
    if low in group("determiner"):
        return "D"
    if low in group("subject") and low != "who":
        return "P"
    if low in group("object"):
        return "O"
    if low in group("negation"):
        return "X"
    if low in group("modal"):
        return "M"
    if low in groups("be", "have", "do"):
        return "A"
    if low in group("wh") and token.out.isupper() and len(low) > 3:
        return "E"
    if low in group("wh"):
        return "W"
    if low in group("conjunction") and not (
        low in {"after", "before", "since", "until", "as", "except", "once"}
        and not (after in group("subject") or after in group("determiner"))
    ):
        return "C"
    if low in group("preposition"):
        return "R"
    if low in groups("weekday", "month"):
        return "E"
    if low in group("either") and (acts(low, before, after) or (_made_to(before) and _acts_on(after))):
        return "V"
    form = verbs().get(low)
    if low == "round" and last in "NEVBO" and after in group("determiner"):
        return "R"
    if form and last == "Z" and after in group("other_side") and (low in group("other_side") or low in {"ward", "line", "shift"}):
        return "N"
    if form and "base" in form.kinds and previous and previous.low == "got" and len(before) > 1 and before[-2].low in group("have"):
        return "N"
    if low == "last" and after in {"year", "month", "week", "summer", "winter", "spring", "autumn", "term", "season", "time", "night"}:
        return "J"
    if low == "clean" and after in {"forgot", "forget", "missed"}:
        return "B"
    if low == "live" and last == "P":
        return "V"
    if low == "only" and last in "PMAX":
        return "B"
    if low == "no" and last == "P" and "base" in kinds_of(after):
        return "X"
    if low in {"need", "want"} and nounish(after) and (last == "C" or (previous and previous.low in _PEOPLE)):
        return "V"
    if low in {"need", "hope", "plan", "want", "have"} and after == "to" and last not in "DJQ":
        return "V"
    if form and low in group("both") and not (form.kinds & {"part"} and last == "A"):
        if (
            last in "PMTX"
            or (last == "B" and len(before) > 1 and before[-2].tag in "PMX")
            or (last in "ZC" and starts_object(after))
            or (last == "A" and previous and previous.low in group("do"))
        ):
            return "V" if not low.endswith("ing") else "G"
        return "N" if not low.endswith("ing") or last in "DJNR#QZCV" else "G"
    if form:
        return verb_tag(low, form.kinds, before, after)
    if low in group("interjection"):
        return "I"
    if (
        token.out[0].isupper()
        and low != "i"
        and (previous is not None or not low.isalpha() or token.out.isupper())
        and not (previous is not None and previous.low in {"'", '"'} and low.endswith("ed"))
    ):
        return "J" if low in group("adjective") else "E"
    if low in group("nominal") and last in "DNG" and not nounish(after):
        return "N"
    if low in group("adjective"):
        return "B" if low in group("adverb") and not nounish(after) else "J"
    if low in group("adverb") or low in group("intensifier"):
        return "B"
    if low.endswith(("'s", "s'")):
        return "Q"
    if low.endswith("ly") and low not in group("not_adverb"):
        return "B"
    if acts(low, before, after):
        return "V"
    for tag, endings in _SUFFIXES:
        if low.endswith(endings) and len(low) > 5 and low not in group("not_adverb") and nounish(after):
            return tag
    if low.endswith("ed") and last == "D" and not nounish(after):
        return "N"
    if low.endswith("ed") and len(low) > 4:
        return verb_tag(low, frozenset({"past", "part"}), before, after)
    if low.endswith("ing") and len(low) > 5 and last in "APRTMC":
        return "G"
    return "N"
