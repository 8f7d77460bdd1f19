"""Reads an answer that the person puts right: what was said, and what is so, however the two are joined, in one sentence or the next."""

import re
from collections.abc import Sequence
from copy import replace
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from widgets.feedback.english.clauses import Clause, clause_at, clauses
from widgets.feedback.english.hot import hot
from widgets.feedback.english.language import base_of, one_of, past_of, value_of
from widgets.feedback.english.phrases import write
from widgets.feedback.english.rewriting import own_clause
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.english.word import Token
from widgets.feedback.findings import Span
from widgets.feedback.moments.intended import that_clause
from widgets.feedback.moments.values import UNIT, compared, numbers, value
from widgets.feedback.questions.replies import told

# What follows an answer: what puts it right, what has still to be checked, only that it was wrong, or nothing against it.
type Kind = Literal["right", "promised", "wrong", "same"]


@dataclass(frozen=True, slots=True)
class Amended:
    """What was `said` ("I said six weeks") and what is `so` ("it is twenty weeks"), each empty where it cannot be told soundly."""

    kind: Kind
    said: str
    so: str
    answer: Span
    whole: Span

    @property
    def text(self) -> str:
        """Both sides in one clause; empty where one is not known."""
        if not self.said or not self.so:
            return ""
        return f"{self.said}, but {self.so}"


