"""Reads where a referee and the person worked together: "you supervised my dissertation on peat bogs in 2023"."""

import re
from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.language import group, verbs
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.situation.days import COUNT
from widgets.feedback.situation.plain import plainly

_WAS_MY: Final = re.compile(
    r"^(?:and |because )?(?:she|he) (?:was|is|used to be) my (?:old |first )?((?:line |team |shift |course |year |floor |store |ward )?(?:manager|boss|supervisor|tutor|teacher|lecturer|mentor|sister|leader|coach|sergeant|foreman|instructor|head of \w{3,12}|trainer))\b"
)
_THERE: Final = re.compile(rf"\bi (?:was|worked) there (?:for )?((?:{COUNT}) (?:years?|months?))\b")
_TOGETHER: Final = re.compile(r"\b(?:we|i) (?:did|worked|volunteered|trained|taught|studied|spent|ran|shared|were|had)\b")


def together(sentence: Sentence) -> str:
    """What the referee saw of the person's work: "you supervised my dissertation on peat bogs in 2023"."""
    if there := _THERE.search(sentence.plain):
        return f"I was with you for {there.group(1)}"
    for each in clauses(sentence):
        words = each.words
        if each.verb >= 0 and each.lemma in group("oversaw") and {word.low for word in words} & {"me", "my", "us", "our"}:
            verb = sentence.words[each.verb]
            rest = write(plainly(sentence.words[each.verb + 1 : each.last]))
            past = next((form for form, kind in verbs().items() if kind.lemma == each.lemma and "past" in kind.kinds), "")
            if past and rest and len(rest.split()) < 12 and verb.tag in "VL" and not re.search(r"\b(?:he|she|him|her|they)\b", rest):
                more = next(
                    (
                        one
                        for one in clauses(sentence)
                        if one.first > each.verb and one.joiner == "and" and one.lemma in group("oversaw") and one.verb >= 0
                    ),
                    None,
                )
                second = (
                    f" and {more.sentence.words[more.verb].low} {write(plainly(sentence.words[more.verb + 1 : more.last]))}" if more else ""
                )
                return f"you {past} {rest}{second}" if not re.search(r"\b(?:he|she|him|her)\b", second) else f"you {past} {rest}"
        if was := _WAS_MY.match(each.plain):
            rest = write(plainly(words[len(was.group().split()) :]))
            rest = rest if len(rest.split()) < 9 and not re.search(r"\b(?:i|he|she|they|it|her|him|who)\b", rest.lower()) else ""
            return f"you were my {was.group(1)} {rest}".strip()
        if _TOGETHER.match(each.plain) and re.search(r"\b(?:together|(?:with|under|for|alongside) (?:him|her|them))\b", each.plain):
            text = own_clause(each) or write(plainly(words))
            text = re.sub(r" (with|under|for|alongside) (?:him|her|them)\b", r" \1 you", text)
            text = re.sub(r"\byou ((?:19|20)\d\d) (?:to|-) ((?:19|20)\d\d)", r"you from \1 to \2", text)
            if text and len(text.split()) < 16 and not re.search(r"\b(?:he|she|they|it)\b", text):
                return re.sub(r"^we did (\w+ years) together", r"we worked together for \1", text)
    return ""
