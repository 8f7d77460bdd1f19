"""Says where a clause may end: at a mark, at a joining word with a clause behind it, where somebody else begins to do something."""

from typing import Final

from widgets.feedback.english.clauses import clauses
from widgets.feedback.english.extent import begins_clause, list_goes_on, phrase_end
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.sentences import Sentence
from widgets.feedback.english.wordclass import Token

# What may follow a whole clause without being part of it.
_ENDS: Final = frozenset(["and", "but", "so", "because", "as", "though", "although", "while", "whereas", "then", "plus", "which", "who"])
_HEDGES: Final = frozenset(["think", "guess", "believe", "suppose", "reckon", "hope", "feel", "imagine"])


class Endings:
    """The words of a sentence and the places where a clause of it may end."""

    def __init__(self, sentence: Sentence, *, wide: bool = False) -> None:
        """Read the words of `sentence`; with `wide` a clause inside another goes on after "and" with its next verb."""
        self.sentence, self.words, self.wide = sentence, sentence.words, wide
        self.known: dict[tuple[int, int], int | None] = {}
        self.stopped = sentence.tags().count("Z") * 36 >= len(sentence.words)
        self.run_on = {each.first for each in clauses(sentence) if each.joiner == "run-on"}

    def word(self, place: int) -> Token | None:
        """The word at `place`; None behind the last."""
        return self.words[place] if 0 <= place < len(self.words) else None

    def over(self, place: int) -> bool:
        """Whether the clause may end before `place`."""
        word = self.word(place)
        if word is None:
            return True
        if word.tag == "Z":
            return word.low != "'" and not (word.low == "," and self._listed(place))
        if word.tag == "P" and place + 2 < len(self.words) and base_of(self.words[place + 1].low) in _HEDGES and word.low == "i":
            return self.words[place + 2].tag == "Z"
        following = self.word(place + 1)
        if place in self.run_on or (word.low in {"that", "this"} and following and following.low == "way"):
            return True
        return self._joins(place)

    def _joins(self, place: int) -> bool:
        """Whether a joining word with a clause behind it stands at `place`."""
        word, after = self.words[place], place + 1
        while after < len(self.words) and (self.words[after].tag in "BIX" or self.words[after].low == "then"):
            after += 1
        following = self.word(after)
        if word.low not in _ENDS or following is None:
            return False
        if word.low in {"which", "who"}:
            return self.words[place - 1].tag not in "NE"
        if word.low in {"because", "so", "though", "although"} or following.tag == "P":
            return True
        end = phrase_end(self.sentence, after)
        if end is not None and begins_clause(self.sentence, after, end):
            return True
        beyond = self.word(after + 1)
        acts = (
            following.tag in "AMXV"
            or (following.tag == "T" and word.low == "but")
            or (following.tag == "N" and beyond is not None and beyond.low in {"it", "them"})
        )
        return acts and word.low in {"and", "but", "then"} and not self.plain_join(place)

    def goes_on(self, place: int, depth: int) -> bool:
        """Whether the clause inside goes on with a second verb: "how we agreed a plan and kept them in their home"."""
        following = self.word(place + 1)
        return bool(self.wide and depth > 0 and following and self.words[place].low == "and" and following.tag == "V")

    def plain_join(self, place: int) -> bool:
        """Whether "and" joins two things of one kind before it: "assess and treat"."""
        before, after = self.words[place - 1], self.words[place + 1]
        return place > 1 and self.words[place].low == "and" and before.tag == after.tag and self.words[place - 2].tag == "T"

    def _listed(self, place: int) -> bool:
        """Whether a comma stands in "a, b and c"."""
        if not list_goes_on(self.sentence, place):
            return False
        for _ in range(6):
            end = phrase_end(self.sentence, place + 1)
            if end is None or end >= len(self.words):
                return False
            if self.words[end].low == "and":
                return True
            if self.words[end].low != ",":
                return False
            place = end
        return False

    def is_base(self, place: int) -> bool:
        """Whether the word at `place` may be a verb as one looks it up."""
        word = self.word(place)
        form = verbs().get(word.low) if word else None
        return bool(word and ((form and "base" in form.kinds) or word.low in group("either")))
