"""Reads whom to thank and for what: "Sister Quinn, who interviewed me twice"."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.phrases import Phrase, is_thin, noun_phrase, verb_phrase, write
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token
from widgets.feedback.situation.plain import plainly
from widgets.feedback.situation.who import person

# There were no others: "the children, who were lovely".
_ALL_OF_THEM: Final = frozenset(["the children", "the students", "the staff", "the team", "the residents", "the nurses"])
_TELL: Final = re.compile(r"\b(?:tell|say to|let) ((?:mr |mrs |ms |dr |miss )?\w{2,20}) (?:thanks|thank you|ta|cheers)(?= |$)")
_NAMED: Final = re.compile(
    r"\b(?:especially|particularly|in particular|most of all|above all),? (?:to )?((?:mr |mrs |ms |dr |miss |prof )?\w{2,20}) who\b|\b(\w{2,20}) (?:especially|in particular|most of all|above all)\b"
)
_WARM: Final = re.compile(
    r"\bout of (?:his|her|their) way\b|\bfeel (?:awful|bad|terrible|guilty|like a heel)\b|\b(?:was|were) (?:\w{2,10} )?(?:kind|lovely|great|nice|helpful|sound|good|pleasant|courteous|decent|correct|respectful|polite|patient|fair|professional|warm|gracious)\b|\btreated me (?:well|fairly|kindly|with \w{4,10})\b"
)
_TREATED: Final = re.compile(
    r"\b(they(?: all)?|everyone|everybody|(?:the|both) (?:\w{2,14} )?(?:trustees|family|team|staff|residents|people|engineers|teachers|partners|governors|couple|owners|managers|nurses|panel)) (?:were|was|have been|has been|had been) (?:all |so |really |very |both |always |nothing but ){0,3}(\w{3,12})(?: to me| with me)?( with (?:their|your) time)?(?= [.,;!]| and| but| in| all| though|$)"
)
_MEETS: Final = re.compile(r"\b(?:tell|told|see|saw|met|meet|with|by|called|name is|let|message|text|ring) (?=\S)")
_BECAUSE: Final = frozenset(["because", "as", "cause", "cos", "coz"])
_THANK: Final = re.compile(r"\b(?:thank|thanks to|ta to|cheers to|thank you to|love to|regards to|hello to) (?=\S)")


def thanked(read: Sequence[Sentence]) -> str:
    """Whom to thank, with what for where the note says so."""
    plain = ""
    dones: list[str] = []
    for sentence in read:
        for asked in [*_THANK.finditer(sentence.plain), *_TELL.finditer(sentence.plain)]:
            found = person(sentence, sentence.at(asked.start(1) if asked.re is _TELL else asked.end()))
            if not found:
                continue
            after = sentence.at(asked.end() - 1) + 1 if asked.re is _TELL else found.last
            if _for(sentence, after) and [each.low for each in sentence.words[after + 1 : after + 3]] in (["his", "time"], ["her", "time"]):
                return f"{found.text} for {sentence.words[after + 1].low} time"
            doing = _for(sentence, after) and after + 1 < len(sentence.words) and sentence.words[after + 1].tag == "G"
            thing = None
            if _for(sentence, after):
                thing = verb_phrase(sentence, after + 1) if doing else noun_phrase(sentence, after + 1, joins=False)
            if thing and not hot(thing.text) and not is_thin(thing.text):
                return f"{found.text} for {thing.text}"
            done = _did(sentence, found, asked=True)
            if done:
                return done
            plain = plain or found.text
    for sentence in read:
        if (named := _NAMED.search(sentence.plain)) and (found := person(sentence, sentence.at(named.start(named.lastindex or 1)))):
            after = next((k for k in range(found.last, len(sentence.words)) if sentence.words[k].low in {"he", "she"}), 0)
            return _did(sentence, found) or (after and _did(sentence, Phrase(found.first, after + 1, found.text))) or found.text
        for place, word in enumerate(sentence.words):
            opens = place == 0 or sentence.words[place - 1].tag in "ZC" or sentence.words[place - 1].low in _BECAUSE
            opens = opens or (word.low in group("addressed") and word.out[:1].isupper())
            if opens and word.tag in "DNEJ" and (found := person(sentence, place)) and (done := _did(sentence, found)):
                dones.append(done)
            if (
                opens
                and not plain
                and word.tag in "EN"
                and (found := person(sentence, place))
                and found.text[:1].isupper()
                and _WARM.search(sentence.plain)
            ):
                plain = found.text
    # A name is thanked before "the team".
    return next((each for each in dones if each[:1].isupper()), plain or _of_him(read) or next(iter(dones), ""))


def _of_him(read: Sequence[Sentence]) -> str:
    """The one person whom a note names, with the kindness that it tells of "him" or "her"."""
    met = (person(each, each.at(hit.end())) for each in read for hit in _MEETS.finditer(each.plain))
    named = {each.text for each in met if each and each.text[:1].isupper()}
    if len(named) != 1:
        return ""
    who = named.pop()
    for sentence in read:
        for place, word in enumerate(sentence.words):
            opens = place == 0 or sentence.words[place - 1].tag in "ZC" or sentence.words[place - 1].low in _BECAUSE
            if opens and word.low in {"he", "she"} and (done := _did(sentence, Phrase(place, place + 1, who))):
                return done
    return ""


def kindness(read: Sequence[Sentence]) -> str:
    """Thanks for how the person was treated, as it follows "I am grateful that": "you were so generous with your time"."""
    for sentence in read:
        found = _TREATED.search(sentence.plain)
        if not found or not set(found.group(2).split()) & group("kind"):
            continue
        word = {
            "sweet": "kind",
            "wonderful": "kind",
            "nice": "kind",
            "lovely": "kind",
            "sound": "kind",
            "great": "kind",
            "brilliant": "kind",
            "decent": "kind",
        }.get(found.group(2), found.group(2))
        tail = " with your time" if found.group(3) else " to me" if word in {"good", "kind"} else ""
        everybody = found.group(1) in {"they", "everyone", "everybody", "they all"}
        return f"you were so {word}{tail}" if everybody else f"{found.group(1)} were so {word}{tail.replace('your', 'their')}"
    return ""


def _for(sentence: Sentence, place: int) -> bool:
    return place + 1 < len(sentence.words) and sentence.words[place].low == "for"


def _did(sentence: Sentence, who: Phrase, *, asked: bool = False) -> str:
    """The person with the kindness that follows: "the lab tech who showed me around"; empty when none does."""
    words = sentence.words
    place = who.last
    if place + 1 < len(words) and words[place].low == "," and words[place + 1].low == "who":
        place += 1
    while place < len(words) and words[place].tag == "B":
        place += 1
    if place < len(words) and words[place].low in {"who", "that"}:
        place += 1
    if place + 1 >= len(words):
        return ""
    end = next(
        (
            k
            for k in range(place, len(words))
            if (words[k].tag == "Z" and k > place)
            or words[k].low in {"which", "but", "because", "though"}
            or (words[k].low == "so" and words[k].tag == "C")
            or (words[k].low == "and" and k + 1 < len(words) and (words[k + 1].tag in "PDN" or words[k + 1].low == "not"))
        ),
        len(words),
    )
    spoken = [_past(each) if k == 0 or words[place + k - 1].low == "and" else each for k, each in enumerate(words[place:end])]
    verb = base_of(words[place].low)
    lows = [each.low for each in spoken]
    me = "me" in lows
    was = verb == "be" and any(each in group("kind") for each in lows[1:5]) and "not" not in lows
    trouble = verb == "go" and lows[1:3] == ["out", "of"] and "way" in lows and me
    second = next((k for k in range(len(spoken)) if spoken[k].low == "and" and k + 1 < len(spoken)), 0)
    if was and second and not (base_of(spoken[second + 1].low) in group("gave") and me):
        spoken, second = spoken[:second], 0
    if verb == "be" and not was and second and base_of(spoken[second + 1].low) in group("gave") and me:
        spoken = spoken[second + 1 :]
        was = True
    told_of = next((k for k in range(1, len(spoken)) if spoken[k].low in {"was", "were"} and spoken[k - 1].low != "and"), 0)
    if told_of and not was:
        spoken = spoken[:told_of]
    if (
        not was
        and not trouble
        and not (
            verb in group("gave")
            and (me or (asked and "who" in {each.low for each in words[who.last : place]}))
            and words[place].tag in "VNL"
        )
    ):
        return ""
    if any(each in {"not", "never", "if", "would", "wrong", "late", "no"} for each in lows) or (
        verb in {"tell", "make", "give", "let"} and not second
    ):
        return ""
    text = (
        write(plainly(spoken)).replace(" with me", " to me")
        if was and lows[0] in {"was", "were"} and lows[-2:] == ["with", "me"]
        else write(plainly(spoken))
    )
    text = re.sub(r"\bwere sound\b", "were kind", re.sub(r"\bwas sound\b", "was kind", text))
    if not text or hot(text) or len(text.split()) > 14 or len(text.split()) < 2:
        return ""
    named = who.text[:1].isupper() or who.text in _ALL_OF_THEM
    return f"{who.text}{',' if named else ''} who {text}"


def _past(word: Token) -> Token:
    """A verb of telling in the past: "calls me" becomes "called me"."""
    form = verbs().get(word.low)
    if not form or form.kinds & {"past"} or word.low in {"was", "were"}:
        return word
    if word.low in {"is", "are"}:
        spelled = "was" if word.low == "is" else "were"
    else:
        spelled = next((each for each, kind in verbs().items() if kind.lemma == form.lemma and "past" in kind.kinds), word.low)
    return Token(spelled, spelled, word.start, word.end, word.tag)