_TO: Final = rf"(?:them|him|her|sir|madam|(?:the|my) (?:\w{{2,14}} ){{0,2}}?(?:{one_of('other_side')}))"
_HEAD: Final = re.compile(
    r"\b(?:(?P<who>i|we) )?(?:(?:have|had|did) )?(?:(?:first|wrongly|mistakenly|confidently|stupidly|just|only|also|then|even) )?"
    r"(?P<verb>say|said|tell|told|answer|answered|give|gave|put|state|stated|quote|quoted|write|wrote|name|named|call|called|reply|replied|claimed|guessed|argued|blurted(?: out)?|went(?: with| for)?|agreed|promised)\b"
    rf"(?: (?P<to>(?:(?<=\btell )|(?<=\btold )|(?<=\bsaid )(?=(?:them|him|her)\b)|to ){_TO}))?(?: that)? (?=\S)"
)
# "My answer to how many was six."
_ANSWER: Final = re.compile(r"\bmy answer (?:to|on|for) (?P<asked>(?:what|how|who|which|when|where)\b[^.,;:!?]{3,90}?) was (?=\S)")
# What a statement without its "I" may follow.
_BEFORE: Final = frozenset([".", ",", ";", ":", "-", "!", "?", "(", "and", "but", "so", "then", "\n"])
# After one of these it was not said, or only names what was.
_UNSAID: Final = frozenset("not did could should would can do if that which what who where whether nearly almost".split())  # noqa: SIM905 - a list of words
# Where what was said ends.
_ENDS: Final = re.compile(
    r" (?:[.;:!?(,]|-(?= )|(?:but|though|although|whereas|where(?= it\b)|because|cause|instead|except)\b|(?:and|when|while|then|so) (?=(?:it|that|this|in|the|they|i|was|is|really|actually|truth)\b)"
    r"|(?=(?:it|twas|truth) (?:is|was|should|\d))|(?=i (?:really |actually )?meant\b)|(?=(?:which|correct) (?:is|was)\b)|(?=actually\b)|(?=(?:more like|not) \d))"
)
_MOST_SAID: Final = 18
# What owns that the answer was wrong.
_ADMITS: Final = re.compile(
    r"(?:(?:no|nope)(?= [.,;:!-]| it\b)|wrong(?:ly)?|(?:which |that |it |this )?(?:is |was )?(?:really |actually |just |quite |completely |totally )?(?:wrong|incorrect|not (?:quite |really |actually )?(?:right|true|so|correct|the case))"
    r"|(?:that |it |which )(?:is|was) an? (?:mistake|slip|error)|i (?:was|am) wrong|i (?:got|had|have) (?:it|that|them|those) (?:all )?(?:wrong|mixed up|muddled|backwards|back to front|the wrong way (?:round|around))"
    r"|i misspoke|my mistake|i (?:have|did|do|had) not(?= [.,;:!]))(?= |$)"
)
# What says that the next is meant against it.
_TURNS: Final = re.compile(
    r"(?:in (?:fact|truth|reality)|actually|really|truth be told|to be honest|(?:and )?(?:it )?turn(?:s|ed) out|obviously|of course|having (?:checked|looked)(?: \w{2,12}){0,5}"
    r"|(?:i )?(?:have )?(?:since |just |then |only )?(?:checked|looked(?: it| that)?(?: up)?|googled|rung|phoned|asked)(?: (?!it\b|and\b|but\b|that\b)[\w']{1,14}){0,7}"
    r"|(?:i )?(?:only )?(?:realised|realized|remembered|found out)(?: (?!it\b|and\b|but\b|that\b)[\w']{1,14}){0,6}"
    r"|(?:that |it |which )(?:is|was) (?:far |way |much )?too \w{2,8}(?: (?!it\b)[\w']{1,14}){0,4}"
    r"|(?:later|afterwards|at home|in the (?:car|van)|on the (?:way (?:home|back)|bus|train))(?: i (?:realised|realized|remembered|checked))?)(?= |$)"
)
_JOINS: Final = re.compile(
    r"(?:[.,;:!()\n-]|but|and|when|though|although|whereas|where|while|because|so|well|now|then|that|lol|haha|doh|oops|ah|oh|sorry|i (?:do )?(?:know|knew) (?:that|this|it|better)"
    # What the one figure is of, and what the other.
    r"|which (?:is|was) (?:for|at|of|in) \S{1,12}(?: \w{2,12})?(?= [.,;])|(?:at|for|in|with|on) (?:the |an? )?[\w-]{1,12}(?= (?:it|that) (?:is|was)))(?= |$)"
)
_DOUBTS: Final = re.compile(r"(?:i (?:think|guess|believe)|(?:it )?(?:might|may|could) be|not sure)(?: [\w']{1,14}){0,10}")
_OWNS: Final = re.compile(r"\b(?:wrong|incorrect|not (?:right|true|correct)|should|meant|mistake|in fact|correct|right)\b")
_MOST_STEPS: Final = 12
_IS: Final = re.compile(
    r"(?:(?:(?P<pointing>it|that|this|they|those|there)|(?P<named>(?:the )?(?:truth|answer|correct|(?:real|right|correct|true|proper|actual)(?: (?:answer|one|number|figure|date|word|name|term|rule|price|amount))?))) )?"
    r"(?:(?P<be>is|was|are|were|should (?:be|have been)|ought to (?:be|have been))|(?<=and )(?P<bare>should have been))"
    r"(?P<quality>(?: (?:really|actually|in fact|more like|more|nearer|closer to|only|just|now|meant to be|supposed to be)){0,3}) "
)
_ITS: Final = re.compile(r"its (?:actually|really|in fact|only) ")
_FORGOT: Final = re.compile(r"(?:i )?(?:had )?forgot(?:ten)?(?: that)? (?=(?:i|my) )")
_MIGHT: Final = re.compile(r"(?:it )?(?P<might>might|may|could) be ")
_SAYS: Final = re.compile(r"(?P<source>(?:the|our|their|my) (?:\w{2,14} )?(?!you\b)\w{3,16}) (?P<says>says?|shows?) (?=[£$€]?\d)")
_MEANT: Final = re.compile(r"(?:i )?(?:really |actually )?(?:meant|mean)(?: to say)? ")
_TWAS: Final = re.compile(r"(?:twas|it) (?=\d)")
_HAVE: Final = re.compile(r"i (?:(?:really|actually|in fact|only) ){0,2}(?P<have>have|had|did)(?: (?:really|actually|in fact|only)){0,2} ")
_ROUGHLY: Final = re.compile(r"\b(?:more like|nearer|closer to)(?= |$)")
# What is still to be found out, or asked of somebody.
_PROMISED: Final = re.compile(
    r"(?:i )?(?:(?:still|just|would|do|really) ){0,2}(?:(?:have|need|want|wanted|like|got|ought) (?:got )?to|will) (?:\w{2,8}ly )?(?:check|ask|confirm|look|see|talk|speak|find out|clear|run|sort)\b"
)
_WITH: Final = re.compile(r"\b(?:with|to|ask|by) (?P<whom>my \w{2,14})(?!['\w])")
_HOME: Final = re.compile(
    r"\b(?:kids?|child\w{0,3}|baby|sons?|daughters?|mum|mom|dad|nan|hospital|ill|sick|money|debt\w?|dialysis|condition|care)\b"
)
# What was put right there and then is right.
_IN_THE_ROOM: Final = re.compile(
    r"\b(?:straight ?away|at once|on the spot|in the room|corrected (?:myself|it|me)|put (?:me|it|myself) right|told (?:them|him|her) so|(?:and|so|then) i (?:told (?:them|him|her)|corrected|changed|put)|(?:he|she|they) (?:corrected|told me))\b"
)
_OBVIOUSLY: Final = re.compile(r"(?:obviously|of course)(?= [.,;!]|$)")
_NAMING: Final = frozenset(["call", "name"])
_NO: Final = frozenset(["no", "nope"])
_AT_ONCE: Final = frozenset([",", "but", "-", ";"])
_BARE: Final = frozenset([",", ".", "-", ";", ":", "!", "no", "nope"])
# The words of "and a half".
_HALF: Final = 3
# "At 50 it is 53."
_LED: Final = ("at ", "for ", "in ", "with ", "on ")
_AGAINST: Final = frozenset(["but", "when", "though", "actually", "in fact", "really"])
_CURT: Final = 2
_FIRM: Final = frozenset(["I meant", "it should be", "it should have been"])
_RUED: Final = re.compile(
    r"\b(?:wrong|should|caught|missed|forg[eo]t|rush\w{0,3}|know|knew|mixed|realis\w{0,2}|realiz\w{0,2}|checked|silly|stupid|idiot|numpty|sorry|embarrass\w{0,3}|panick\w{0,2}|corrected|mistake|turned|twigged)\b"
)
# What is not so told is a name or a thing, and no story.
_MOST_NEW: Final = 8
_POINTS: Final = frozenset(["something", "anything", "he", "she", "it", "you", "they", "him", "her", "them", "this"])
_EXPERIENCE: Final = re.compile(r"\b(years|months) (?=experience\b)")
_ONE: Final = re.compile(r"\b(?P<number>\w{1,9}) (?P<unit>year|month|week|day|hour|minute)\b")
_PERSON: Final = frozenset(["him", "her", "them", "sir", "madam"])
_FEW: Final = 5
_AHEAD: Final = 2


