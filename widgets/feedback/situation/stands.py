"""Tells what a note calls for, whatever was picked: a no or an invitation, told as if it were an interview, is answered as what it is."""

import re
from collections.abc import Sequence
from typing import Final

from widgets.feedback.english.sentences import Sentence, joined
from widgets.feedback.findings import Task
from widgets.feedback.situation.free import availability
from widgets.feedback.situation.missed import HELD

_NO: Final = re.compile(
    r"\b(?:(?:it|that) (?:is|was) (?:a )?no(?= ?[.,;!?)]|$| (?:from|for (?:me|now|the)|to (?:me|us)|then|but|and|again|after|this time|unfortunately)\b)|(?:got|had|get) (?:the|a|another) (?:no|rejection)|no from|turn(?:ed|ing) (?:me|us) down|turned down|(?<!will )(?<!would )(?<!might )(?<!may )(?<!could )not get (?:it|the (?:\w{2,14} ){0,3}(?:job|role|post|position|place|one))"
    r"|rejected|rejection|unsuccessful|passed over|(?:went|gone|going) with (?:someone|somebody|another|the other|a|an|internal)|gave it to|given it to|(?:filled|already filled) (?:it|the (?:\w{2,12} )?(?:job|post|role|position|place|vacancy))|(?:chose|picked|hired|took on|appointed) (?:someone|somebody|another|the other|an? ))\b"
)
_INVITED: Final = re.compile(
    r"\b(?:offered|invited|given|got|booked|have|want)(?: me)?(?: in)?(?: for| to)? (?:an? |my |the |another )?(?:\w{2,10} )?(?:interview|trial|trial shift|assessment|assessment day)\b"
)
_PAST: Final = re.compile(r"\b(?:interviewed|interview (?:was|went)|went|yesterday|last (?:week|month)|after (?:the|my) interview)\b")
_FIRST: Final = 2
# So short a note is about the no wherever that stands.
_BRIEF: Final = 3
_MOST: Final = 6


def meant(read: Sequence[Sentence], task: Task) -> Task:
    """The task that fits the note: the one picked, unless a short note about an interview only tells of a no or asks for another day."""
    whole = joined(read)
    if task != "post_interview" or len(read) > _MOST or HELD.search(whole):
        return task
    if any(_NO.search(each.plain) for each in (read if len(read) <= _BRIEF else read[:_FIRST])):
        return "rejection_reply"
    if _INVITED.search(whole) and not _PAST.search(whole) and {"unable", "only", "not_before", "instead"} & set(availability(read)):
        return "second_interview"
    return task
