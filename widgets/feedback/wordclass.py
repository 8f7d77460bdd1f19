"""Guesses the class of every word in a sentence from the word itself and its neighbours."""

from dataclasses import dataclass, replace
from typing import Final

from widgets.feedback.language import base_of, group, table, verbs

# Verbs after which a language stands.
_LANGUAGES: Final = frozenset(["speak", "know", "learn", "teach", "understand", "study", "read", "write"])
# Verbs after which a participle only describes what follows: "used fixed effects", "served chilled soup".
_USING: Final = frozenset(["use", "make", "serve", "cook", "sell", "prefer", "want", "need", "like", "cover", "show", "include"])
_SUFFIXES: Final = (("J", ("ful", "ous", "able", "ible", "ive", "less", "ical", "ish")), ("B", ("ly",)))


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its place in the note, how it is written when we quote it, in small letters, and its class as one letter.

    D determiner, Q noun with 's, P subject pronoun, O object pronoun, R preposition, C conjunction, W question word, M modal,
    A be/have/do, X negation, T "to" before a verb, V verb, L past participle, G -ing form, J adjective, B adverb, # number,
    E name, N noun, I interjection, Z mark.
    """

    out: str
    low: str
    start: int
    end: int
    tag: str = "N"


def tagged(sentence: list[Token]) -> list[Token]:
    """The words of one sentence, each with its class."""
    done: list[Token] = []
    for place, each in enumerate(sentence):
        following = sentence[place + 1] if place + 1 < len(sentence) else None
        token = each
        if token.low == "'d":
            after = sentence[place + 2] if place + 2 < len(sentence) else None
            skipped = (
                following is not None
                and following.low in {"never", "just", "already", "even", "only", "ever", "almost", "nearly", "really", "also"}
                and after is not None
            )
            following = after if skipped else following
            form = verbs().get(following.low) if following else None
            had = (
                (not form and following is not None and following.low.endswith("ed"))
                or (form and "part" in form.kinds and "base" not in form.kinds)
                or (following is not None and following.low == "been")
            )
            following = sentence[place + 1] if place + 1 < len(sentence) else None
            token = replace(token, out="had" if had else "would", low="had" if had else "would")
        if (
            token.low == "an"
            and following
            and done
            and (following.low[0] in "bcdfghjklmnpqrstvwxyz" or following.low in {"on", "in", "at", "i", "is", "are"})
            and following.low[:4] not in {"hour", "hono", "heir", "hone", "hr"}
            and not following.out[:2].isupper()
        ):
            token = replace(token, out="and", low="and")
        if (
            token.low.endswith("'s")
            and token.low[:-2] in group("weekday")
            and following
            and (following.low in group("adjective") or following.low in {"out", "not", "the", "no"})
        ) or (token.low.endswith("'s") and token.low[:-2] not in group("subject") and following and following.low == "booked"):
            named = token.low[:-2] in group("weekday") or bool(done)
            shown = token.out[:-2] if named else token.low[:-2]
            done.append(Token(shown, token.low[:-2], token.start, token.end, "E" if token.low[:-2] in group("weekday") else "N"))
            token = replace(token, out="is", low="is")
        if token.low == "id" and token.out != "ID" and following and (meant := _i_would(done, following)):
            done.append(Token("I", "i", token.start, token.end, "P"))
            token = replace(token, out=meant, low=meant)
        if (
            token.low == "its"
            and following
            and (
                following.low in group("determiner")
                or following.low in {"same", "not", "for", "just", "in", "on", "at", "only"}
                or following.low[0].isdigit()
                or (place + 2 < len(sentence) and sentence[place + 2].low in {"it", "them"})
                or _is("number", following.low)
                or (done and done[-1].tag in "ZC" and not _has_verb(sentence[place + 1 :]))
            )
        ):
            done.append(Token("it", "it", token.start, token.end, "P"))
            token = replace(token, out="is", low="is")
        if (
            token.low == "is"
            and following
            and following.low in {"been", "got", "had", "taken", "asked"}
            and token.start == (done[-1].start if done else -1)
        ):
            token = replace(token, out="has", low="has")
        token = Token(token.out, token.low, token.start, token.end, _tag(token, done, following))
        if token.low == "to" and following and following.low in group("intensifier") and _base_at(sentence, place + 2):
            token = replace(token, tag="T")
        if token.low == "to" and following and following.low in group("either") and place + 2 < len(sentence):
            beyond = sentence[place + 2].low
            token = replace(token, tag="T" if _starts_object(beyond) or beyond == "for" else token.tag)
        if not done and token.low == "teams" and token.out[0].isupper() and following and following.tag != "E":
            token = replace(token, tag="E")
        if token.low in {"march", "may"} and token.tag == "E" and done and done[-1].tag in "R#" and token.out.islower():
            token = replace(token, out=token.low.capitalize())
        if token.tag in "VL" and token.low in table("capital") and done and base_of(done[-1].low) in _LANGUAGES:
            token = replace(token, tag="E")
        if token.tag in "VL" and token.low in table("capital"):
            token = replace(token, out=token.low)
        if (
            (not done or done[-1].low in {'"', "'", ":", "-"})
            and token.tag != "E"
            and token.out[1:].islower()
            and token.low not in table("capital")
            and token.low != "i"
        ):
            token = replace(token, out=token.low)
        done.append(token)
    return done


def _i_would(before: list[Token], following: Token) -> str:
    """What "id" stands for when it is no card: "had" or "would"; empty when it may be one."""
    form = verbs().get(following.low)
    kinds = form.kinds if form else frozenset()
    if following.low in {"never", "ever", "already", "only", "just"} or ("part" in kinds and "base" not in kinds):
        return "had"
    opens = not before or before[-1].tag in "ZCW" or before[-1].low in {"said", "say", "thought", "think", "told", "if", "because", "how"}
    return "would" if opens and ("base" in kinds or following.low in {"be", "have", "do", "not"}) else ""


def _has_verb(rest: list[Token]) -> bool:
    """Whether the clause that begins with `rest` has a verb of its own further on."""
    for each in rest:
        if not each.low[0].isalnum() or each.low in {"and", "but", "so", "because"}:
            return False
        form = verbs().get(each.low)
        if (form and not _is("both", each.low) and form.kinds & {"past", "s", "base"}) or _is("modal", each.low) or _is("be", each.low):
            return True
    return False


def _base_at(sentence: list[Token], place: int) -> bool:
    form = verbs().get(sentence[place].low) if place < len(sentence) else None
    return bool(form and "base" in form.kinds)


def _is(name: str, word: str) -> bool:
    return word in group(name)


def _tag(token: Token, before: list[Token], following: Token | None) -> str:
    low = token.low
    previous = before[-1] if before else None
    last = previous.tag if previous else "Z"
    after = following.low if following else "."
    if not low[0].isalnum() and low[0] not in "£$€":
        return "Z"
    if low in {"one", "ones"} and last == "N":
        return "N"
    if low[0].isdigit() or low[0] in "£$€" or _is("number", low):
        return "#"
    if (low in {"till", "can", "will", "must", "might"} and last == "D") or (low == "front" and last == "R" and after == "of"):
        return "N"
    if (low == "first" and last in "DQ") or (low == "ever" and previous and previous.low == "first"):
        return "J"
    if low == "enough" and last in "JB":
        return "B"
    if low == "may" and ((previous and previous.tag in "R#") or after[0].isdigit()):
        return "E"
    if low in {"her", "his"}:
        return "D" if _nounish(after) else "O"
    if low in {"it", "you"}:
        return "P" if _verbish(after) and last not in "RT" else "O"
    if low == "that":
        return (
            "D"
            if _nounish(after)
            and not (previous and _is("inward", verbs()[previous.low].lemma if previous.low in verbs() else previous.low))
            and after not in group("determiner")
            else "C"
        )
    if low == "to":
        form = verbs().get(after)
        return "T" if form and "base" in form.kinds and not (previous and previous.low in {"due", "thanks", "according"}) else "R"
    if low in {"no", "so", "like", "well", "ok", "okay", "please"}:
        return {
            "no": "D" if _nounish(after) else "I",
            "so": "C" if last == "Z" or after in group("subject") else "B",
            "like": "V"
            if last in "PMT"
            or (last == "B" and len(before) > 1 and before[-2].tag == "T")
            or (last == "A" and previous and previous.low == "do")
            or (last == "X")
            else "R",
            "well": "B" if previous and last != "Z" else "I",
        }.get(low, "I" if last == "Z" else "J")
    if low == "half" and previous and previous.low in {"first", "second", "other", "last"}:
        return "N"
    if _is("determiner", low):
        return "D"
    if _is("subject", low) and low != "who":
        return "P"
    if _is("object", low):
        return "O"
    for name, tag in (("negation", "X"), ("modal", "M")):
        if _is(name, low):
            return tag
    if low in group("be") | group("have") | group("do"):
        return "A"
    if _is("wh", low) and token.out.isupper() and len(low) > 3:
        return "E"
    if _is("wh", low):
        return "W"
    if _is("conjunction", low) and not (
        low in {"after", "before", "since", "until", "as", "except", "once"} and not (after in group("subject") or _is("determiner", after))
    ):
        return "C"
    if _is("preposition", low):
        return "R"
    if low in group("weekday") | group("month"):
        return "E"
    if _is("either", low) and (last in "TM" or (last == "P" and _starts_object(after))):
        return "V"
    form = verbs().get(low)
    if low == "round" and last in "NEVBO" and after in group("determiner"):
        return "R"
    if form and last == "Z" and _is("other_side", after) and (_is("other_side", low) or low in {"ward", "line", "shift"}):
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
    if low == "no" and last == "P" and "base" in getattr(verbs().get(after), "kinds", ()):
        return "X"
    if low in {"need", "want"} and last == "C" and _nounish(after):
        return "V"
    if low in {"need", "hope", "plan", "want", "have"} and after == "to" and last not in "DJQ":
        return "V"
    if form and _is("both", low) and not (form.kinds & {"part"} and last == "A"):
        if (
            last in "PMTX"
            or (last == "B" and len(before) > 1 and before[-2].tag in "PMX")
            or (last in "ZC" and _starts_object(after))
            or (last == "A" and previous and _is("do", previous.low))
        ):
            return "V" if not low.endswith("ing") else "G"
        return "N" if not low.endswith("ing") or last in "DJNR#QZCV" else "G"
    if form:
        return _verb_tag(low, form.kinds, before, after)
    if _is("interjection", low):
        return "I"
    if (
        token.out[0].isupper()
        and low != "i"
        and (previous is not None or not low.isalpha() or token.out.isupper())
        and not (previous is not None and previous.low in {"'", '"'} and low.endswith("ed"))
    ):
        return "J" if _is("adjective", low) else "E"
    if _is("nominal", low) and last in "DNG" and not _nounish(after):
        return "N"
    if _is("adjective", low):
        return "B" if _is("adverb", low) and not _nounish(after) else "J"
    if _is("adverb", low) or _is("intensifier", low):
        return "B"
    if low.endswith(("'s", "s'")):
        return "Q"
    if low.endswith("ly") and low not in group("not_adverb"):
        return "B"
    for tag, endings in _SUFFIXES:
        if low.endswith(endings) and len(low) > 5 and low not in group("not_adverb") and _nounish(after):
            return tag
    if low.endswith("ed") and last == "D" and not _nounish(after):
        return "N"
    if low.endswith("ed") and len(low) > 4:
        return _verb_tag(low, frozenset({"past", "part"}), before, after)
    if low.endswith("ing") and len(low) > 5 and last in "APRTMC":
        return "G"
    return "N"


def _verb_tag(low: str, kinds: frozenset[str], before: list[Token], after: str) -> str:
    previous = before[-1] if before else None
    last = previous.tag if previous else "Z"
    if "ing" in kinds:
        return "N" if last in "DJQ" and not _starts_object(after) else "G"
    counted = "s" in kinds and last in "NE" and any(each.tag == "#" for each in before[-4:])
    ends = "s" in kinds and last == "N" and after in {".", ",", "!", "?"} and any(each.tag == "R" for each in before[-4:])
    if counted or ends:
        return "N"
    compound = last in "NEG" and previous is not None and not previous.low.endswith("s") and "base" in kinds and not _starts_object(after)
    if "base" in kinds and "past" not in kinds and (compound or (last == "R" and previous is not None and previous.low != "to")):
        return "N"
    if "base" in kinds and last == "V" and previous and base_of(previous.low) in group("done") - {"do", "make", "get"}:
        return "N"
    if kinds & {"base", "s"} and last in "DJQ#" and "past" not in kinds:
        return "J" if _is("adjective", low) else "N"
    if "part" in kinds and "base" not in kinds and last == "V" and previous and base_of(previous.low) in _USING and _nounish(after):
        return "J"
    if kinds & {"past", "part"} and last in "DQ#J" and low not in {"was", "were"}:
        return "J" if _nounish(after) or _is("adjective", low) else "V"
    if "part" in kinds and previous and last in "AXB" and (previous.tag == "A" or previous.tag in "XB"):
        return "J" if _is("adjective", low) else ("L" if previous.tag == "A" or "past" not in kinds else "V")
    if "part" in kinds and "past" not in kinds and "base" not in kinds:
        return "L"
    if _is("adjective", low) and last in "AB":
        return "J"
    return "V"


def _nounish(word: str) -> bool:
    """Whether `word`, on its own, can begin or carry on a noun phrase."""
    if not word[0].isalnum():
        return False
    if word in group("both") or word in group("adjective"):
        return True
    form = verbs().get(word)
    closed = ("preposition", "conjunction", "be", "have", "do", "modal", "negation", "subject", "object", "wh", "interjection", "adverb")
    return not any(word in group(name) for name in closed) and (not form or bool(form.kinds & {"part", "ing"}))


def _verbish(word: str) -> bool:
    form = verbs().get(word)
    return (
        bool(form) or word in group("modal") or word in group("adverb") or word in group("negation") or word.endswith("ed") or word == "'d"
    )


def _starts_object(word: str) -> bool:
    return word in group("determiner") or word in group("object") or word in group("subject") or (word[0].isdigit())