def amended(read: Sequence[Sentence], place: int) -> Amended | None:
    """What a sentence says that the person said, with what it or the next two say against it; None where they say nothing."""
    stream = _joined(read, place)
    for head in reversed(list(_HEAD.finditer(read[place].plain))):
        if _own(stream, head) and (found := _answered(stream, head)):
            return found
    answer = _ANSWER.search(read[place].plain)
    return _answered(stream, answer) if answer else None


def _joined(read: Sequence[Sentence], place: int) -> Sentence:
    """A sentence with the next two as one, up to what was left out between them."""
    known = _known(read[place])
    if not known:
        words = list(read[place].words)
        for each in read[place + 1 : place + 1 + _AHEAD]:
            if each.note[words[-1].end : each.words[0].start].strip(" \n'\""):
                break
            if words[-1].tag != "Z":
                words.append(Token(".", ".", words[-1].end, words[-1].end, "Z"))
            words += each.words
        known.append(Sentence(read[place].note, tuple(words)))
    return known[0]


@once
def _known(_sentence: Sentence) -> list[Sentence]:
    """A sentence with those behind it, as it was joined before."""
    return []


def _own(stream: Sentence, head: re.Match[str]) -> bool:
    """Whether it is the person who says something at `head`."""
    before = stream.words[stream.at(head.start()) - 1].low if head.start() else "."
    if head["who"]:
        return before not in _UNSAID
    clause = clause_at(stream, stream.at(head.start("verb")))
    past = base_of(head["verb"].split()[0]) != head["verb"] or head["verb"] == "put"
    if before not in _BEFORE or clause is None or not past:
        return False
    return clause.subject == "own" or (head["to"] is not None and clause.subject in {"none", "other"} and head["verb"] == "told")


