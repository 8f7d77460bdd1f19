"""Spells out what is run together or slurred: "'d" is "had" or "would", "id" is "I would", "its" is "it is", "monday's booked" is "Monday is booked"."""

from copy import replace
from typing import Final

from widgets.feedback.english.language import base_of, counts, group, groups, verbs
from widgets.feedback.english.word import Token

# Adverbs that stand between a helper and its verb.
_BETWEEN: Final = frozenset(["never", "just", "already", "even", "only", "ever", "almost", "nearly", "really", "also", "actually"])
# Before these somebody had done something.
_PLEASED: Final = frozenset(["liked", "loved", "impressed", "pleased", "glad", "noticed", "surprised"])
# How many words before "'d" say that it was liked, how many at most lie between two of them, and how far on a stretch of years stands.
_NEAR: Final = 4
_BESIDE: Final = 14
_FAR: Final = 10

# Behind "ill" these say what is to come, so that it is "I will".
_COMING: Final = frozenset(["hear", "find", "know", "be", "let", "get", "wait", "send", "have", "ring", "call", "email", "go", "start"])
# Before these "em" is somebody, or something, too: "two of em".
_TO_THEM: Final = frozenset(["of", "for", "with", "at", "on", "to", "from"])
# A day and a hut, but for what one would do: "which day wed start", "what shed like".
_RUN_IN: Final = {"wed": "we", "shed": "she"}
_WOULD_DO: Final = frozenset(
    "be have do like love need want get go make take see say rather never come prefer start work help give use try".split()
)
# Any other word without an apostrophe is what it is.
_SLURRED: Final = frozenset(["em", "an", "id", "ill", "its", "is", "there", "their", *_RUN_IN])
# What is done to a thing of somebody's, and what is no thing.
_OWNED: Final = frozenset(["charge", "show", "like", "love", "use", "want", "lose", "change", "check", "sell", "pay", "train", "share"])
_NO_THING: Final = (
    *("conjunction", "preposition", "subject", "object", "modal", "adverb", "number", "determiner", "weekday", "stretch_of_time"),
    *("interjection", "intensifier", "negation", "wh"),
)


def spelled_out(sentence: list[Token], place: int, done: list[Token]) -> Token:
    """The word at `place` as it is meant; a word that was run together with it goes to the end of `done`, which holds those before."""
    token = sentence[place]
    if "'" not in token.low and token.low not in _SLURRED:
        return token
    following = sentence[place + 1] if place + 1 < len(sentence) else None
    if token.low in {"there", "their"}:
        meant = _theirs(sentence, place, done)
        return token if meant == token.low else replace(token, out=meant, low=meant)
    if token.low == "'d":
        return _had_or_would(sentence, place)
    if token.out in {"em", "'em"} and done and (done[-1].low in verbs() or done[-1].low in _TO_THEM):
        return replace(token, out="them", low="them")
    if (
        token.low == "an"
        and following
        and done
        and (following.low[0] in "bcdfghjklmnpqrstvwxyz" or following.low in {"on", "in", "at", "i", "is", "are"})
        and following.low[:4] not in {"hour", "hono", "heir", "hone", "hr"}
        and not following.out[:2].isupper()
    ):
        return replace(token, out="and", low="and")
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
    if token.low in _RUN_IN and following and following.low in _WOULD_DO and _somebody_may_stand(done):
        who = _RUN_IN[token.low]
        done.append(Token(who, who, token.start, token.end, "P"))
        token = replace(token, out="would", low="would")
    if token.low == "ill" and following and (not done or done[-1].tag not in "ADBQ") and following.low in _COMING:
        done.append(Token("I", "i", token.start, token.end, "P"))
        token = replace(token, out="will", low="will")
    if (
        token.low == "its"
        and following
        and (
            following.low in group("determiner")
            or following.low in {"same", "not", "for", "just", "in", "on", "at", "only"}
            # "They said its ten minutes", but "it went over its ten minutes".
            or ((following.low[0].isdigit() or counts(following.low)) and _opens(done))
            or (place + 2 < len(sentence) and sentence[place + 2].low in {"it", "them"})
            or (following.low in group("adjective") and _ends(sentence, place + 2))
            or (done and done[-1].tag in "ZC" and not _has_verb(sentence[place + 1 :]))
        )
    ):
        done.append(Token("it", "it", token.start, token.end, "P"))
        token = replace(token, out="is", low="is")
    if (
        token.low == "is"
        and following
        and following.low in {"been", "got", "had", "taken", "asked", "seen", "met", "gone", "heard", "worked", "lived"}
        and token.start == (done[-1].start if done else -1)
    ):
        token = replace(token, out="has", low="has")
    return token


