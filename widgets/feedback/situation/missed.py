"""Reads an interview that did not take place: where and when the person was there, and what was said instead."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.hot import cool
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation import places
from widgets.feedback.situation.days import days
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.who import person

_NOBODY: Final = re.compile(
    r"\b(?:nobody|no one|no-one|noone) (?:was |is |ever |even )?(?:(?:there|about|in)(?= ?[.,;!?]|$| (?:to|when|and|but|at|on|so|for) )|came|come|turned up|showed|showing|answered|answering|joined|rang|called|home|let me in|on the call)\b"
    r"|\b(?:call|interview|meeting|link|zoom|teams) (?:\w{2,8} )?(?:not (?:ever )?|never )(?:started?|came|come|happened?|take place|took place|rang|ring|connected)\b|\b(?:they|he|she|interviewer|manager|recruiter) (?:\w{2,8} )?(?:not|never) (?:showed?|turned? up|turn up|(?:came|come)(?= ?[.,;!?)]|$| (?:to (?:meet|get|collect|fetch|the)|and|but|so|out|down|near|at all|because)\b)|rang|ring|called?|joined?|appeared?|dialled)\b"
    r"|\b(?:cancelled|postponed) (?:on me|it|last minute|at the last minute|an hour|the interview|my interview|\d{1,2} minutes|when i)\b|\bcould not make it\b|\binterview (?:was |got )?(?:cancelled|postponed)\b|\bforgotten (?:about )?(?:me|it|my interview)\b|\bnobody (?:knew|was expecting)\b|\bnot expecting me\b|\bno-?show\b|\bnobody (?:had )?(?:rung|rang|called|told) me\b|\b(?:manager|interviewer|boss|chef|owner|director) was (?:off|ill|away|on holiday)\b"
)
# Whoever was not there cannot have found nobody: "my referees said nobody called".
_WAS_THERE: Final = re.compile(
    r"\b(?:turned up|showed up|got there|arrived|logged (?:on|in)|dialled in|joined|sat|stood|waited|waiting|ready|was there|went|drove|came|cancelled|postponed|could not make it|expecting)\b"
)
# A note that also tells of questions asked is about an interview that did take place, in the end.
HELD: Final = re.compile(
    r"\b(?:asked me|they asked|questions?|he asked|she asked|in the end we|eventually|did my|sent me to|other (?:depot|site|office|building)|asked (?:what|how|why|whether|if|about|for)|gave me|my (?:\w{2,12} )?(?:demo|presentation|talk|lesson|answers?)|i (?:answered|explained|presented|showed)|went (?:well|fine|ok))\b"
)
_CAME: Final = re.compile(
    r"\b(?:turned up|was|got|arrived|went|came|there|logged on|logged in|sat|stood|waited) (?:at|to|in|outside) (?=\S)"
)
_CLOCK: Final = re.compile(
    r"\b(?:turned up|was|got|arrived|came|logged on|logged in|ready|there|for|on|booked|set|at \S{2,20}(?: \S{1,12})?) (?:for |at )(\d{1,2}(?:[.:]\d\d)?(?: ?(?:am|pm))?|noon)(?= |$)"
)
_WAITED: Final = re.compile(
    r"\b(?:waited|waiting|sat there|stood there|hung on|gave it)(?: \w{2,8}){0,2}? ((?:about |over |nearly )?(?:\d{1,3}|an|half an|ten|fifteen|twenty|thirty|forty|two) (?:minutes?|hours?))\b"
)
_FROM_TO: Final = re.compile(
    r"\b(?:waited|waiting|sat|stood|was)\b.{0,40}? from (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?) (?:to|till|until) (\d{1,2}(?:[.:]\d\d)?(?:am|pm)?)(?= |$)"
)
_ABSENT: Final = re.compile(r"\b(?:could not make it|was off|was ill|was away|is off)\b")
_WOULD: Final = re.compile(
    r"\b(?:would|could) (\w{6,9}) (?:do|work|suit)\b|\b(?:can|could) (?:we|i) do (\w{6,9}(?: at \d{1,2}(?:[.:]\d\d)?)?)\b|\bmove(?:d)? it to (\w{6,9})\b"
)


def missed(read: Sequence[Sentence]) -> dict[str, str]:
    """The phrases that a word about a missed interview turns on; nothing when the interview did take place."""
    whole = " ".join(each.plain for each in read)
    if not _NOBODY.search(whole) or not _WAS_THERE.search(whole) or HELD.search(whole):
        return {}
    out: dict[str, str] = {"missed_it": "the interview", **availability(read)}
    for sentence in read:
        if (came := _CAME.search(sentence.plain)) and (found := places.place(sentence, sentence.at(came.end()))):
            text = found.text
            if found.last < len(sentence.words) and sentence.words[found.last].tag == "#" and found.last + 1 < len(sentence.words):
                text = f"{text} {sentence.words[found.last].out}"
            out.setdefault("at_place", text)
        if clock := _CLOCK.search(sentence.plain):
            out.setdefault("at_time", clock.group(1).replace(" am", "am").replace(" pm", "pm"))
        if hours := _FROM_TO.search(sentence.plain):
            out.setdefault("waited", f"from {hours.group(1)} to {hours.group(2)}")
        if waited := _WAITED.search(sentence.plain):
            out.setdefault("waited", waited.group(1))
        if _ABSENT.search(sentence.plain):
            who = next(
                (
                    found
                    for k in range(len(sentence.words) - 1)
                    if (found := person(sentence, k))
                    and " ".join(each.low for each in sentence.words[found.last : found.last + 3]).startswith(
                        ("could not make", "was off", "was ill", "was away")
                    )
                ),
                None,
            )
            if who:
                out.setdefault("absent", who.text)
        would = _WOULD.search(sentence.plain)
        day = would and next((each for each in days(sentence) if would.start() <= each.start <= would.end()), None)
        if day and "free" not in out and "unable" not in out:
            out.setdefault("moved", day.text)
    return cool(out)
