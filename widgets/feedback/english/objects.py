"""Follows what a verb is done to, and where, when and how: a thing, a second thing, a preposition with its thing, an -ing form."""

from typing import Final

from widgets.feedback.english.extent import phrase_end
from widgets.feedback.english.inner import CONTENT, SOMEBODY, Inner
from widgets.feedback.english.language import group

_AMOUNTS: Final = frozenset(["all", "most", "less", "some", "many", "half", "each", "both", "several", "any", "more", "few", "enough"])


class Objects(Inner):
    """Things and what leads to them; every method takes a place and gives the place behind what it knows, or None."""

    def thing(self, place: int) -> int | None:
        """A thing or somebody: a noun phrase, "all of it", "someone"."""
        word, following = self.words[place], self.word(place + 1)
        if word.tag == "P":
            acts = following is not None and following.tag in "AMVX"
            return place + 1 if word.low in SOMEBODY | {"it"} and not acts else None
        if word.low in _AMOUNTS and word.tag == "D" and following is not None and following.low == "of":
            return place + 1
        if word.tag == "D" and word.low in _AMOUNTS and self.over(place + 1):
            return place + 1
        return self.noun(place)

    def noun(self, place: int) -> int | None:
        """A noun phrase, "the first", a number."""
        if place >= len(self.words):
            return None
        end = phrase_end(self.sentence, place)
        following = self.word(end) if end else None
        if end and end > place + 1 and self.words[end - 1].tag == "G" and following and following.tag in "DOQPW":
            return end - 1
        if end is None and self.words[place].tag in "#O":
            return place + 1
        if end is None and self.words[place].tag == "D" and place + 1 < len(self.words):
            after = self.words[place + 1]
            if self.words[place].low in {"half", "all", "both"} and after.tag == "D":
                return phrase_end(self.sentence, place + 1)
            if after.low in {"best", "only", "first", "last", "same", "second", "third", "other", "rest"} or (
                after.tag == "J" and after.low.endswith("est")
            ):
                return place + 2
        return end

    def second(self, start: int, place: int, end: int) -> bool:
        """Whether a second thing may follow the first without a join: a time, a number, or what was given to somebody."""
        first = self.words[start] if start < len(self.words) else None
        word, before = self.words[place], self.words[place - 1]
        return (
            (first is not None and first.tag == "O" and place == start + 1)
            or word.low in {"last", "next", "this", "every", "each", "all", "first", "second"} | group("month")
            or self.timed(place, place + 1)
            or (word.tag == "#" and before.tag != "#")
            or (word.low in {"a", "an", "per"} and before.tag in "N#")
            or (word.low in {"the", "one", "another", "that"} and self.words[end - 1].low in group("stretch_of_time") | {"way"})
        )

    def timed(self, place: int, end: int) -> bool:
        """Whether a noun phrase from `place` to before `end` says when or how long."""
        return self.words[end - 1].low.removesuffix("s") in group("stretch_of_time") or self.words[place].low.removesuffix("s") in group(
            "weekday"
        )

    def preposition(self, place: int, depth: int) -> int | None:
        """A preposition with its thing, or one that belongs to the verb: "by phone", "up"."""
        after = place + 1
        loose = self.words[place].low in group("particle") | {"since"}
        if self.over(after) or (self.words[after].tag == "C" and self.words[place - 1].tag in "NEO"):
            return after if loose else None
        word = self.words[after]
        if loose and (word.tag in "TBX" or (word.tag == "J" and self.over(after + 1))):
            return after
        if word.low in {"being", "having", "doing"} or (word.tag == "G" and word.low not in group("both")):
            return self.doing(after, depth)
        if word.low in CONTENT and word.tag in "WC":
            return self.content(after, depth)
        if word.tag == "R":
            return self.preposition(after, depth)
        if self.words[place].low == "than" and word.tag == "P":
            return self.clause(after, depth)
        if word.low == "once" and self.words[place].low == "at":
            return after + 1
        while word.tag == "B" and after + 1 < len(self.words):
            after += 1
            word = self.words[after]
        if word.tag == "O":
            return after + 1
        if word.low in {"that", "this", "both"} and self.over(after + 1):
            return after + 1
        return self.thing(after)

    def doing(self, place: int, depth: int) -> int | None:
        """An -ing form with what hangs on it: "talking roses", "being asked back"."""
        word = self.words[place]
        if word.low in {"being", "having", "doing"}:
            end = self.verbs(place)
            return None if end is None else self.complements(end, depth + 1)
        return self.complements(place + 1, depth + 1) if word.tag == "G" else None

    def quote(self, place: int) -> int | None:
        """A quote, or an apostrophe of several owners with what they own."""
        following = self.word(place + 1)
        owners = self.words[place - 1].low.endswith("s") and following is not None and following.tag in "NE"
        return self.noun(place + 1) if owners else place + 1
