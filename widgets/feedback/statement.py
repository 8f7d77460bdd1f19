"""Follows a clause word by word and says where it ends, when a small grammar knows every word of it; else it is no statement."""

from typing import Final

from widgets.feedback.clauses import clauses
from widgets.feedback.language import base_of, group, verbs
from widgets.feedback.phrases import _begins_clause, _core, _list_goes_on
from widgets.feedback.sentences import Sentence

# What may follow a whole clause without being part of it.
_ENDS: Final = frozenset(["and", "but", "so", "because", "as", "though", "although", "while", "whereas", "then", "plus", "which", "who"])
_HEDGES: Final = frozenset(["think", "guess", "believe", "suppose", "reckon", "hope", "feel", "imagine"])
_CONTENT: Final = frozenset(["how", "what", "why", "where", "when", "which", "that", "whether", "if"])
# Verbs that take a clause without "that".
_SAYING: Final = frozenset(["say", "tell", "mention", "explain", "think", "add", "confirm", "know", "show", "promise"])
_GLAD: Final = frozenset(["pleased", "impressed", "happy", "glad"])
_MOST: Final = 26
_DEEP: Final = 4


class Statement:
    """One reading of the words of a sentence; every method takes a place and gives the place behind what it knows, or None."""

    def __init__(self, sentence: Sentence, *, wide: bool = False) -> None:
        """Read the words of `sentence`; with `wide` a clause inside another goes on after "and" with its next verb."""
        self.sentence, self.words, self.wide = sentence, sentence.words, wide
        self.stopped = sum(each.tag == "Z" for each in sentence.words) * 36 >= len(sentence.words)
        self.run_on = {each.first for each in clauses(sentence) if each.joiner == "run-on"}

    def predicate(self, place: int, depth: int = 0) -> int | None:
        """A finite verb with its helpers, and all that hangs on it up to the end of the clause."""
        verb = self.verbs(place)
        return None if verb is None else self.complements(verb, depth)

    def subject_and_predicate(self, place: int) -> int | None:
        """A clause inside with a subject of its own: "broadband had been down for nine days"."""
        return self._clause(place, 1)

    def verbs(self, place: int) -> int | None:
        """Helpers, negation, adverbs and the verb itself."""
        end, helped = place, False
        while end < len(self.words):
            word = self.words[end]
            if word.tag in "AM":
                helped = True
            elif word.tag not in "XB" or (word.tag == "B" and not self._before_verb(end)):
                break
            end += 1
        if end < len(self.words) and (
            self.words[end].tag in "VL"
            or (helped and self.words[end].tag == "G")
            or (not helped and "past" in getattr(verbs().get(self.words[end].low), "kinds", ()))
        ):
            return end + 1
        return end if helped else None

    def complements(self, place: int, depth: int = 0) -> int | None:
        """Everything after a verb, one known piece after the other."""
        objects, start = 0, place
        while not self._over(place) or self._goes_on(place, depth):
            if place - start > _MOST or depth > _DEEP:
                return None
            word = self.words[place]
            further: int | None = None
            if self._goes_on(place, depth):
                return self.predicate(place + 1, depth)
            if (
                word.low == "'"
                and self.words[place - 1].low.endswith("s")
                and place + 1 < len(self.words)
                and self.words[place + 1].tag in "NE"
            ):
                further = self._noun(place + 1)
            elif word.tag in "BI" or word.low == "'":
                further = place + 1
            elif word.tag == "J" and (objects == 0) and (adjective := self._adjective(place)):
                further = adjective
            elif word.tag == "O" and objects == 0:
                further = place + 1
            elif word.tag == "J" and self.words[place - 1].low in {"something", "anything"}:
                objects, further = 1, place + 1
            elif word.tag in "DQJNE#GPO" and (end := self._noun(place)):
                objects += 1
                fits = (objects == 1 and not self._says(start)) or self._second(start, place)
                clause = self._clause(place, depth) if self._takes_clause(start, place) else None
                further = clause or (end if fits and objects < 3 else None)
            elif word.tag in "RC" and word.low not in _CONTENT and (end := self._preposition(place, depth)):
                further = end
            elif word.tag == "T":
                further = self._infinitive(place, depth)
            elif place == start and self._says(start) and self._base(place):
                return self._orders(place, depth)
            elif word.tag == "W" and word.low in {"who", "which"} and self.words[place - 1].tag in "NE":
                further = self.predicate(place + 1, depth + 1)
            elif word.low in _CONTENT:
                further = self._content(place, depth)
            elif word.low == ",":
                further = self._noun(place + 1)
            elif word.low in {"and", "or", "&"}:
                further = self._joined(place, depth)
            elif word.tag == "P" and (self._takes_clause(start, place) or self._relative(place)):
                further = self._clause(place, depth)
            if further is None:
                return None
            place = further
        return place

    def _over(self, place: int) -> bool:
        """Whether the clause may end before `place`."""
        if place >= len(self.words):
            return True
        word = self.words[place]
        if word.tag == "Z":
            return word.low != "'" and not (word.low == "," and self._listed(place))
        if word.tag == "P" and place + 2 < len(self.words) and base_of(self.words[place + 1].low) in _HEDGES and word.low == "i":
            return self.words[place + 2].tag == "Z"
        if place in self.run_on or (word.low in {"that", "this"} and place + 1 < len(self.words) and self.words[place + 1].low == "way"):
            return True
        after = place + 1
        while after < len(self.words) and (self.words[after].tag in "BIX" or self.words[after].low == "then"):
            after += 1
        if word.low not in _ENDS or after >= len(self.words):
            return False
        following = self.words[after]
        if word.low in {"which", "who"}:
            return self.words[place - 1].tag not in "NE"
        if word.low in {"because", "so", "though", "although"}:
            return True
        if following.tag == "P":
            return True
        end = _core(self.sentence, after)
        if end is not None and _begins_clause(self.sentence, after, end):
            return True
        acts = (
            following.tag in "AMXV"
            or (following.tag == "T" and word.low == "but")
            or (following.tag == "N" and after + 1 < len(self.words) and self.words[after + 1].low in {"it", "them"})
        )
        return acts and word.low in {"and", "but", "then"} and not self._plain_join(place)

    def _goes_on(self, place: int, depth: int) -> bool:
        """Whether the clause inside goes on with a second verb: "how we agreed a plan and kept them in their home"."""
        return (
            self.wide and depth > 0 and place + 1 < len(self.words) and self.words[place].low == "and" and self.words[place + 1].tag == "V"
        )

    def _relative(self, place: int) -> bool:
        """Whether "I …" or "we …" says which one: "the list I set up at the surgery"."""
        return (
            self.stopped
            and self.words[place].low in {"i", "we", "he", "she", "they"}
            and self.words[place - 1].tag in "NEJ"
            and place + 1 < len(self.words)
            and self.words[place + 1].tag in "VA"
            and place not in self.run_on
        )

    def _says(self, start: int) -> bool:
        return start > 0 and base_of(self.words[start - 1].low) == "say"

    def _base(self, place: int) -> bool:
        """Whether a word may be what somebody would do: a verb as one looks it up, or a word before "it"."""
        word = self.words[place]
        form = verbs().get(word.low)
        unknown = form is None and word.tag == "N" and place + 1 < len(self.words) and self.words[place + 1].low in {"it", "them"}
        return unknown or bool(form and "base" in form.kinds and word.tag in "VN" and word.low not in group("subject"))

    def _orders(self, place: int, depth: int) -> int | None:
        """What somebody said that they would do: "leave it, go back in half an hour and write it on the chart"."""
        end = self.complements(place + 1, depth + 1)
        for _ in range(4):
            if end is None or end + 1 >= len(self.words):
                return end
            after = end + 1
            if self.words[end].low == "," and self.words[after].low == "and":
                after += 1
            if self.words[end].low not in {",", "and"} or after >= len(self.words) or not self._base(after):
                return end
            end = self.complements(after + 1, depth + 1)
        return end

    def _listed(self, place: int) -> bool:
        """Whether a comma stands in "a, b and c"."""
        if not _list_goes_on(self.sentence, place):
            return False
        for _ in range(6):
            end = _core(self.sentence, place + 1)
            if end is None or end >= len(self.words):
                return False
            if self.words[end].low == "and":
                return True
            if self.words[end].low != ",":
                return False
            place = end
        return False

    def _plain_join(self, place: int) -> bool:
        """Whether "and" joins two things of one kind before it: "assess and treat"."""
        before, after = self.words[place - 1], self.words[place + 1]
        return place > 1 and self.words[place].low == "and" and before.tag == after.tag and self.words[place - 2].tag == "T"

    def _before_verb(self, place: int) -> bool:
        after = self.words[place + 1] if place + 1 < len(self.words) else None
        return bool(after and after.tag in "VLGAMXB")

    def _adjective(self, place: int) -> int | None:
        """An adjective that stands alone: "was good", "available"."""
        end = place + 1
        if self._over(end) or self.words[end].tag in "RTCB":
            return end
        return self._clause(end, 1) if self.words[place].low in _GLAD and self.words[end].tag == "P" else None

    def _noun(self, place: int) -> int | None:
        end = _core(self.sentence, place)
        if end is None and self.words[place].tag in "#O":
            return place + 1
        if end is None and self.words[place].tag == "D" and place + 1 < len(self.words):
            after = self.words[place + 1]
            if self.words[place].low in {"half", "all", "both"} and after.tag == "D":
                return _core(self.sentence, place + 1)
            if after.low in {"best", "only", "first", "last", "same"} or (after.tag == "J" and after.low.endswith("est")):
                return place + 2
        return end

    def _second(self, start: int, place: int) -> bool:
        """Whether a second thing may follow the first without a join: a time, a number, or what was given to somebody."""
        first = self.words[start] if start < len(self.words) else None
        word = self.words[place]
        before = self.words[place - 1]
        return (
            (first is not None and first.tag == "O" and place == start + 1)
            or word.low in {"last", "next", "this", "every", "each", "all", "first", "second"} | group("weekday") | group("month")
            or (word.tag == "#" and before.tag != "#")
            or (word.low in {"a", "an", "per"} and before.tag in "N#")
        )

    def _preposition(self, place: int, depth: int) -> int | None:
        after = place + 1
        if self._over(after) or (self.words[after].tag == "C" and self.words[place - 1].tag in "NEO"):
            return after if self.words[place].low in group("particle") else None
        word = self.words[after]
        if word.tag == "G" and word.low not in group("both"):
            return self.complements(after + 1, depth + 1)
        if word.low in _CONTENT and word.tag in "WC":
            return self._content(after, depth)
        if word.tag == "R":
            return self._preposition(after, depth)
        while word.tag == "B" and after + 1 < len(self.words):
            after += 1
            word = self.words[after]
        if word.tag == "O":
            return after + 1
        return self._noun(after)

    def _infinitive(self, place: int, depth: int) -> int | None:
        after = place + 1
        while after < len(self.words) and self.words[after].tag == "B":
            after += 1
        form = verbs().get(self.words[after].low) if after < len(self.words) else None
        return self.complements(after + 1, depth + 1) if form and "base" in form.kinds else None

    def _content(self, place: int, depth: int) -> int | None:
        """A clause inside: "how we kept a list", "that I can start"."""
        after = place + 1
        if after >= len(self.words):
            return None
        if self.words[after].tag == "T":
            return self._infinitive(after, depth)
        past = "past" in getattr(verbs().get(self.words[after].low), "kinds", ())
        direct = self.words[place].low in {"what", "which", "who", "that"} and (self.words[after].tag in "AMVL" or past)
        if direct:
            return self.predicate(after, depth + 1)
        return self._clause(after, depth)

    def _clause(self, place: int, depth: int) -> int | None:
        word = self.words[place]
        end = place + 1 if word.tag == "P" or word.low in {"it", "this", "that", "these"} else self._subject(place)
        return self.predicate(end, depth + 1) if end and end < len(self.words) else None

    def _subject(self, place: int) -> int | None:
        end = _core(self.sentence, place)
        while end is not None and end < len(self.words) and (self.words[end].tag == "R" or self.words[end].low == "and"):
            further = _core(self.sentence, end + 1)
            if further is None:
                return None
            end = further
        return end

    def _takes_clause(self, start: int, place: int) -> bool:
        """Whether a clause may stand here without "that": right after a verb of saying, or after whom it was said to."""
        verb = start - 1
        near = place == start or (place == start + 1 and self.words[start].tag == "O")
        if not near or verb < 0 or base_of(self.words[verb].low) not in _SAYING:
            return False
        if self.words[place].tag == "P":
            return True
        end = self._subject(place)
        return end is not None and _begins_clause(self.sentence, place, end)

    def _joined(self, place: int, depth: int) -> int | None:
        after = place + 1
        if after >= len(self.words):
            return None
        word = self.words[after]
        if self._plain_join(place) or word.tag == "G":
            return self.complements(after + 1, depth + 1)
        if word.tag == "T":
            return self._infinitive(after, depth)
        if word.tag == "J" and self.words[place - 1].tag == "J" and (further := self._adjective(after)):
            return further
        if word.low in _CONTENT:
            return self._content(after, depth)
        return self._preposition(after, depth) if word.tag == "R" else self._noun(after)


def past_of(form: str) -> str:
    """The past of a verb whatever form it stands in; the form itself when it is no verb we know."""
    known = verbs().get(form)
    if known is None or "past" in known.kinds:
        return form
    return next((each for each, kind in verbs().items() if kind.lemma == known.lemma and "past" in kind.kinds), form)
