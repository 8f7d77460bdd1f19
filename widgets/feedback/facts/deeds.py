"""Tells what the person did in the room, and what was handed or put to them there, one clause at a time."""

import re
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group, groups, part_of, verbs
from widgets.feedback.english.phrases import is_thin, noun_phrase
from widgets.feedback.facts.telling import Told, told

LONGEST: Final = 24
_SHORTEST: Final = 4
# What may be told although its verb is one of going there and getting through.
_GOT: Final = re.compile(r"\bgot to \w|\bhad to \w|\bknew (?:my|the|all the|every) ")
# What is handed over out of kindness, or by the way.
_GIFT: Final = re.compile(
    r"\b(?:water|coffee|tea|drink|glass|cake|lunch|biscuits?|sandwich|food|tissues?|towels?|lift|break|chance|badge|pass|form|leaflet|voucher|card|number|look|smile|call|ring|hug|marker|pens?|pencil|helmet|hat|vest|seat|tour|directions|hand|time|minute|tip|tenner|plaster|bandaid|hints?)\b"
)
# Not handed over: one is shown round, and a patient is put to somebody.
_NO_GIFT: Final = re.compile(
    r"(?:me|us) |a?round (?!the\b|an?\b|their\b|his\b|her\b)|(?:an?|two|three|my) (?:[\w-]{1,14} ){0,3}(?:old|patient|child|customer|baby|resident|guest|caller|man|woman|lady|client|pupil|tenant)s?(?: (?:with|who|breathing|in|on)\b|$)"
)
# What says nothing of its own, was a mishap, or was cut, or only carried.
_EMPTY: Final = re.compile(
    r"\bfound (?:the|my|it|an?) .{1,60}\b(?:hard|difficult|tough|tricky)\b|\b(?:day off|day's leave|miles?|motorway|annual leave|interviews?|applications?|the rest|the story|the answer|my (?:mouth|head|mind|best|bit|part))\b"
    r"|^spil(?:t|led) |^let (?!the\b|my\b)\w|^(?:cut|skipped|dropped|left out) (?:the|my|an?) (?:\w{2,12} )?(?:section|part|half|slides?|bit|end|ending|rest)\b|^(?:brought|carried|wore|bought|packed) (?!my\b)(?!.{0,120} (?:of|from|for|with|that|which|to|i|we|and)\b)"
)
# What a finished clause never ends on.
_LOOSE: Final = re.compile(
    r"\b(?:it|this|that|there|here|so|up|one|some|things?|stuff|bits?|myself|me|us|them|him|her|mine|theirs|hers|way|lot|much|well|okay|ok|fine|alright|too|again|though)$|\b(?:at|to) \d{1,3}$|\b(?:those|these) \w{2,14}$"
)
PRIVATE: Final = re.compile(
    r"\b(?:cry|cried|crying|tears?|sick|pregnan\w{1,4}|ill|toilet|bathroom|sweat\w{0,3}|shak\w{1,3}|trembl\w{1,3}|nerves|panic\w{0,4})\b"
)


# What leans on the note around it: "the camera", "them mine", "0.625 mg", "in 4 minutes", "the SQL part clean", "a real answer".
_LEANING: Final = re.compile(
    r"(?:I|we) (?!was\b|were\b|am\b|have\b|can\b|cannot\b)(?:had to |was able to |could |did not )?(?!(?:talked|spoke|went|walked|worked|asked|dealt|passed) )\w{1,20} "
    r"(?:(?:them|him|her|me|us|it|over|up|out|down|back|to|for|on|at|in|with|about) ){0,3}"
    r"(?:the (?:\w{1,20} )?[\w-]{1,30}|mine|yours|theirs|(?:maybe |about |around )?[£$]?\d[\w.,%]{0,12}(?: \w{1,20})?"
    r"|(?:\d[\w.]{0,9}|an?|the) (?:minutes?|cent|hours?)(?: \w{1,12}){0,3}|an? (?:real|good|bad|wrong|right) \w{1,20}|too \w{1,20}|(?:my whole|maybe) .{1,120}|.{1,80} (?:be|to|with|of|for|in|at) that \w{2,14}|.{1,60} (?:fine|clean|faultless|spotless|perfect|first))"
)