def _answered(stream: Sentence, head: re.Match[str]) -> Amended | None:
    """What was said behind `head`, with what stands against it."""
    end = _ENDS.search(stream.plain, stream.place(stream.at(head.end()) + 1) - 1)
    if end is None:
        return None
    first, last = stream.at(head.start()), stream.at(end.start() - 1) + 1
    wrong = stream.words[stream.at(head.end()) : last]
    quoted = any(two.low == '"' or (two.low == "'" and one.low[-1:] != "s") for one, two in pairwise(wrong[:-1]))
    if (
        not wrong
        or len(wrong) > _MOST_SAID
        or quoted
        or wrong[0].tag in "AM"
        or (wrong[0].tag == "I" and wrong[0].low not in {"yes", "no"})
        or wrong[-1].tag in "CWTDM"
        or wrong[-1].low in {"if", "when", "as"}
    ):
        return None
    found = _against(stream, end.start() + 1, wrong, naming=_verb(head) in _NAMING and _names(wrong))
    if found is None:
        return None
    kind, so, behind = found
    said = "" if kind == "same" else _said(head, wrong) or _written(stream, head, wrong, last)
    if kind == "right" and _IN_THE_ROOM.search(stream.plain[end.start() : stream.place(behind) + 60].partition(" . ")[0]):
        kind, so = "same", ""
    if kind == "right" and not said:
        if not _OWNS.search(stream.plain[end.start() : stream.place(behind)]):
            return None
        kind, so = "wrong", ""
    return Amended(kind, said, so, stream.span(first, last), stream.span(first, behind))


def _names(words: Sequence[Token]) -> bool:
    """Whether words say both what is named and how: "the tool a jointer"."""
    return sum(each.tag in "DE" for each in words) > 1


def _written(stream: Sentence, head: re.Match[str], wrong: Sequence[Token], last: int) -> str:
    """What was said, as a clause of the person's own is told, where it ends with what was said."""
    if "verb" not in head.groupdict() or _leaves_out(_verb(head), wrong[0]):
        return ""
    place = stream.at(head.start("verb"))
    first = _sentence_start(stream, place)
    clause = clause_at(stream.part(first, _sentence_end(stream, place)), place - first)
    text = told(clause) if clause is not None and first + clause.last == last else ""
    return text if text.split(" ")[1:2] == [head["verb"]] else ""


def _leaves_out(verb: str, first: Token) -> bool:
    """Whether what was said stands before its verb, or is not told: "the gasket I wrote as sealing", "told him straight"."""
    return first.low == "as" or (verb in {"go", "tell"} and first.tag in "RTB")


def _verb(head: re.Match[str]) -> str:
    verb = head.groupdict().get("verb") or "say"
    return base_of(verb.split()[0])


def _against(stream: Sentence, at: int, wrong: Sequence[Token], *, naming: bool) -> tuple[Kind, str, int] | None:
    """What stands against an answer that ends before `at`: of which kind, what is so, and the word it ends before."""
    plain = stream.plain
    admits = owned = turns = doubts = False
    before = ""
    for _ in range(_MOST_STEPS):
        if at >= len(plain):
            break
        if _PROMISED.match(plain, at):
            return "promised", _still(stream, stream.at(at)), _sentence_end(stream, stream.at(at))
        if not doubts and (found := _so(stream, at, wrong, sure=admits or turns or naming, no=admits, before=before)):
            return found
        step = _ADMITS.match(plain, at)
        if step:
            admits, owned = True, owned or step.group() not in _NO
        elif step := _TURNS.match(plain, at):
            turns = True
        elif step := _DOUBTS.match(plain, at):
            doubts = True
        else:
            step = _JOINS.match(plain, at)
        if step is None:
            break
        before, at = step.group(), step.end() + 1
    return ("wrong", "", stream.at(min(at, len(plain)) - 1)) if owned else None


@dataclass(frozen=True, slots=True)
class _Shape:
    """How what is so is led in: where its value begins, how the sentence begins that tells it, and what it must be to count."""

    at: int
    lead: str
    sure: bool = False
    figure: bool = False
    place: bool = False


