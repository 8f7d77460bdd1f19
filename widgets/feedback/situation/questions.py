"""Reads what the person would ask, however it is put, and says it as it follows "Could you please tell me"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import group
from widgets.feedback.english.phrases import noun_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.tokens import listed
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation.plain import plainly
from widgets.feedback.situation.turned import AUX, IF, LONGEST, WH, finished, subject_end, turned

_LEAD: Final = re.compile(
    r"\b(?:(?:nobody|no one|they have not|they not)(?: has| have)? (?:told me|said|mentioned|explained)|not know|not sure|(?:no|not|not got|not have)(?: (?:a|an|any|the))?(?: (?:foggiest|faintest|slightest|first))? (?:idea|clue)|wonder|wondering|ask|know|(?:grateful|glad|like|love|good) to hear|find out|unsure|not say|not said|not told me|not tell me|tell me|not mention|check|confirm|not clear|question is|questions are|but not(?= (?:whether|how|when|where|which|what) )) "
    r"(?:(?:them|her|him|me|you|please|also|too) )?(?:(?:the )?(?:\w{3,14} )?(?:recruiter|agency|manager|school|office|team|department|them)(?: \( \w{2,15} \))? )?(?=\S)"
)
_LEADS_ON: Final = re.compile(
    r"(?:(?:might|may|can|could) i (?:know|ask|check)|(?:can|could|would|will) (?:you|they|someone|somebody) (?:please |just )?(?:ask|tell me|check|confirm|find out|let me know|chase|remind|pass on))\b"
)
_PLEASE: Final = re.compile(r"\b(?:can|could|would|will) (?:you|someone|somebody) (?:please )?$")
_NO_LEAD: Final = re.compile(
    r"\b(?:they|he|she|who|you|recruiter|manager|panel|interviewer|boss|company|employer|landlord|landlady|firm|shop|agency|work|wife|husband|partner|mum|dad) (?:\w{1,12} ){0,2}(?:ask|know|check)$|\bdid ask$|\b(?:credit|dbs|background|police|criminal|reference|medical|my|the|a|their) check$|(?<!may )(?<!might )(?<!can )(?<!could )\b(?:i|we) (?:do |already |now )?know$"
)
# What somebody said or asked of the person, with no subject of the person's own before it.
_TOLD: Final = re.compile(r"\b(?:say|says|said|saying|asked|asking|messaged|texted|wrote)\b")
_NOTED: Final = re.compile(r"^(?:need|needed|want|questions?|ask|to ask|need to know|want to know) :(?: |$)")
UNANSWERED: Final = re.compile(r"\basked (about) .{2,60}? , (?:but )?(?:she|he|they|nobody|no one) (?:\w{1,30} )?(?:not|never|could not) ")
_ODD_SHOULD: Final = re.compile(
    r"^(?:can|could|would|will) (?:you|someone|somebody) (?:please |just )?(?:(?:word|draft|rewrite|rephrase|phrase|message)\b|(?:write|say|put) (?:it|this|that)\b|(?:tell|text|ring|phone|call|email|ask) (?:them|him|her)\b)"
    r"|\b(?:should i|i should|what to|if i should|whether i should|whether to|if to) (?:do|say|mention|think|write|tell|apply|expect|feel|go for|follow|call|ring|phone|chase|text|wait|email|accept|reply|sign|take it)\b|\bhow (?:do|should|can|could|would) i (?:poke|chase|nudge|ask|say|phrase|word|put|tell|write|reply|respond|bring|approach|explain)\b|\bwhat (?:do|would|could|can) i (?:say|do|write|tell|reply|answer|put)\b|\bdo i (?:ring|call|phone|email|chase|text) (?:them|her|him)\b|\b(?:without|w/o) (?:it )?(?:sounding|seeming|looking)|\b(?:does|will|would|did|do) (?:it|that|this|i) (?:just |really |only )?(?:look|sound|seem|come (?:off|across)|read)\b"
)
# What is said, brought or worn is no "you" of the employer's: "do I just say them".
_THINGS: Final = re.compile(
    r"\b(?:say|bring|wear|write|print|carry|take|make|do|use|buy|keep|read|upload) you(?: \w{2,8})?$|\byou (?:want|need|like|prefer) you\b"
)
# Asked of people who have been there, not of an employer.
_FORUM: Final = re.compile(r"(?:does|do|did|has|have) (?:anyone|anybody|people)\b")
# Asked of nobody, to scoff: "how hard can it be", "how many do you need to pour tea", "where's that come into it".
_SCOFF: Final = re.compile(
    r"^how (?:much|many|hard|difficult|long|\w{2,12}) (?:\S{1,14} ){0,3}?(?:can|could) (?:it|that|you|they|anyone) (?:possibly )?(?:be|get)\b"
    r"|^how (?:much|many|hard|difficult)\b(?: \S{1,14}){0,3} (?:do|does|would|could|must) (?:you|u|one|anyone|anybody|somebody|someone|a person) (?:really |even |actually )?(?:need|have|take) (?:\w{2,12} )?to (?!apply|qualify|be |work|start|do\b)"
    r"|^how (?:hard|difficult) (?:is|was) (?:it|that)\b|^(?:what|where|how|why) .{0,40}\b(?:come|comes|came) into it\b"
    r"|^(?:what|who|where|how|why) (?:on earth|the)\b|^what (?:is|was|were) (?:the|you|they) (?:point|thinking|playing)\b|^who (?:even|(?:does|would|do) (?:that|this|they think))\b|^why (?:bother|even)\b"
    r"|^(?:whether )?(?:did|do|does|have|has|is|are|was|were|would|will|can|could) (?:it|they|he|she|you|that) .{0,40}\b(?:even|lose|lost|forgot|forget|forgotten|bother|serious|joking|care|blind|deaf|think i)\b"
)
# Why somebody did as they did is a complaint where nobody asks to be told.
_WHY_THEY: Final = re.compile(r"^why\b(?! (?:(?:was|were|am|did|do|is|could|can) )?(?:i|my)\b)")
_ASKS_ONESELF: Final = re.compile(r"\b(?:ask|asked|asking) (?:myself|ourselves|yourself)\b|\bwonder(?:ed|ing)?\b")
_REASON: Final = frozenset(["because", "but", "so", "though", "as", "since", "cos", "cause", "coz"])
# Of whom "they" in a later question speaks.
_OTHERS: Final = re.compile(r"\b(?:children|kids|pupils|students|learners|residents|patients|guests|candidates|customers)\b")
_LOOSE: Final = frozenset(["and", "or", "yet", "though", "please", "either", "so", "also", "too", "then", "thanks", "ta"])
_MOST: Final = 4


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
    if any(each.startswith("whether ") and " or " in each for each in found):  # which of the two is asked by then
        found = [each for each in found if each not in {"which it is", "which one it is"}]
    if any(re.search(r"\bpaid\b", each) for each in found) and "about the pay" in found:
        found.remove("about the pay")
    return found[:_MOST]


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
    said = next((k for k, each in enumerate(words) if _TOLD.search(each.low)), len(words))
    starts: list[int] = []
    for place in range(len(words)):
        led = place in leads
        after_led = bool(starts) and any(each <= starts[-1] for each in leads)
        told = not led and place > max(1, said)
        if words[place].low == "what" and place and words[place - 1].low == "or":  # "is it paid or what"
            continue
        free = after_led or (direct and not told)
        opened = (led or (free and _opens(words, place))) and _begins(sentence, place, led=led or after_led)
        if opened or (free and _breaks_in(words, place)):
            starts.append(place)
    marked = any(each.low == "?" for each in words)
    texts = [
        text
        for number, start in enumerate(starts)
        if (
            text := _said(
                sentence, start, starts[number + 1] if number + 1 < len(starts) else len(words), marked=marked, led=start in leads
            )
        )
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


def _breaks_in(words: Sequence[Token], place: int) -> bool:
    """Whether a question begins at `place` with no mark before it, in a note that runs on: "… on the high st do i need a coat", "10am which shop?"."""
    word, before = words[place], words[place - 1] if place else None
    if before is None or before.tag in "WRCMAX" or before.low in WH | {"neither", "nor", "so", "than", "as", "only", "not"}:
        return False
    if word.low in AUX - {"is", "are", "does", "has", "were", "was", "am"}:
        asker = words[place + 1].low if place + 1 < len(words) else ""
        return asker in {"i", "we"} and not any(each.tag == "W" or each.low in WH for each in words[max(0, place - 4) : place])
    if word.low not in WH:
        return False
    if any(each.tag in "VMAG" for each in words[max(0, place - 2) : place]):
        return False
    stop = next((k for k in range(place + 1, min(len(words), place + 5)) if words[k].tag not in "NJ#B"), len(words))
    if stop < len(words) and words[stop].low in AUX and stop + 1 < len(words) and words[stop + 1].low in {"i", "we", "you", "they", "it"}:
        return True
    while stop < len(words) and words[stop].low in _LOOSE:
        stop += 1
    return word.low in {"which", "what"} and stop > place + 1 and stop < len(words) and words[stop].low == "?"


def _begins(sentence: Sentence, place: int, *, led: bool) -> bool:
    words = sentence.words
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    if led and word.tag == "R" and after is not None and after.low in {"which", "what"}:
        return True
    if word.low == "i" and not place and after is not None and words[-1].low == "?":  # as a learner asks: "I bring my card?"
        return after.low in group("prepare")
    if word.low in IF or (word.low == "about" and led):
        return led and after is not None
    if word.low in WH:
        if led:
            return True
        if words[place - 1].low == "," and place and after is not None and after.tag == "P":
            return False
        near = [each.low for each in words[place + 1 : place + 5]]
        marked = any(each.low == "?" for each in words)
        told = word.low == "which" and place and words[place - 1].low == "," and not _which_of(sentence, place)
        if not marked and (told or (after is not None and after.tag == "P")):  # "…, which was the point", "what I liked is that"
            return False
        return (
            any(each in AUX for each in near)
            or ((marked or _who_does(words, place)) and after is not None and after.tag == "V")
            or [word.low, *near[:1]] in (["how", "long"], ["how", "many"], ["what", "time"])
        )
    if word.low in AUX and after is not None:
        if _LEADS_ON.match(" ".join(each.low for each in words[place : place + 5])):
            return False
        if place and not led and word.low in {"was", "were", "had"} and after.tag != "P" and not any(each.low == "?" for each in words):
            return False  # "the offer I got, was one that I knew I would get"
        return subject_end(sentence, place + 1) is not None
    wants = re.search(r"\b(?:want|need|like) to know $", " ".join(each.low for each in words[:place]) + " ")
    if word.low == "there" and after is not None and after.low in {"is", "are"}:
        return led
    return led and bool(wants) and word.tag == "D" and word.low in {"the", "your", "their"}


def _who_does(words: Sequence[Token], place: int) -> bool:
    """Whether a sentence that begins with "who" asks, mark or no mark: "also who runs the session"."""
    begins = words[place].low == "who" and all(each.tag in "BCI" for each in words[:place])
    after = words[place + 1].low if place + 1 < len(words) else ""
    return begins and after.endswith("s") and after not in {"knows", "cares", "needs", "wants", "says"}


def _which_of(sentence: Sentence, place: int) -> bool:
    """Whether "which" asks for one of some things, and tells nothing more of what stands before it: "which room is it", not "which few people do"."""
    words = sentence.words
    end = next((k for k in range(place + 1, min(len(words), place + 5)) if words[k].tag not in "NGJE#"), 0)
    return end > place + 1 and words[end].low in AUX and subject_end(sentence, end + 1) is not None


def _said(sentence: Sentence, start: int, end: int, *, marked: bool, led: bool = False) -> str:
    words = sentence.words
    listed_on = words[start].low == "there" and all(each.tag not in "PVM" for each in words[start + 3 : end])
    last = next(
        (
            k
            for k in range(start + 1, end)
            if (words[k].tag == "Z" and not (listed_on and words[k].low == ",") and words[k].low not in {"'", "&", "-", "/"})
            or (words[k].tag == "P" and words[k - 1].low == "it" and k > start + 2)
            or (words[k].low == "were" and k + 1 < end and words[k + 1].tag == "G" and words[start].low in AUX)
            or (words[k].low in {"and", "or"} and k + 2 < end and words[k + 1].tag in "RT" and words[k + 2].low in WH)
            or [each.low for each in words[k : k + 2]] in (["in", "order"], ["so", "that"])
            or (
                words[k].low in _REASON
                and k + 1 < end
                and k > start + 1
                and not (words[k].low == "because" and k == start + 2 and words[start].low in AUX)
                and (words[k + 1].tag in "PO" or words[k].low in {"because", "but", "cause", "coz"})
            )
            or (words[k].low in {"and", "or"} and k + 1 < end and words[k + 1].low in WH | IF)
            or (words[k].low == "and" and k + 1 < end and (words[k + 1].tag == "P" or words[k + 1].low in {"thank", "say", "tell", "let"}))
        ),
        end,
    )
    plain = " ".join(each.low for each in words[start:last])
    if _ODD_SHOULD.search(plain) or _FORUM.match(plain) or (not led and _SCOFF.match(plain)):
        return ""
    if _WHY_THEY.match(plain) and (not led or _ASKS_ONESELF.search(sentence.part(0, start).plain)):
        return ""
    piece = plainly(
        [
            each
            for each in words[start:last]
            if each.tag != "Z"
            and each.low != "though"
            and not (each.tag == "I" and each.low in _LOOSE | {"yes", "ok", "okay", "yeah", "hello"})
        ]
    )
    while piece and piece[-1].low in _LOOSE and piece[-1].out != "TA":
        piece = piece[:-1]
    if len(piece) < 1 or len(piece) > LONGEST:
        return ""
    text = turned(sentence, start, piece, marked=marked)
    text = finished(text, others=bool(_OTHERS.search(sentence.part(0, start).plain)))
    return "" if _THINGS.search(text) or text.startswith("whether that ") else text
