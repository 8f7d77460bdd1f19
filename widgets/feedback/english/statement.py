"""Follows a clause word by word and says where it ends, when a small grammar knows every word of it; else it is no statement."""

from typing import Final

from widgets.feedback.english.extent import which_time
from widgets.feedback.english.inner import CONTENT
from widgets.feedback.english.language import base_of, verbs
from widgets.feedback.english.objects import Objects
from widgets.feedback.english.sentences import Sentence, once

# Adjectives that take a clause: "pleased I asked", "sure what it meant".
_MINDED: Final = frozenset(["pleased", "impressed", "happy", "glad", "sure", "aware", "surprised", "confident", "certain"])
# Verbs behind which somebody does something: "they had me count a drawer", "she watched me fold".
_CAUSING: Final = frozenset(["let", "make", "have", "watch", "see", "hear", "help", "feel", "get"])
_MAKING: Final = frozenset(["get", "keep", "leave", "find", "make", "have"])
_BEHIND: Final = frozenset(["before", "after", "until", "once", "unless", "since"])
_MOST: Final = 30
_DEEP: Final = 4


class Statement(Objects):
    """One reading of the words of a sentence; every method takes a place and gives the place behind what it knows, or None."""

    def predicate(self, place: int, depth: int = 0) -> int | None:
        """A finite verb with its helpers, and all that hangs on it up to the end of the clause."""
        if (place, depth) not in self.known:
            verb = self.verbs(place)
            self.known[place, depth] = None if verb is None else self.complements(verb, depth)
        return self.known[place, depth]

    def subject_and_predicate(self, place: int) -> int | None:
        """A clause inside with a subject of its own: "broadband had been down for nine days"."""
        return self.clause(place, 1)

    def complements(self, place: int, depth: int = 0) -> int | None:
        """Everything after a verb, one known piece after the other."""
        objects, start = 0, place
        while not self.over(place) or self.goes_on(place, depth):
            if place - start > _MOST or depth > _DEEP:
                return None
            if self.goes_on(place, depth):
                return self.predicate(place + 1, depth)
            named = self.thing(place) if self.words[place].tag in "DQJNE#GPO" else None
            further = self._piece(place, start, objects, depth)
            if further is None:
                return None
            objects += named is not None and further >= named and self.words[place].tag != "O" and not self.timed(place, named)
            place = further
        return place

    def _piece(self, place: int, start: int, objects: int, depth: int) -> int | None:
        """The next piece of a clause whose verb ends before `start`, when `objects` things stand there already."""
        word = self.words[place]
        if caused := self._caused(place, start, depth):
            return caused
        if (word.low == "there" and self.takes_clause(start, place)) or which_time(self.words, place):
            return self.clause(place, depth)
        if word.low == "'":
            return self.quote(place)
        if word.tag == "C" and word.low in _BEHIND:
            return place + 1 if self.over(place + 1) else self.content(place, depth) or self.preposition(place, depth)
        if word.tag in "BI" or (word.tag == "X" and self.word(place + 1) and self.words[place + 1].tag == "T"):
            return place + 1
        if word.tag == "J" and self._says_how(place, start, objects) and (told := self._adjective(place)):
            return told
        if word.tag == "J" and self.words[place - 1].low in {"something", "anything"}:
            return place + 1
        if objects == 0 and (word.tag == "O" or (place == start and self._is_done(place, start))):
            return place + 1
        if objects == 1 and self.stopped and self._is_done(place, start):
            return place + 1
        following = self.word(place + 1)
        if word.tag == "G" and following and following.tag in "DOPQ" and (end := self.doing(place, depth)):
            return end
        if word.tag in "DQJNE#GPO" and (end := self.thing(place)):
            spoken = self.says(start) and not (word.tag == "D" and word.low in {"the", "a", "an"})
            fits = (objects == 0 and not spoken) or self.second(start, place, end)
            clause = self.clause(place, depth) if self.takes_clause(start, place) else None
            return clause or (end if fits and objects < 2 else None) or self.doing(place, depth)
        return self._further(place, start, depth)

    def _further(self, place: int, start: int, depth: int) -> int | None:
        """A piece that is no thing: where, to what end, which one, what was said."""
        word = self.words[place]
        if word.tag in "RC" and word.low not in CONTENT and (end := self.preposition(place, depth)):
            return end
        if word.tag == "T":
            return self.infinitive(place, depth)
        if place == start and self.says(start) and self.orderly(place):
            return self.orders(place, depth)
        if word.tag == "W" and word.low in {"who", "which"} and self.words[place - 1].tag in "NE":
            return self.predicate(place + 1, depth + 1)
        if word.low in CONTENT:
            return self.content(place, depth)
        if word.low == ",":
            return self.noun(place + 1)
        if word.low in {"and", "or", "&"}:
            return self._joined(place, depth)
        if word.tag == "P" and (self.takes_clause(start, place) or self.relative(place)):
            return self.clause(place, depth)
        return self.doing(place, depth) or self._reduced(place, depth)

    def _says_how(self, place: int, start: int, objects: int) -> bool:
        """Whether an adjective may stand alone: after the verb, or after what was got or kept so ("got the date wrong")."""
        kept = self.stopped and objects == 1 and base_of(self.words[start - 1].low) in _MAKING
        return objects == 0 or place == start + 1 or self.words[place - 1].tag in "BJ" or kept

    def _is_done(self, place: int, start: int) -> bool:
        """Whether a participle hangs on "get", "have" or "need": "got asked about rotas", "had my references checked"."""
        form = verbs().get(self.words[place].low)
        bound = base_of(self.words[start - 1].low) in {"get", "have", "need", "want"} and self.words[place - 1].tag in "NVE"
        after = self.word(place + 1)
        ends = after is None or after.tag in "ZRBEC#" or self.over(place + 1)
        return bool(bound and ends and form and "part" in form.kinds and self.words[place].tag in "VL")

    def _caused(self, place: int, start: int, depth: int) -> int | None:
        """What somebody was let, made or seen to do: "had me count a drawer", "watched the class work"."""
        word, before = self.words[place], self.words[place - 1]
        if place <= start or base_of(self.words[start - 1].low) not in _CAUSING or before.tag not in "ONEP":
            return None
        form = verbs().get(word.low)
        if before.tag != "O" and (word.tag not in "VG" or self.words[start].tag not in "DQEP"):
            return None
        after = self.word(place + 1)
        unknown = form is None and before.tag == "O" and word.tag == "N" and after is not None and after.tag in "DO"
        known = form is not None and bool(form.kinds & {"base", "ing"}) and word.tag in "VAGN"
        return self.complements(place + 1, depth + 1) if known or unknown else None

    def _reduced(self, place: int, depth: int) -> int | None:
        """A participle that says which one: "a company called Northlake", "the order placed by phone"."""
        word, after = self.words[place], self.word(place + 1)
        form = verbs().get(word.low)
        part = bool(form and "part" in form.kinds) or word.low.endswith("ed")
        if not self.stopped or not part or word.tag not in "VL" or self.words[place - 1].tag != "N" or after is None:
            return None
        named = word.low in {"called", "named"} and after.tag in "EN"
        return self.complements(place + 1, depth + 1) if named or after.low in {"by", "from", "for"} else None

    def _adjective(self, place: int) -> int | None:
        """An adjective that stands alone: "was good", "available", "sure what they meant"."""
        end = place + 1
        following = self.word(end)
        if following and following.low == "enough":
            return end + 1
        if self.over(end) or following is None or following.tag in "RTCB":
            return end
        if self.words[place].low not in _MINDED:
            return None
        if following.tag == "W" or following.low in CONTENT:
            return self.content(end, 1)
        return self.clause(end, 1) if following.tag == "P" else None

    def _joined(self, place: int, depth: int) -> int | None:
        after = place + 1
        word = self.word(after)
        if word is None:
            return None
        if self.plain_join(place) or word.tag == "G":
            return self.complements(after + 1, depth + 1)
        if word.tag == "T":
            return self.infinitive(after, depth)
        if word.tag == "J" and self.words[place - 1].tag == "J" and (further := self._adjective(after)):
            return further
        if word.low in CONTENT:
            return self.content(after, depth)
        if word.tag == "D" and word.low in {"a", "half"} and self.words[place - 1].tag == "#":
            half = self.word(after + 1)
            return after + 2 if half and half.low in {"half", "quarter", "bit"} else self.noun(after)
        return self.preposition(after, depth) if word.tag == "R" else self.noun(after)


@once
def _readings(sentence: Sentence) -> tuple[Statement, Statement]:
    return Statement(sentence), Statement(sentence, wide=True)


def reading(sentence: Sentence, *, wide: bool = False) -> Statement:
    """The reading of a sentence, made once; with `wide` a clause inside another goes on after "and" with its next verb."""
    return _readings(sentence)[wide]
