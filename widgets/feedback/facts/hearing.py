"""Reads when an answer is due, whoever says it and however: "they'll ring by Friday", "should know next week", "decision on the 20th"."""

import re
from collections.abc import Sequence
from copy import replace
from typing import Final

from widgets.feedback.english.language import group, one_of
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.findings import Fact
from widgets.feedback.situation.due import Due, times

_ANSWER: Final = r"(?:phone call|call|answers?|decisions?|results?|outcome|e-?mail|reply|response|news|verdict|letter|text|yes or no|word)"
# How one speaks of what is to come: "will", "are going to", "should", "supposed to".
_WILL: Final = r"(?:(?:will|would|shall|should|am|are|is|be|going|to|supposed|meant|due|probably|definitely|hopefully|also|still|now|only|either way|all|then) ){0,5}"
_AIM: Final = (
    r"(?:(?:hope|hopes|hoping|expect|expects|aim|aims|aiming|want|wants|wanted|plan|plans|planning|need|needs|like|looking|have|has) to )?"
)
_EDGE: Final = r"(?:^|[.,;:()-] |\b(?:and|but|so|said|says|say|told|that|way|reckons|reckoned|thinks|thought|because|as|now|me|us|just|hopefully|probably|apparently) )"
_NEWS: Final = (
    r"(?: (?:back|again|something|anything|more|from \w{2,12}|about it|either way|(?:the|my|their|a) (?:final )?"
    + _ANSWER
    + r"|one way or (?:the other|another)|(?:if|whether) i (?:have )?(?:got|get) (?:it|the job|through|in)|,)){0,3}"
)
_US: Final = r"(?: (?:me|us|you|everyone|everybody|people|candidates|all of us|both of us|back|round|again)){0,2}"
# What the person does: "I should hear", "will be told", "expect a call".
_MINE: Final = re.compile(
    rf"{_EDGE}(?:(?:i|we|you) )?{_WILL}(?:(?:hear|find out|finding out|be told|get told|be notified|be informed|be contacted){_NEWS}"
    rf"|(?:get|have|receive|expect|be) (?:an?|the|my|their|some) (?:final )?{_ANSWER}{_NEWS}) $"
)
_KNOW: Final = re.compile(rf"(?:{_EDGE}|\b(?:i|we|you) )(?=will |would |should |shall |to ){_WILL}know{_NEWS} $")
# What the other side does: "they'll ring me", "HR is letting people know", "the panel decides".
_THEIRS: Final = re.compile(
    rf"(?:{_EDGE}|\b(?P<who>\w{{2,20}}) ){_WILL}{_AIM}(?:let(?:s|ting)? (?:me|us|you|people|everyone|everybody|candidates|all of us|both of us|the agency|the recruiter|the school) (?:all )?know"
    rf"|(?P<reach>(?:ring|call|phone|e-?mail|text|contact|message|tell|notif[yi]|inform)(?:s|es|ing)?){_US}(?: with (?:an?|the|my|their) {_ANSWER})?"
    rf"|(?:write|writing|writes) (?:to )?(?:me|us)|(?:get|gets|getting) back(?: to)?{_US}|(?:come|comes|coming) back to (?:me|us)|(?:be|get|gets|getting) in (?:touch|contact)(?: with (?:me|us))?"
    r"|(?P<choose>decid(?:e|es|ing)|choos(?:e|es|ing)|announc(?:e|es|ing)|repl(?:y|ies|ying)|respond(?:s|ing)?)(?: (?:who|on (?:it|me|the job|someone)))?"
    r"|mak(?:e|es|ing) (?:up )?(?:an?|the|their|his|her|its) (?:final )?(?:decision|choice|minds?)(?: up)?"
    rf"|giv(?:e|es|ing) (?:me|us) (?:an?|the|their|my) (?:{_ANSWER}|ring|shout|bell)|have (?:an?|the|their|made an?|made the|made their) (?:answer|decision)){_NEWS} $"
)
# A thing that comes: "decision on the 20th", "results are out on Monday".
_THING: Final = re.compile(
    r"(?:^|[.,;:()-] |\b(?:and|but|so|said|says|told) )(?:(?:the|an?|final|their|my) ){0,2}(?:decisions?|answer|results?|outcome|news|verdict|response|offers)"
    r"(?: (?:is|are|will|would|should|be|come|comes|coming|out|go|going|through|due|expected|made|back|to|given|known|announced|sent|ready)){0,4} $"
)
_WAIT: Final = re.compile(
    rf"(?:{_EDGE}|\b(?:i|we) )(?:(?:am|now|just|still) ){{0,2}}(?:waiting|wait|(?:have|has|got|have got|need) to wait)(?: (?:now|about|around|to hear|for (?:an|the|their) {_ANSWER}))? $"
)
_SAID: Final = re.compile(
    rf"\b(?:they|she|he|hr|{one_of('other_side')}) (?:said|says|promised|reckons|reckoned)(?: (?:it (?:would|will) (?:be|take)|about|probably|around|maybe))? $"
)
# Who may answer, beside the people one meets; what is "my" or "another" answers about something else.
_ANSWERING: Final = frozenset(
    "hr agency school college university office company council trust hotel shop store department people staff committee".split()
)
_NOT_THEM: Final = frozenset(["doctor", "client", "partner", "partners"])
_KIN: Final = frozenset(
    ["brother", "sister", "nan", "gran", "friend", "mate", "partner", "doctor", "dentist", "landlord", "school", "bank"]
)
_OTHER: Final = re.compile(
    r"\b(?:(?:my|our|his|her|their)(?! (?:recruiter|agency|contact|consultant))|another|other|different|old|last)(?: \w{2,14}){0,2} $"
)
# What makes a promise a question, a wish or a thing that did not happen.
_UNREAL: Final = re.compile(
    r"\b(?:if|when|whether|unless|until|how|why|what|wish|asked|ask|asking|not|never|explained|would i|rang|sent)\b(?: (?!and\b|but\b|so\b)[^ ,;.]{1,20}){0,5} $"
)
_OTHERWISE: Final = re.compile(r" (?:what|how|which|where|whether|(?:they|he|she|it|we)(?! (?:said|says|told|reckons))) ")
# What the person says they would do at work.
_ONE_SAID: Final = re.compile(r"\b(?:i|we) (?:said|say|told \w{2,12}|explained|answered|replied|promised)\b[^.;]{0,60}$")
_WHEN: Final = re.compile(r"\b(?:hear|know|decision|decide|deciding|answer|find out|outcome)\b")