# What was too much is no deed to bring up.
_OVERDONE: Final = re.compile(r"\btoo (?:much|many|little|few|far|long|early|late|soon|deep|thick|thin|fast|quickly)\b")
# What went wrong without saying so is a slip: "I ran too hot", "I let the question run", "I spelt kennel wrong on the form".
SLIPPED: Final = re.compile(
    r"\btoo (?!and\b|but\b|so\b|with\b)[a-z]{3,12}\b|\bI let (?:the|my) \w|(?<!is )(?<!was )\bwrong(?:ly)?(?: (?:in|on) .{1,40})?$"
)


_SEATED: Final = re.compile(
    r"\b(?:sat|sits?|put|stuck|plonked) me (?:down )?(?:(?:at|in front of) an? \w{2,14} (?:with|for|to do) |with |for )(?=an? |\d|two |three )"
)


def leans(phrase: str) -> bool:
    """Whether a deed names nothing of its own, so that by itself it tells a stranger nothing."""
    return bool(_LEANING.fullmatch(phrase))


def own_deed(clause: Clause, *, follows: bool, cued: bool) -> str:
    """What the person did there: a finished past deed with something in it.

    One that `follows` another, or is `cued` by the name of a test or a task near it, may say less.
    """
    lemma = clause.lemma
    barred = groups("inward", "offstage") | (frozenset() if follows else group("stated"))
    if clause.subject != "own" or (lemma in barred and not _GOT.search(clause.plain)):
        return ""
    known = lemma in groups("done", "performance", "slip", "omission")
    named = follows or lemma in {"get", "have", "know"} or any(each.low in {"i", "we"} for each in clause.words[:4])
    found = _plain(told(clause)) if named or _acts(clause, known=known) else None
    if found is None or found.points or _EMPTY.search(found.text) or (not follows and _OVERDONE.search(found.text)):
        return ""
    if chance := re.match(r"got to (?!wait\b|leave\b)(?=(\w{2,14}) )", found.text):
        form = verbs().get(chance.group(1))
        found = replace(found, text=f"had the chance to {found.text[chance.end() :]}")
        return found.whole if form and "base" in form.kinds and _telling(found, found.text) else ""
    first, _, rest = found.text.partition(" ")
    form = verbs().get(first)
    past = bool(form and "past" in form.kinds) or first.endswith("ed")
    helped = re.match(
        r"had to (?!wait|leave|go|get|put|come|drive|ask|stop|say|withdraw|borrow|call|ring)\w|(?:did|could) not \w|(?:was|were) (?:able|given|shown|set|handed) ",
        found.text,
    )
    if not (past and first not in groups("be", "have")) and not helped:
        return ""
    return found.whole if (known or follows or _substantial(rest, least=1 if cued else 2)) and _telling(found, rest) else ""


def _plain(found: Told | None) -> Told | None:
    """A clause without the judgement that hangs on it: "…, which is good going"."""
    return found and replace(found, text=re.sub(r",? which (?:is|was)\b.{0,80}$", "", found.text))


def _acts(clause: Clause, *, known: bool) -> bool:
    """Whether a clause without a subject tells a deed: "called a hornbeam a beech", not "reviewed each April"."""
    words = clause.sentence.words
    after = words[clause.verb + 1] if clause.verb + 1 < clause.last else None
    return after is not None and (
        after.low in {"a", "an", "the", "my", "one", "both", "all"}
        or after.tag == "#"
        or (known and after.low != "by" and after.tag in "OR")
    )


