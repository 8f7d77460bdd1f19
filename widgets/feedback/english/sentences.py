"""A sentence as the rules see it: small letters, words apart by one space, and the way back to the place in the note."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, wraps
from itertools import accumulate

from widgets.feedback.english.tokens import tokens
from widgets.feedback.english.wordclass import Token
from widgets.feedback.findings import Span


@dataclass(frozen=True)
class Sentence:
    """Words of one sentence of `note`, with `plain`, the text that patterns run over."""

    note: str
    words: tuple[Token, ...]

    @cached_property
    def plain(self) -> str:
        """The words in small letters, one space between."""
        return " ".join([each.low if each.low != "\n" else "." for each in self.words])

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate([len(each.low) + 1 for each in self.words[:-1]], initial=0))

    def at(self, place: int) -> int:
        """The index of the word at `place` in `plain`."""
        return max(0, bisect_right(self._starts, place) - 1)

    def place(self, word: int) -> int:
        """The place in `plain` where the word with this index begins; behind the last, where one more would."""
        return self._starts[word] if word < len(self.words) else len(self.plain) + 1

    @cached_property
    def _letters(self) -> str:
        return "".join([each.tag for each in self.words])

    def tags(self) -> str:
        """One letter for each word."""
        return self._letters

    def span(self, first: int = 0, last: int | None = None) -> Span:
        """The stretch of the note from word `first` to before word `last`."""
        return self._whole if first == 0 and last is None else self._stretch(first, last)

    @cached_property
    def _whole(self) -> Span:
        return self._stretch(0, None)

    def _stretch(self, first: int, last: int | None) -> Span:
        picked = self.words[first:last] or self.words[:1]
        return Span(picked[0].start, picked[-1].end, self.note[picked[0].start : picked[-1].end])

    def part(self, first: int, last: int) -> "Sentence":
        """The words from `first` to before `last` as a sentence of their own; of all words the sentence itself, with what was read of it."""
        return Sentence(self.note, self.words[first:last]) if first or last < len(self.words) else self


def once[Read, T](read: Callable[[Read], T]) -> Callable[[Read], T]:
    """Keep what `read` finds in a sentence, or in one of its clauses, on that: many rules ask for the same reading."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def kept(whole: Read) -> T:
        known = whole.__dict__
        if name not in known:
            known[name] = read(whole)
        found: T = known[name]
        return found

    return kept


def sentences(note: str) -> list[Sentence]:
    """Cut a note into sentences; one said twice counts once."""
    found: dict[str, Sentence] = {}
    for each in tokens(note):
        sentence = Sentence(note, tuple(each))
        found.setdefault(sentence.plain, sentence)
    return list(found.values())


def joined(parts: Sequence[Sentence]) -> str:
    """All sentences in one line, for rules that look across them."""
    return " ".join(each.plain if each.plain.endswith((".", "!", "?")) else each.plain + " ." for each in parts)