def _so(stream: Sentence, at: int, wrong: Sequence[Token], *, sure: bool, no: bool, before: str) -> tuple[Kind, str, int] | None:
    """What is so, where it is told from `at` on: "it is nine", "I meant 24", "to the duty manager" behind a "no"."""
    if told := _in_a_clause(stream, at, wrong, before):
        return "right", *told
    shape = _shape(stream, at, before)
    if shape and shape.lead in {"it is", "it was"} and before.startswith(_LED):
        shape = replace(shape, lead=f"{before} {shape.lead}")
    bare = shape is None
    shape = shape or _Shape(at, "it should have been")
    found = value(stream, stream.at(shape.at)) if shape.at < len(stream.plain) else None
    if found is None or (bare and not (no and before in _BARE) and not _OBVIOUSLY.match(stream.plain, stream.place(found.last))):
        return None
    match = compared(wrong, found)
    if match == "same" and not no:
        return "same", "", found.last
    count = numbers(found.words)
    sure = sure or shape.sure
    if shape.figure:
        fits = sure and bool(count) if "there" in shape.lead else match == "figure"
    elif match == "figure":
        # What somebody counted and found was no slip, unless the note says that it was one.
        start = stream.place(_sentence_start(stream, stream.at(at)))
        fits = sure or not (shape.lead == "it was" and before == "and") or bool(_RUED.search(stream.plain, start))
    else:
        sure = sure or _plainly(wrong, found.words, before, ended=found.last >= _sentence_end(stream, found.last - 1))
        # What is no figure seldom answers one: "three percent, then remembered that was the heifers".
        other = match == "other" and (sure or bare) and (no or shape.lead in _FIRM or not numbers(wrong) or bool(count))
        fits = (other and len(found.words) < _MOST_NEW) or (match == "place" and (sure or before in _AT_ONCE))
    if not fits:
        return None
    if match == "figure" and shape.lead.startswith("the right answer"):
        shape = replace(shape, lead=f"it{shape.lead.removeprefix('the right answer')}")
    text = _with_unit(found.text, wrong, found.words, count[0]) if match == "figure" and count else found.text
    only = shape.lead != "I meant" and (found.words[0].low in {"not", "only"} or (shape.place and found.words[0].tag == "R"))
    return "right", _several(f"{'in fact' if only else shape.lead} {text}"), found.last


def _shape(stream: Sentence, at: int, before: str) -> _Shape | None:
    """How what is so is led in at `at`."""
    plain = stream.plain
    if hit := _MEANT.match(plain, at):
        return _Shape(hit.end(), "I meant", sure=True)
    if hit := _SAYS.match(plain, at):
        source = write(stream.words[stream.at(at) : stream.at(hit.end("source") - 1) + 1])
        return _Shape(hit.end(), f"{source} {hit['says']}", figure=True)
    if hit := _HAVE.match(plain, at):
        return _Shape(hit.end(), f"in fact I {hit['have']}", figure=True)
    if hit := _MIGHT.match(plain, at):
        return _Shape(hit.end(), f"it {hit['might']} be", figure=True)
    if hit := _ITS.match(plain, at) or _TWAS.match(plain, at):
        return _Shape(hit.end(), "it is", sure=hit.re is _ITS)
    if hit := _ROUGHLY.match(plain, at):
        return _Shape(hit.end() + 1, f"it is {hit[0]}", figure=True)
    hit = _IS.match(plain, at)
    if hit is None:
        return None
    named, be, quality = hit["named"] or "", hit["be"] or hit["bare"], hit["quality"].strip()
    # "Nearer 900" is not 900.
    only = f" {rough[0]}" if (rough := _ROUGHLY.search(quality)) else " only" if re.search(r"\b(?:only|just)\b", quality) else ""
    if be.startswith(("should", "ought")):
        return _Shape(hit.end(), f"it should {'have been' if be.endswith('been') else 'be'}{only}", sure=True)
    be = "was" if be in {"was", "were"} else "is"
    if hit["pointing"] == "there":
        return _Shape(hit.end(), f"in fact there {hit['be']}{only}", figure=True)
    if named and not named.endswith("truth"):
        return _Shape(hit.end(), f"the right answer {be}{only}", sure=True)
    sure = bool(quality or named or before in {"when", "where"})
    return _Shape(hit.end(), f"it {be}{only}", sure=sure, figure=hit["pointing"] == "they", place=bool(named))


def _in_a_clause(stream: Sentence, at: int, wrong: Sequence[Token], before: str) -> tuple[str, int] | None:
    """What is so, where a clause of the person's own tells it: "but I left in 2019", "but forgot I have choir"."""
    if before not in _AGAINST:
        return None
    forgot = _FORGOT.match(stream.plain, at)
    end = _sentence_end(stream, stream.at(at))
    if forgot and (text := that_clause(stream.part(0, end), stream.at(forgot.end()))):
        return f"I had forgotten that {text}", end
    clause = _clause(stream, stream.at(at))
    if clause is None or clause.lemma not in {base_of(each.low) for each in wrong if each.tag in "VL"}:
        return None
    text = own_clause(clause)
    now = numbers(clause.words)
    figures = {each.low for each in clause.words} & {wrong[each].low for each in numbers(wrong)}
    return (
        (text, stream.at(at) + clause.last)
        if text and now and numbers(wrong) and (len(now) > len(figures) or len(numbers(wrong)) > 1)
        else None
    )


