"""Reads who was kind and what they did for the person: "the manager was lovely about it", "they gave me a tour"."""

import re
from typing import Final

from widgets.feedback.english.phrases import noun_phrase, verb_phrase
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.due import due

_KIND: Final = re.compile(
    r"\b((?:the |my |both )?(?:\w{3,14} )?(?:lady|manager|interviewer|interviewers|recruiter|director|panel|team|head|chef|owner|woman|man|people|staff|principal|receptionist|supervisor|boss|chair|deputy|matron|sister|nurse|teacher|doctor|lead|partner|girl|guy|governors?|they|she|he|everyone)) "
    r"(?:were|was) (?:(?!not\b|never\b)\w{1,30} ){0,2}?(nice|lovely|kind|friendly|welcoming|patient|helpful|warm|supportive|encouraging|calm|understanding|great|sweet|decent|polite|fine|ok|really good|brilliant|fantastic)(?! of| enough)(?: (about it|about that|with me|to me))?\b"
)
_MANNER: Final = {
    "nice": "kind",
    "lovely": "kind",
    "great": "kind",
    "sweet": "kind",
    "decent": "kind",
    "brilliant": "kind",
    "fantastic": "kind",
    "really good": "kind",
    "ok": "understanding",
    "fine": "understanding",
    "calm": "calm",
}
_GIFT: Final = re.compile(
    r"\b(?<!would )(?<!could )(?<!will )(?:they|he|she|lady|manager|interviewer|panel|team|woman|man|and|recruiter|chef|head|owner) (?:\w{1,30}ly |even |also |kindly )?(let|gave|got|showed|offered|brought|lent) me "
)
# "They let me know" is told by its time; who is let flounder, or the man who "let me run another", has nothing that can be thanked for.
_NO_GIFT: Final = re.compile(
    r"(?:know|dig|flounder|struggle|stew|ramble|waffle|wait|believe|think|carry|sit|stand|go (?:all|on|wrong|home|down))\b|\w{2,12} another(?! (?:go|try|one|time|chance)\b)"
)
# What is shown as a kindness is a place of theirs; "a chart" is a task.
_THEIR: Final = frozenset(["the", "their", "his", "her", "some"])
_KINDNESS: Final = re.compile(
    r"\b(?:water|coffee|tea|tour|time|minute|minutes|moment|chance|lift|break|drink|glass|lunch|directions|biscuit)(?:$| (?:of|to|before|after|for)\b)"
)


def kindness(sentence: Sentence) -> dict[str, str]:
    """Who was kind, how, and what the person is thankful for."""
    plain = sentence.plain
    kind = _KIND.search(plain) if " was " in plain or " were " in plain else None
    gift = _GIFT.search(plain) if " me " in plain else None
    return {**(_manner(kind) if kind else {}), **(_gift(sentence, gift) if gift else {})}


def _manner(kind: re.Match[str]) -> dict[str, str]:
    """Who was kind, with the verb that follows, and how."""
    who, how, about = kind.groups()
    if who.split()[-1] in {"they", "she", "he", "everyone"}:
        who = who.split()[-1]  # "tell the supplier anyway | she was nice"
    person = re.sub(r"^(?!the |my |both |they|she|he|everyone)", "the ", who)
    person = {"they": "the interviewers", "she": "the interviewer", "he": "the interviewer"}.get(person, person)
    if re.search(r"\b(?:not|very|so|really|and|but|one|was|guy|girl|because|when|then|that|which|if)\b", person):
        return {}
    if how in {"fine", "ok", "great"} and not about and who not in {"they", "she", "he"}:
        return {}
    plural = person.endswith(("s", "people", "staff", "they")) and not person.endswith("boss")
    return {"person": person, "be": "were" if plural else "was", "manner": _MANNER.get(how, how)}


def _gift(sentence: Sentence, gift: re.Match[str]) -> dict[str, str]:
    """What the person is thankful for, as it follows "grateful"."""
    start = sentence.at(gift.end())
    first = sentence.words[start].low
    if gift.group(1) == "let":
        action = None if _NO_GIFT.match(sentence.part(start, len(sentence.words)).plain) else verb_phrase(sentence, start)
        return {"thanked": f"to be able to {action.text}" if action else ""}
    if gift.group(1) == "showed" and first in {"round", "around"}:
        tour = noun_phrase(sentence, start + 1) if start + 1 < len(sentence.words) and sentence.words[start + 1].tag == "D" else None
        return {"thanked": f"to be shown round {tour.text}" if tour else "to be shown round"}
    if gift.group(1) == "showed" and first in _THEIR and (shown := noun_phrase(sentence, start)):
        return {"thanked": f"to be shown {shown.text}"}
    if due(sentence.plain, gift.end()):
        return {}  # a day is arranged, and no gift
    found = noun_phrase(sentence, start, joins=False)
    if found and (gift.group(1) in {"offered", "lent"} or _KINDNESS.search(re.sub(r" with .*$", "", found.text))):
        return {"thanked": f"for the offer of {found.text}" if gift.group(1) == "offered" else f"for {found.text}"}
    return {}
