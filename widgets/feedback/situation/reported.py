"""Reads what the person was told about how they did: what was praised and what was missing, in the words of the note."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, past_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence

_TOLD: Final = re.compile(
    r"\b(?:feedback [^.]{0,60}?[,:] that|said|says|say|told me|tells me|feedback (?:was|is|:)|two lines :|reason :|comments? :|feedback (?:by|from) \w{2,12} :|(?:explanation|problem|issue|reason|comment) (?:was|is)(?: that)?|said :|reason (?:was|is|given was)|because|apparently|unsuccessful|notes (?:said|say)|comment (?:was|is)|according to (?:them|him|her)|wrote|wrote that|put|felt|reckon|reckoned|thought)(?= |$)"
)
_PRAISE: Final = re.compile(
    r"\b(?:good|great|strong|well|excellent|liked|loved|impressed|brilliant|best|lovely|perfect|solid|clear|confident|high|highest|top|fit|outstanding|original|impressive|convincing|thorough|promising|pleased|enjoyed|tidy|polite|punctual|on time|kind|friendly|quick|careful|honest|strongest|better|\w{3,9}est|spot on|excellent|clean)\b"
)
_LACK: Final = re.compile(
    r"\b(?:not|no|lacked|lacking|lack|needed|need|needs|more|missing|below|under|weak|weaker|short|low|lower|too|poor|drags?|without|less|behind|far|failed|missed|yet|only|thin|vague|brief|light|unclear|rushed|long|slow)\b"
)
_SCORE: Final = re.compile(
    r"^ , (\d{1,3}(?:\.\d)?%? (?:against|out of|of|versus) (?:an? |the )?(?:\w{2,10} (?:mark |rate )?of )?\d{1,3}(?:\.\d)?%?)(?= [.,;]|$)"
)
_RANKED: Final = re.compile(
    r"\b(?:ranked(?: me)?|came|finished|placed(?: me)?|was|am) (?:a close |a strong |the )?(?:number )?(\d{1,3}(?:st|nd|rd|th)?|second(?! reserve)|third|runner-up|runner up|(?:first |second )?reserve)\b"
)
_OTHERS: Final = re.compile(
    r"\b(?:said|says|told me|wrote|because|reason (?:was|is)|as) (?:that )?((?:most|all|nearly all|two|three|both|several|the) (?:of )?(?:the |your )?(?:\w{2,12} )?(?:students|candidates|applicants|others|people) (?:had|have|were|already) .{4,90}?)(?= [,.;]|$)"
)
_RUNNER: Final = re.compile(
    r"\brunner-?\s?up\b|\b(?:a )?(?:close|strong|credible|good) second\b|\b(?:came|come|been|placed|finished) second\b|(?:^|\b(?:i|and|but) |, )(?:scored|ranked) second\b|\bsecond (?:choice|place|(?:out )?of (?:\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
)
_ANOTHER: Final = re.compile(
    r"\b(?!(?:i|and|but|also|apparently|said|just|only|have|actually)\b)[a-z]{2,14} (?:scored|finished|ranked) second\b"
)
_OF: Final = re.compile(
    r"\b(\d{2,4}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w{3,5})?) (?:went for it|applied|applicants|candidates|people|of us|in for it|others)\b"
    r"|\b(?:second|third) (?:out )?of (\d{1,4}|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_TOP: Final = re.compile(
    r"\b(?:in|made|reached|down to|got to) ((?:the |your |their )?(?:top|last|final)) (\d{1,3}|two|three|four|five|ten)(?: (?:out )?of (\d{2,4}))?\b"
)
_TOOK: Final = re.compile(r"\b(?:they|the city|you) (?:only )?(?:took|take|hired|wanted|had) (\d{1,3})(?= |$)")
# "Because" gives their reason behind a no, and not where the person wishes, asks, guesses or feels something.
BLAMED: Final = re.compile(
    r"(?!.{0,400}\b(?:i (?:will|would|am|feel|felt|have to|need|bet)|want|like to|love to|ask\w{0,3}|if|whether|(?:should|can|could) i|think|thought|guess|suppose|reckon|wonder\w{0,3}|hop(?:e|ed|ing)|maybe|perhaps|probably|possibly|must|might|may|know|happy|sad|gutted|sorry|angry|upset|surprised|disappointed|sure)\b)"
    r".{0,400}\b(?:no|not|turn\w{0,3}|reject\w{0,3}|unsuccessful|refus\w{1,3}|declin\w{1,3}|passed over|chose|chosen|pick\w{0,3}|(?:went|gone|going) with|g[ai]ven? it|hired|took|appointed|fail\w{0,2}|sa(?:id|ys?)|told|wr[io]te|reason|apparently|feedback)\b"
)
# What only those who choose do: "wanted more evidence".
_THEIRS: Final = frozenset(["see", "want", "feel", "need", "like", "love", "prefer", "look", "think", "expect", "hope"])
# The no itself is neither praise nor a reason.
_NO: Final = re.compile(r"\b(?:unsuccessful|not successful|rejected|turned down|not (?:been )?(?:chosen|selected|appointed|successful))\b")
# What was said while it lasted is no word on how it was.
_IN_THE_ROOM: Final = re.compile(r"\b(?:kept|asked|asking|question|in the room|during|while|when)\b")
_POOR: Final = re.compile(r"(?:thin|weak|short|vague|brief|light|poor|slow|long|unclear|rushed)$")
_SHIFT: Final = {"you": "I", "your": "my", "yours": "mine", "our": "your", "us": "you"}


def told(read: Sequence[Sentence]) -> dict[str, str]:
    """`praised` and `short`, each as clauses after "that", and `rank` or `ranked` after "I was"."""
    praised: list[str] = []
    short: list[str] = []
    out: dict[str, str] = {}
    for sentence in read:
        if not {"rank", "ranked"} & set(out) and (rank := _rank(sentence, read)):
            out["ranked" if rank.startswith("ranked") else "rank"] = rank
        for text in [*_said(sentence), *_scored(sentence)]:
            good = _PRAISE.search(text.lower()) and not _LACK.search(text.lower())
            known = praised if good else short
            if text not in known and len(known) < 2 and not hot(text):
                known.append(text)
    out |= {name: _both(parts) for name, parts in (("praised", praised), ("short", short)) if parts}
    return out


def _scored(sentence: Sentence) -> list[str]:
    """What came out well, told without a word of who said so: "my case study scored highest on the panel"."""
    return [
        text
        for each in clauses(sentence)
        if each.subject == "mine" and each.lemma in {"score", "rank", "come"} and (text := my_clause(each)) and _PRAISE.search(text.lower())
    ]


def _among(read: Sequence[Sentence]) -> str:
    """How many applied, where the note says so."""
    return next((hit.group(hit.lastindex or 0) for each in read if (hit := _OF.search(each.plain))), "")


def _both(parts: Sequence[str]) -> str:
    """The clauses as one: "I scored well" and "I lacked examples" share their subject."""
    if len(parts) < 2:
        return parts[0]
    first, second = parts
    return f"{first} and {second[2:]}" if first.startswith("I ") and second.startswith("I ") else f"{first} and that {second}"


def _said(sentence: Sentence) -> list[str]:
    """The clauses of a sentence that report what was said of the person."""
    quoted = _quoted(sentence)
    if quoted:
        return quoted
    sentence = _unmarked(sentence)
    if others := _OTHERS.search(sentence.plain):
        text = write(sentence.words[sentence.at(others.start(1)) : sentence.at(others.end(1) - 1) + 1])
        return [text] if text and len(text.split()) < 20 else []
    marks = list(_TOLD.finditer(sentence.plain))
    out: list[str] = []
    for mark in marks:
        if mark.group() == "because" and not BLAMED.match(sentence.plain[: mark.start()]):
            continue
        first = sentence.at(mark.end() + 1)
        first += first < len(sentence.words) and sentence.words[first].low == "that"
        for each in clauses(sentence.part(first, len(sentence.words)))[: 1 if mark.group() == "because" else 3]:
            text = _clause(each)
            if not text and each.verb < 0 and (jotted := _jotted(each)):
                text = jotted
            if each.subject == "own" and re.search(r"\b(?:think|thought|feel|felt|want|know|asked|said|accepted)\b", text):
                text = ""
            lack = _LACK.search(text.lower())
            if (
                not text
                or text in out
                or _NO.search(text)
                or (mark.group() == "because" and not lack and _PRAISE.search(text.lower()))  # no praise, but why it was a no
                or text.startswith("I ranked")
                or not (
                    lack
                    or text.startswith(("most ", "the other"))
                    or _PRAISE.search(text.lower())
                    or (mark.group() == "because" and each.subject in {"own", "mine"})
                )
            ):
                continue
            if text.split()[-1].lower() in group("preposition") | {"below", "above"}:
                end = next((k for k in range(each.first, len(each.sentence.words)) if each.sentence.words[k].tag == "Z"), each.last)
                text = write(each.sentence.words[each.first : end])
            plain = each.sentence.plain
            more = _SCORE.search(plain[sum(len(word.low) + 1 for word in each.sentence.words[: each.last]) - 1 :])
            out.append(f"{text}, {more.group(1)}" if more else text)
    return out


def _jotted(each: Clause) -> str:
    """Praise without a verb: "great with customers" is "I was great with customers", "strong lesson" is "my lesson was strong"."""
    words = [word for word in each.words if word.tag not in "ZI"]
    text = write(words)
    too = next((k for k in range(1, len(words)) if words[k].low == "too" and k + 2 == len(words)), 0)
    if too and all(word.tag in "NEG" for word in words[:too]):
        thing = write(words[:too])
        return f"my {thing} {'were' if thing.endswith('s') else 'was'} too {words[-1].out}"
    if len(words) > 1 and _POOR.match(words[-1].low) and all(word.tag in "NEGR" for word in words[:-1]) and words[0].tag in "NEG":
        thing = write(words[:-1])
        head = re.split(r" (?:on|about|to|of|in) ", thing)[0]
        return f"my {thing} {'were' if head.endswith('s') else 'was'} {words[-1].out}"
    if not 1 < len(words) < 7 or not _PRAISE.search(text.lower()) or _LACK.search(text.lower()):
        return ""
    if words[1].low in {"with", "at", "on", "in"} and _PRAISE.match(text.lower()):
        return f"I was {text}"
    if _PRAISE.fullmatch(words[-1].low) and all(word.tag in "NEG" for word in words[:-1]):
        return f"my {write(words[:-1])} was {words[-1].out}"
    if not _PRAISE.match(text.lower()):
        return ""
    return (
        f"my {write(words[1:])} {'were' if words[-1].low.endswith('s') else 'was'} {words[0].out}"
        if all(word.tag in "NEG" for word in words[1:])
        else ""
    )


def _unmarked(sentence: Sentence) -> Sentence:
    """The sentence without quotation marks and what stands in brackets."""
    kept, depth = [], 0
    for each in sentence.words:
        depth += each.low == "("
        if not depth and each.low not in {"'", '"'}:
            kept.append(each)
        depth -= each.low == ")" and depth > 0
    return Sentence(sentence.note, tuple(kept)) if kept else sentence


def _clause(each: Clause) -> str:
    words = list(each.words)
    while words and words[0].tag in "CBI" and len(words) > 2:
        words = words[1:]
    if each.subject == "own":
        text = re.sub(r"\bto (?=(?:far|late|early|slow|long|short)\b)", "too ", re.sub(r"\btheir\b", "your", own_clause(each)))
        return re.sub(r"^I (?=(?:light|short|weak|thin|slow|strong) (?:on|in|at)\b)", "I was ", text)  # "strong on X but light on Y"
    if each.subject not in {"mine", "thing", "none"} or not words:
        return ""
    if words[0].low == "my" and each.subject != "mine":
        return ""
    text = my_clause(each)
    text = re.sub(r"\bthey (?=saw|have seen|had|met)", "you ", text)
    if re.match(
        r"(?:the )?(?:others?|other (?:candidates?|people|person|one)|most of the (?:\w+ )?(?:candidates|students|applicants|others)|most (?:candidates|students|applicants|people)) ",
        text,
    ):
        return text if text.startswith(("the ", "most ")) else f"the {text}"
    if not text or (
        re.match(r"(?:my |the )?(?:\w+ ){1,2}not (?!\w+ (?:was|were|is|are)\b)", text) and not any(word.tag in "AM" for word in words)
    ):
        return ""
    if re.search(r"\b(?:they|he|she|it|job|role|interview|someone|there)\b", text):
        return ""
    return (
        re.sub(r"^the (?=\w)", "my ", text)
        if words[0].tag in "NGE"
        else text
        if text.startswith("my ")
        else f"my {text}"
        if words[0].tag in "NG"
        else ""
    )


def _quoted(sentence: Sentence) -> list[str]:
    """What stands in quotes and speaks of "you", or begins with a verb: "Scored well but lacked examples"."""
    places = [k for k, each in enumerate(sentence.words) if each.low in {'"', "'"}]
    if not places:
        return []
    if {each.low for each in sentence.words[: places[0]]} & {"other", "someone", "somebody", "one", "who"}:
        return []
    start = places[0] + 1
    end = places[1] if len(places) > 1 else len(sentence.words)
    words = [each for each in sentence.words[start:end] if each.tag != "I"]
    while words and words[-1].tag in "ZC":
        words = words[:-1]
    if not 2 < len(words) < 18 or words[0].tag in "CW" or _IN_THE_ROOM.search(sentence.part(0, places[0]).plain):
        return []
    lows = [each.low for each in words]
    # "They 'went in a different direction'" is theirs, and no word on the person.
    if (
        words[0].tag == "V"
        and sentence.words[places[0] - 1].low in {"they", "he", "she"}
        and base_of(words[0].low) not in _THEIRS
        and places[0]
    ):
        return []
    if "you" in lows or "your" in lows:
        text = (
            write([replace(each, out=_SHIFT[each.low]) if each.low in _SHIFT else each for each in words])
            .replace("I are ", "I am ")
            .replace("I were ", "I was ")
        )
        return [text] if text and not re.search(r"\b(?:we|he|she|they|it|this|that)\b|[?!:;]", text) else []
    if words[0].tag == "V" and base_of(words[0].low) in _THEIRS and places[0] and sentence.words[places[0] - 1].tag in "NP":
        return _seen(sentence, places[0] - 1, end, write(words))
    if (
        words[0].tag == "V"
        and (words[0].low.endswith("ed") or past_of(base_of(words[0].low)) == words[0].low)
        and not {"we", "he", "she", "they", "it"} & set(lows)
    ):
        text = write(words)
        return [f"I {text}"] if text and not re.search(r"[?!:;]", text) else []
    return []


def _seen(sentence: Sentence, asker: int, end: int, text: str) -> list[str]:
    """What those who chose saw or wanted: "the panel saw more strategic vision in another candidate"."""
    who = sentence.words[asker]
    subject = "you" if who.tag == "P" or who.low not in group("other_side") else f"the {who.low}"
    from_other = [each.low for each in sentence.words[end + 1 : end + 3]]
    tail = (
        " in another candidate"
        if from_other[:1] in (["from"], ["in"]) and from_other[1:] and from_other[1] in {"him", "her", "them", "the", "another"}
        else ""
    )
    return [f"{subject} {text}{tail}"] if text and not re.search(r"[?!:;]", text) else []


def _rank(sentence: Sentence, read: Sequence[Sentence]) -> str:
    found = _RANKED.search(sentence.plain)
    mine = not re.search(r"\b(?:he|she|they) (?:ranked|came|was)\b", sentence.plain)
    if found and mine and found.group(1)[0].isdigit() and re.search(r"\branked\b|\bplaced\b|\b\d+(?:st|nd|rd|th)\b", found.group()):
        took = next((hit.group(1) for each in read if (hit := _TOOK.search(each.plain))), "")
        out_of = re.match(r" out of (\d{1,4})\b", sentence.plain[found.end() :])
        return (
            f"ranked {found.group(1)}" + (f" out of {out_of.group(1)}" if out_of else "") + (f" and that you took {took}" if took else "")
        )
    if (top := _TOP.search(sentence.plain)) and mine:
        return f"in {top.group(1) if ' ' in top.group(1) else f'the {top.group(1)}'} {top.group(2)}" + (
            f" of {count}" if (count := top.group(3) or _among(read)) else ""
        )
    if (_RUNNER.search(sentence.plain) and not _ANOTHER.search(sentence.plain)) or (found and not found.group(1)[0].isdigit()):
        word = "third" if found and found.group(1) == "third" else "the runner-up" if re.search(r"runner", sentence.plain) else "second"
        word = (
            f"a {close.group(1)} {word}"
            if (close := re.search(r"\b(close|strong|credible|good|very close) second\b", sentence.plain))
            else word
        )
        word = f"{found.group(1).replace('reserve', '').strip() or 'a'} reserve" if found and "reserve" in found.group(1) else word
        word = "your second choice" if "second choice" in sentence.plain else word
        among = _among(read)
        return f"{word} of {among}" if among and word in {"second", "third"} else word
    return ""
