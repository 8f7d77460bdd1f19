"""Puts the text of a statement right where the words alone were not enough: "got through" is "completed", a day has its "on"."""

import re
from typing import Final

from widgets.feedback.english.articles import articles_right
from widgets.feedback.english.language import past_of, verbs

_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_BESIDE: Final = r"(?=(?!about|to|with|through|for|over|of|on|at|in|until|a|and|my|me|us|them)[a-z]|[A-Z])"
# What makes "my …" the beginning of what was said: "my notice is a month", not "my dissertation on bees".
_MINE_IS: Final = r"my (?:[\w'-]{1,20} ){1,6}?(?:is|was|are|were|has|had|have|will|would|can|could|ends?|runs?|starts?|finish(?:es)?)\b"
_DONE: Final = re.compile(r"^(?:did|ended up) ([a-z]{2,14})\b")
_DECENT: Final = re.compile(r"\ban? (?:half )?(?:decent|proper) (?=\w)")
_ON_DAY: Final = re.compile(r"\b(?!last|next|this|every)([a-z]{2,12}) ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s)\b")
_ANY: Final = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (r",? (?:in|at) that (?:time|point)$| (?:with|to|for|by) (?:him|her)$", ""),
        (r"^spent (.{3,30}?) talking about ", r"talked for \1 about "),
        (r"^spent (\S{1,12} of (?:my|the|our) .{3,30}?) on ", r"talked for \1 about "),
        (
            r"^spent (.{3,30}?) on (?=(?:the|that|my) (?:\w{2,12} ){0,3}(?:questions?|answer|slides?|part|task|example)\b)",
            r"talked for \1 about ",
        ),
        (r"^got through\b", "completed"),
        (rf"\btalked (?!(?:\w{{1,12}} ){{1,2}}(?:about|through)\b){_BESIDE}", "talked about "),
        (rf",? talking {_BESIDE}", ", talking about "),
        (r"(?<=[a-z]) quick$", " quickly"),
        (
            r"\b((?:worked|lived|studied|trained) (?:[a-z]{1,12} ){1,4})(?<!for )(?<!about )(?<!over )(?<!nearly )(?<!last )(?<!past )((?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:years|months))\b",
            r"\1for \2",
        ),
        (r"^(have|has) got\b|\b(I have|we have) got\b(?! to)", r"\1\2"),
        (r"\bme and my (\w{2,14})\b", r"my \1 and I"),
        (
            r"\b(?:it|that) (was|is) an? (?:(?:very|really) )?(\w{3,12}) (example|answer|presentation|lesson|demonstration|summary|explanation|solution)$",
            r"my \3 \1 \2",
        ),
        (r"^said that (?:was|is)\b", "said that it was"),
        (
            rf"\b(start|begin|finish|free|available) (?=\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\b|the \d|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{_MONTHS}) \d)",
            r"\1 on ",
        ),
    )
)
_OWN: Final = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (rf"^(?:said|explained|mentioned|told them) (?:that )?(?=(?:I|we)\b|{_MINE_IS})", "explained that "),
        (r"\babout when (?=(?:the|my|our|an?|I|we)\b)", "about the time when "),
        (r"^did (?:good|great) (?=(?:on|in|at|with)\b)", "did well "),
        (r"^did (?:ok|okay|alright) (?=(?:on|in|at|with)\b)", "did all right "),
        (r"^said about (?=(?:my|the|an?|how|when)\b)", "mentioned "),
        (r"^explained them (?=(?:my|the|an?|how|what|why)\b)", "explained "),
        (r"^told (?:them )?(?:the|a|my) story (?:of|about) ", "told them about "),
        (r"^used (?:the example of |as (?:my|an) example )", "gave the example of "),
        (r"^used (.{3,80}) as (?:my|an|the) example$", r"gave the example of \1"),
        (r"^told them about\b", "talked about"),
        (r"^told them (?=how|what|why)", "explained "),
    )
)
_OTHER: Final = tuple(
    (re.compile(pattern), text)
    for pattern, text in (
        (r"^(said|mentioned|explained|added|confirmed|promised) (?=(?:I|we|they|it|he|she|my|the|most|that was|there)\b)", r"\1 that "),
        (r"^give (?=(?:me|us)\b)", "gave "),
        (r"^((?:was|were|seemed|looked) (?:pleased|impressed|happy|glad)) (?=(?:I|we|my)\b)", r"\1 that "),
        (r"^told (?:me|us) (?:that )?(?=(?:I|we|they|it|he|she|my|the|most|there)\b)", "said that "),
    )
)
_NAMED: Final = re.compile(r"^said (?=[a-z]{3,14} (?:is|was)\b)(?!that|it|he|she|they|my|this)")


def polished(text: str, *, own: bool, learner: bool) -> str:
    """The text after the subject; `own` when that is the person, `learner` when somebody who is learning English tells it."""
    for pattern, instead in _ANY:
        text = pattern.sub(instead, text)
    text = _DONE.sub(_turned, text)
    text = articles_right(_DECENT.sub("a ", text))
    text = _ON_DAY.sub(lambda hit: f"{hit.group(1)} on {hit.group(2)}" if hit.group(1) in verbs() else hit.group(), text)
    if learner and not own:
        text = _NAMED.sub("said that the ", text)
    for pattern, instead in _OWN if own else _OTHER:
        text = pattern.sub(instead, text)
    return text


def _turned(hit: re.Match[str]) -> str:
    """The past of what somebody "did say" or "ended up saying"; as it was when that is no verb we know."""
    form = verbs().get(hit.group(1))
    return past_of(form.lemma) if form and form.kinds & {"base", "ing"} and form.lemma not in {"do", "be", "have"} else hit.group()