def _had_or_would(sentence: list[Token], place: int) -> Token:
    rest = sentence[place + 1 : place + 3]
    following = rest[1] if len(rest) > 1 and rest[0].low in _BETWEEN else rest[0] if rest else None
    form = verbs().get(following.low) if following else None
    had = following is not None and (
        (form is None and following.low.endswith("ed"))
        or (form is not None and "part" in form.kinds and "base" not in form.kinds)
        or following.low == "been"
        or rest[0].low in group("determiner") | group("number")  # "I'd no trouble", "we'd a nice chat"
        or (form is not None and "part" in form.kinds and _done_already(sentence, place))
    )
    return replace(sentence[place], out="had" if had else "would", low="had" if had else "would")


def _done_already(sentence: list[Token], place: int) -> bool:
    """Whether the words around "'d" tell of something done: what was liked, alone or beside what was done before, or done for years."""
    near = {each.low for each in sentence[max(0, place - _NEAR) : place]}
    earlier = next((k for k in range(place - 1, max(0, place - _BESIDE), -1) if sentence[k].low == "'d"), 0)
    liked_too = earlier and "and" in near and _had_or_would(sentence, earlier).low == "had" and _liked(sentence, earlier)
    years = [each.low for each in sentence[place + 1 : place + _FAR]]
    lasted = any(one == "for" and "years" in years[k + 2 : k + 4] for k, one in enumerate(years))
    return bool(liked_too) or _liked(sentence, place) or lasted


def _liked(sentence: list[Token], place: int) -> bool:
    """Whether what stands at `place` was liked: nobody likes what only would be done."""
    return bool({each.low for each in sentence[max(0, place - _NEAR) : place]} & _PLEASED)


def _i_would(before: list[Token], following: Token) -> str:
    """What "id" stands for when it is no card: "had" or "would"; empty when it may be one."""
    form = verbs().get(following.low)
    kinds = form.kinds if form else frozenset()
    if following.low in {"never", "ever", "already", "only", "just"} or ("part" in kinds and "base" not in kinds):
        return "had"
    opens = not before or before[-1].tag in "ZCW" or before[-1].low in {"said", "say", "thought", "think", "told", "if", "because", "how"}
    return "would" if opens and ("base" in kinds or following.low in {"be", "have", "do", "not"}) else ""


def _somebody_may_stand(done: list[Token]) -> bool:
    """Whether somebody may be named behind the words that are `done`, and no day or thing: "he said wed", not "I start wed"."""
    return not done or done[-1].tag not in "DJRQ#EV" or base_of(done[-1].low) in groups("stated", "inward", "asking")


def _opens(done: list[Token]) -> bool:
    """Whether a statement begins behind the words that are `done`."""
    return not done or done[-1].tag not in "RVLG" or base_of(done[-1].low) in groups("stated", "inward")


def _ends(sentence: list[Token], place: int) -> bool:
    """Whether nothing more is named at `place`: "its quiet at weekends", "its far"."""
    return place >= len(sentence) or not sentence[place].low[0].isalnum() or sentence[place].low in groups("conjunction", "preposition")


def _theirs(sentence: list[Token], place: int, done: list[Token]) -> str:
    """What "there" or "their" is meant to be: "they showed me there new oven", "their was a queue"."""
    low, after = sentence[place].low, sentence[place + 1].low if place + 1 < len(sentence) else "."
    if low == "their":
        return "there" if after in {"is", "was", "were", "are"} else low
    owned = done and (base_of(done[-1].low) in _OWNED or done[-1].low in {"me", "us"}) and after[0].isalpha()
    named = after not in groups(*_NO_THING) and after not in verbs() and not after.endswith("ly")
    return "their" if owned and named else low


def _has_verb(rest: list[Token]) -> bool:
    """Whether the clause that begins with `rest` has a verb of its own further on."""
    for each in rest:
        if not each.low[0].isalnum() or each.low in {"and", "but", "so", "because"}:
            return False
        form = verbs().get(each.low)
        if (
            (form and each.low not in group("both") and form.kinds & {"past", "s", "base"})
            or each.low in group("modal")
            or each.low in group("be")
        ):
            return True
    return False
