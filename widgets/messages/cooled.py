"""Takes out of a detail only what would not help, so that one swear word does not cost the reason it stands beside."""

import re
from collections.abc import Callable, Iterator
from typing import Final

# A word that only gives heat to the one behind it: "the bloody distance", "another f-ing offer".
_BEFORE: Final = re.compile(r"(?<= )((?:\w{1,12}-)?\w{1,15}(?:ing|in|y|ed)|damn|goddamn)\s(?=\w)", re.IGNORECASE)
_PARTS: Final = re.compile(r"(?<=[.!?;])\s+|,?\s+(?:and|but|so|because|as|since)\s+|,\s+", re.IGNORECASE)


def cooled(text: str, hot: Callable[[str], bool]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give what is left of a text and what was taken out, from the most that can be kept to the least.

    Out of each part go words that only add heat; a part that is still `hot` goes whole. Last, the first parts in a row that are not.
    """
    joins = ["", *(each.group() for each in _PARTS.finditer(text))]
    places = [0, *(place for each in _PARTS.finditer(text) for place in each.span()), len(text)]
    parts = [text[start:end] for start, end in zip(places[::2], places[1::2], strict=True)]
    rest = [_without_words(each, hot) for each in parts]
    kept = [place for place, (words, _) in enumerate(rest) if not hot(words)]
    gone = [each for place, (_, taken) in enumerate(rest) for each in (taken if place in kept else (parts[place],))]
    together = [place for number, place in enumerate(kept) if place == kept[0] + number]
    for chosen in (kept, together) if kept else ():
        words = "".join(f"{joins[place] if number else ''}{rest[place][0]}" for number, place in enumerate(chosen))
        yield words, (*gone, *(rest[place][0] for place in kept if place not in chosen))


def _without_words(text: str, hot: Callable[[str], bool]) -> tuple[str, tuple[str, ...]]:
    gone: list[str] = []

    def drop(found: re.Match[str]) -> str:
        if not hot(found[1]):
            return found[0]
        gone.append(found[1])
        return ""

    return _BEFORE.sub(drop, f" {text}").strip(), tuple(gone)
