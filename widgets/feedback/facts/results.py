"""Reads what something came to, jotted down after its clause: "…, 112 lines in the hour and no mispicks", "…, 24 minutes"."""

import re

from widgets.feedback.english.hot import hot
from widgets.feedback.english.phrases import write
from widgets.feedback.english.sentences import Sentence


def result(sentence: Sentence, end: int) -> tuple[str, int] | None:
    """What it came to, jotted down after the clause: "…, 112 lines in the hour and no mispicks", "…, 24 minutes"."""
    words = sentence.words
    if (
        end + 2 >= len(words)
        or words[end].low not in {",", "-", ":"}
        or (words[end + 1].tag != "#" and words[end + 1].low not in {"both", "all"})
    ):
        return None
    stop = end + 1
    while stop < len(words) and words[stop].tag in "#NJRDECG" and words[stop].low not in {"but", "so", "because"}:
        stop += 1
    if stop < len(words) and words[stop].tag != "Z":
        return None
    text = write(words[end + 1 : stop]).replace(" wpm", " words a minute")
    faulty = re.search(
        r"(?<!no )\b(?:mistakes?|errors?|faults?|wrong|late|missed|experience|till|until|to)\b|^\S+ (?:years?|months?|weeks?|days?)$", text
    )
    if not text or len(text.split()) > 9 or len(text.split()) < 2 or hot(text) or faulty:
        return None
    if re.match(r"\S+ (?:to|till|until|-) \S+$", text):  # from when to when is no result
        return None
    text = re.sub(r"(?<!and) no (?=\w+s?$)", " and no ", text)
    if text.startswith(("both ", "all ")):
        return (text, stop) if re.search(r"\d", text) else None
    if re.match(r"\d{1,4} ?(?:m|km|miles?|metres?)\b|\d{1,3} (?:minutes?|people)\b(?!$)|\d{1,3} (?:people|hundred)$", text):
        return None
    timed = re.match(r"(?:about )?\S+ (?:minutes?|seconds?|hours?)$", text)
    return f"{'in' if timed else 'of' if text.endswith(' each') else 'with'} {text}", stop