def _substantial(rest: str, *, least: int) -> bool:
    """Whether what was done names as many as `least` things of substance, so that the verb need not be one we know."""
    words = [each.strip(",.'") for each in rest.lower().split()]
    plain = group("around") - group("scene") | group("thin") - group("scene")
    small = ("determiner", "preposition", "conjunction", "adverb", "intensifier", "object", "particle", "bland")
    things = [each for each in words if not any(each in group(name) for name in small)]
    return len([each for each in things if each not in plain]) >= least


def _telling(found: Told, rest: str) -> bool:
    """Whether a clause says enough to stand alone and nothing that is not for a recruiter."""
    text, low = found.whole, found.whole.lower()
    words = [each.strip(",.'") for each in low.split()]
    return (
        _SHORTEST <= len(words) <= LONGEST
        and not is_thin(rest)
        and not _LOOSE.search(low)
        and not PRIVATE.search(low)
        and not set(words) & groups("aside", "elsewhere")
        and not hot(text)
    )


def handed(clause: Clause) -> str:
    """What the other side gave, showed or went into, told from where the person sat."""
    if seated := _seated(clause):
        return seated
    found = told(clause) if clause.subject == "other" else None
    if found is None or found.points:
        found = _handed_over(clause)
    if found is None:
        return ""
    place = clause.verb
    words = clause.sentence.words
    after = words[place + 1].low if place + 1 < clause.last else ""
    rest = found.text.partition(" ")[2]
    if clause.lemma in group("handing") and after in {"me", "us"}:
        part = part_of(clause.lemma)
        given = re.sub(r"^(?:\w+ )?(?:me|us) ", "", rest)
        if _GIFT.search(given) or _NO_GIFT.match(given):
            return ""
        text = f"I was {part} {given}" if after == "me" else f"we were {part} {given}"
        return text if part and _telling(found, given) else ""
    rest = re.sub(r" (\w{3,10}) by (?:an? )?\1$", "", rest)  # "my CV line by line"
    deep = (
        re.match(r"(?:(?:deep|straight|right|back) )*(?:on|into|through|over) (.{4,120})$", rest)
        if clause.lemma in group("dwelling")
        else None
    )
    if deep and not re.match(r"(?:in|at|on|to|with|for|as|about)\b", deep.group(1)) and _telling(found, deep.group(1)):
        return f"they asked about {deep.group(1)} in some depth"
    return ""


def _handed_over(clause: Clause) -> Told | None:
    """What the other side handed over, where the clause goes on with what it was for: "handed me a contract | and told me to read it"."""
    words, place = clause.sentence.words, clause.verb
    gives = clause.subject == "other" and clause.lemma in group("handing") and [each.low for each in words[place + 1 : place + 2]] == ["me"]
    if not gives or any(each.tag == "X" for each in words[clause.first : place]):
        return None
    found = noun_phrase(clause.sentence, place + 2)
    whole = found and (found.last == len(words) or words[found.last].tag in "ZCT")
    return (
        Told("they", f"{words[place].low} me {found.text}", None, points=False, clause=clause, end=found.last) if found and whole else None
    )


def _seated(clause: Clause) -> str:
    """What the person was put in front of: "they sat me down at a computer for a proofreading exercise"."""
    lead = _SEATED.search(clause.plain) if clause.subject == "other" else None
    place = clause.behind(lead.end()) if lead else 0
    found = noun_phrase(clause.sentence, place) if lead and place < clause.last else None
    return f"I was given {found.text}" if found and not is_thin(found.text) and not hot(found.text) and not _GIFT.search(found.text) else ""


def shared(clause: Clause) -> bool:
    """Whether "I" is only the second half of who did it: "the founder and I disagreed"."""
    words, first = clause.sentence.words, clause.first
    if clause.joiner not in {"and", "&"} or clause.words[0].low != "i" or first < 2 or words[first - 2].tag not in "NE":
        return False
    start = max((k + 1 for k in range(max(0, first - 8), first) if words[k].tag == "Z"), default=max(0, first - 8))
    return not any(each.tag in "VAM" for each in words[start:first])