def hearing(read: Sequence[Sentence]) -> list[Fact]:
    """When the person will hear, as it was promised or told: one time for each sentence."""
    out: list[Fact] = []
    for place, sentence in enumerate(read):
        before = read[place - 1].plain if place else ""
        found = next((each for start, time in times(sentence) if (each := _due(sentence, start, time, before))), None)
        if found:
            out.append(Fact("hear", found.text, sentence.span()))
    return out


def _due(sentence: Sentence, start: int, time: Due, before: str) -> Due | None:
    """The time that begins at `start`, where the words before it say that an answer comes then; `before` is what was said last."""
    plain = sentence.plain
    if "?" in plain:
        return None
    led = plain[:start]
    if said := _SAID.search(led):
        ends = re.match(r" (?:[.,!;]|and|but)|$", plain[time.end :])
        asked = _WHEN.search(before) or _WHEN.search(led[: said.start()])
        time = replace(time, lead=time.lead.replace("in", "within")) if time.lead == "in" else time
        return time if ends and (asked or not time.dated) and not re.search(r"\b(?:month|hour)", time.time) else None
    found = next((hit for each in (_MINE, _KNOW, _THEIRS, _THING) if (hit := each.search(led))), None) or _WAIT.search(led)
    if (
        found
        and found.re is not _WAIT
        and not time.led
        and not time.dated
        and re.search(r"(?:hour|day|week|month|fortnight)s?$", time.time)
    ):
        found = None if time.lead == "in" else found  # "on call one week in five"
    if found and found.re is _WAIT and (" to wait" not in found.group() or time.lead == "after") and not time.dated:
        return None  # "still waiting after two weeks"
    if not found or _ONE_SAID.search(led) or _OTHERWISE.match(plain[time.end :] + " "):
        return None
    if _UNREAL.search(f"{led[: found.start()].strip()} ") or re.match(r"(?:if|when|unless|not)\b", found.group()):
        return None
    return time if found.re is not _THEIRS or _they(sentence, found) else None


def _they(sentence: Sentence, found: re.Match[str]) -> bool:
    """Whether it is the other side that answers; a bare "call on Tuesday" may be an order to oneself."""
    who = found.group("who") or ""
    helped = re.search(r"\b(?:will|would|should|going|are|is)\b", found.group())
    if who:
        word = sentence.words[sentence.at(found.start("who"))]
        named = word.tag == "E" or (word.tag == "N" and sentence.note[word.start].isupper() and who not in group("aside") | _KIN)
        known = named or who in (group("other_side") | _ANSWERING) - _NOT_THEM
        return known and not _OTHER.search(f"{sentence.plain[: found.start('who')]}{who} ")
    before = sentence.plain[: found.end()]
    theirs = re.search(r"\b(?:they|he|she)\b", before) and not re.search(r"\b(?:i|we)\b", before)
    return bool(helped or theirs) or not (found.group("reach") or found.group("choose"))