def _with_unit(text: str, wrong: Sequence[Token], right: Sequence[Token], place: int) -> str:
    """A figure with the unit of what was said, where it is told without one."""
    was = numbers(wrong)
    after = wrong[was[-1] + 1].low if was and was[-1] + 1 < len(wrong) else ""
    place += _HALF if [each.low for each in right[place + 1 : place + 1 + _HALF]] == ["and", "a", "half"] else 0
    bare = place + 1 >= len(right) or right[place + 1].tag == "R"
    counted = right[place].low == "half" or (right[place].tag == "#" and right[place].low[-1:].isalnum())
    if not bare or not UNIT.fullmatch(after) or not counted:
        return text
    out = right[place].out
    after = after.removesuffix("s") if right[place].low in {"1", "one"} else after
    return text.replace(out, f"{out} {after}", 1)


def _several(text: str) -> str:
    """Units as one says them of more than one: "4 years"."""
    return _ONE.sub(lambda each: each[0] if value_of(each["number"]) < 2 else f"{each[0]}s", text)


def _still(stream: Sentence, place: int) -> str:
    """What has still to be checked, without what is only of the person's home."""
    clause = _clause(stream, place)
    text = own_clause(clause, pointing=True) if clause else ""
    whom = _WITH.search(clause.plain) if clause else None
    if text.startswith("I ") and not _HOME.search(text) and len(text.split()) < _MOST_SAID and not text.endswith((" first I", " if")):
        return text
    return f"I need to check that with {whom['whom']} first" if whom else "I need to check that first"


def _clause(stream: Sentence, place: int) -> Clause | None:
    """The clause that begins at word `place`."""
    return next(iter(clauses(stream.part(place, _sentence_end(stream, place)))), None)


def _plainly(wrong: Sequence[Token], right: Sequence[Token], before: str, *, ended: bool) -> bool:
    """Whether a name or thing told without another word answers what was said: "blue, it is red", "flat rate, it is cash accounting", "It is lichens."."""
    if before in _AT_ONCE or before == "and":
        if wrong[0].low == "i" or wrong[0].tag == "V":
            return False
        same = (wrong[-1].tag == right[0].tag and right[0].tag in "BJEN") or (wrong[-1].tag in "JL" and right[0].tag in "JL")
        return (len(right) == 1 and same) or (before != "and" and right[0].tag in "NE" and right[-1].tag in "NEG")
    return before == "." and ended and right[0].tag in "NE" and len(right) <= _CURT


def _sentence_start(stream: Sentence, place: int) -> int:
    return next((k + 1 for k in range(place - 1, -1, -1) if stream.words[k].low in {".", "!", "\n"}), 0)


def _sentence_end(stream: Sentence, place: int) -> int:
    return next((k for k in range(place, len(stream.words)) if stream.words[k].low in {".", "!", "\n"}), len(stream.words))


def _said(head: re.Match[str], wrong: Sequence[Token]) -> str:
    """What was said, as a clause in the past; empty where it cannot be written clean."""
    text = write(wrong).replace("s ' ", "s' ")
    if len(wrong) > 2 and wrong[0].low == "you" and wrong[1].tag == "V":  # how one does it
        wrong, text = wrong[1:], f"to {write(wrong[1:])}"
    if not text or {each.low for each in wrong} & _POINTS or hot(text) or _leaves_out(_verb(head), wrong[0]):
        return ""
    if asked := head.groupdict().get("asked"):
        return f"I said {text} when I was asked {asked}"
    who, verb = "we" if head["who"] == "we" else "I", head["verb"] if head["verb"] == "blurted out" else head["verb"].split()[0]
    clause = not text.startswith("to ") and wrong[0].tag in "PDNEQ" and any(each.tag in "VAM" for each in wrong[1:])
    telling = base_of(verb) == "tell"
    whom = head["to"] or ""
    if telling and not whom and (place := next((k for k, each in enumerate(wrong[:_FEW]) if k and each.low in {"i", "we"}), 0)):
        whom, text = write(wrong[:place]), write(wrong[place:])
    if verb == "went" or (telling and not clause) or (base_of(verb) in _NAMING and not _names(wrong)):
        verb = "said"
    past = verb if base_of(verb) != verb or verb == "put" else past_of(verb)
    to = f" {'them' if whom in _PERSON else whom}" if telling and clause and whom else ""
    that = " that" if clause and base_of(verb) not in _NAMING | {"give", "put"} else ""
    return _EXPERIENCE.sub(r"\1 of ", _several(f"{who} {past}{to}{that} {text}"))
