"""Reads what the person said and what it should have been: the most useful thing a message can put right."""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from widgets.feedback.english.clauses import Clause, clauses
from widgets.feedback.english.language import base_of, group, verbs
from widgets.feedback.english.phrases import is_thin
from widgets.feedback.english.rewriting import my_clause, own_clause
from widgets.feedback.english.sentences import Sentence, once
from widgets.feedback.moments.amended import amended
from widgets.feedback.moments.intended import MEANT, SHOULD, put_right, signed, that_clause
from widgets.feedback.moments.spot import OF_MINE
from widgets.feedback.moments.truths import forbidden, truth
from widgets.feedback.questions.named import question_topic
from widgets.feedback.questions.replies import told
from widgets.feedback.questions.slots import questions

_NOT: Final = re.compile(r"(?:^| )(\S{1,12}) ?,? not (\S{1,12})(?: [.!,]|$)")
SAID: Final = frozenset(
    "say answer give put tell quote name choose pick point write call describe argue suggest recommend go use blame blurt".split()
)
_UNSURE: Final = re.compile(
    r"(?:I|we) (?:did not|could|should|would|have|had|do|am|was|were)\b|(?:I|we) (?:picked|chose|put|wrote|gave|named) (?:it|up|in|on|out)\b"
    # What was true or only told is no answer to put right.
    r"|(?:I|we) (?:told|explained|gave) (?:(?:to )?(?:them|him|her|you) )?(?:how|why|when|the (?:whole )?truth)\b"
)
_WITH_OBJECT: Final = re.compile(r"(?:I|we) (?:went for|went with|used|called it)\b")
_MISSED: Final = re.compile(
    r"^I (?:did not|forgot to) (?:say|mention|name|include|add) (?!(?:I|my \w{1,20}(?: \w{1,20})? (?:is|are|has)|how|why|what|that|so|no|yes|much|any|it)\b)(.{3,80})$"
)
_TRUTH_IS: Final = re.compile(
    r"\b(?:truth|fact|reality|(?:real|right|honest|true|correct|full) (?:answer|reason)) is (?:that )?(?=(?:i|we) )"
)
_SPECIFIED: Final = re.compile(
    r"\b((?:the )?(?:drawing|sheet|order|recipe|brief|label|instructions?|ticket|spec|sign|form|question|task|card|email|plan)) (?:said|says|asked for|was for) (\d\S{0,8}(?: \w{2,10})?) ,? ?(?:and|but) i (\w{2,14}) (\d\S{0,8})(?= |$)"
)
_UNREAL: Final = re.compile(r"\b(?:should|could|would|wish|meant|wanted)\b")
_NEARLY: Final = frozenset(["nearly", "almost"])
# A figure, one word or "another" says nothing to who does not know the question.
_BARE: Final = re.compile(
    r"(?:I|we) \w{2,8}(?: (?:them|him|her))? \S{1,12}, (?:but|and) (?:in fact )?(?:it|I) (?:\w{2,6} ){1,3}(?:\S{1,12}|\w{3,6} \w{3,6})$|I should have (?:said|answered|put|used|given|named) (?:\S{1,20} ?){1,2}$|(?:I|we) \w{3,7} (?:them |him |her )?another\b"
)
_ASKED: Final = re.compile(r"\b(?:asked|asks|wanted to know|question)\b")
_BESIDES: Final = re.compile(r", (?:but|and) I (?:have|am|can)\b(?! (?:not|never|only)\b)")
_MOST_WORDS: Final = 36
_AHEAD: Final = 2
# A sentence of more words tells of something else, as one with a question does.
_LONG: Final = 40
_CLAUSES_AHEAD: Final = 5


def correction(read: Sequence[Sentence], place: int) -> str:
    """One clause: "I said 40k for the hall, and it should have been 400k"; empty where the two sides, or what they are about, stand nowhere."""
    found = _correction(read, place)
    # "I told them no to double manning, but I have my card" takes nothing back.
    if _BESIDES.search(found):
        return ""
    if not _BARE.match(found) or re.search(r"\bwrong \w{3,10} (?:for|of|on) ", read[place].plain):
        return found
    near = read[max(0, place - 1) : place + 2]
    # Who asked knows what was asked, though it cannot be told.
    asked = any(questions(each) or question_topic(each) for each in near) or (
        ", but " in found and any(_ASKED.search(each.plain) for each in near[:2])
    )
    return found if asked else ""


def pending(read: Sequence[Sentence], place: int) -> str:
    """What was said and has still to be checked: "I said yes to two evenings, but I need to ask my husband"."""
    found = amended(read, place)
    return found.text if found is not None and found.kind == "promised" else ""


def unsettled(read: Sequence[Sentence], place: int) -> bool:
    """Whether a sentence tells an answer that the note calls wrong, while what is right stands nowhere or cannot be told."""
    found = amended(read, place)
    return found is not None and found.kind == "wrong" and not correction(read, place)


def _correction(read: Sequence[Sentence], place: int) -> str:
    sentence = read[place]
    numbers = _NOT.search(sentence.plain) if " not " in sentence.plain else None
    if (
        numbers
        and all(re.search(r"\d", each) for each in numbers.groups())
        and re.search(r"\b(?:wrong|said|put|gave|quoted|told)\b", sentence.plain)
    ):
        return f"I said {numbers.group(1)}, and it should have been {numbers.group(2)}"
    if asked := _SPECIFIED.search(sentence.plain):
        return f"I {asked.group(3)} {asked.group(4)}, and {asked.group(1) if asked.group(1).startswith('the ') else f'the {asked.group(1)}'} said {asked.group(2)}"
    plain = amended(read, place)
    if plain is not None and (plain.kind in {"same", "promised"} or plain.text):
        return plain.text if plain.kind == "right" else ""
    parts = clauses(sentence)
    said = _said(sentence)
    if (
        not said
        and place
        and signed(sentence)
        and not OF_MINE.match(sentence.plain)
        and (SHOULD.search(sentence.plain) or MEANT.search(sentence.plain) or " i meant " in sentence.plain)
    ):
        said = _said(read[place - 1])
    following = list(takewhile(lambda each: not _asks(each) and not _said(each), read[place + 1 : place + 1 + _AHEAD] if said else []))
    for text, at in reversed(said):
        for each in (sentence, *following):
            right = "" if each is not sentence and OF_MINE.match(each.plain) else put_right(each)
            if right and _short(text, right):
                return f"{text}, {'but' if right.startswith(('I wanted', 'the ')) else 'and'} {right}"
        later = [each for each in parts if each.first >= at.last] if at.sentence is sentence else parts
        if found := _in_truth(
            text, later, [each for each in parts if each.last <= at.first][-3 if text.split()[-1] in {"yes", "no"} else -1 :], following
        ):
            return found
    alone = put_right(sentence)
    return alone if alone.startswith("I ") else ""


def _short(said: str, right: str) -> bool:
    return len(said.split()) + len(right.split()) < _MOST_WORDS


def _asks(sentence: Sentence) -> bool:
    return len(sentence.words) > _LONG or any(base_of(each.low) == "ask" and each.tag in "VL" for each in sentence.words)


def _in_truth(said: str, later: Sequence[Clause], before: Sequence[Clause], following: Sequence[Sentence]) -> str:
    """What was said with what is so, from the clauses around it."""
    after = [each for one in following for each in clauses(one)][:_CLAUSES_AHEAD]
    for clause in later:
        text = own_clause(clause, pointing=True)
        in_fact = re.search(r"\b(?:actually|really|in fact|in truth)\b", clause.plain)
        own = re.match(r"I (?:(?:do|did|have|am|can)\b(?! not)|forgot about)", text)
        if clause.joiner == "but" and len(text.split()) > 2 and (in_fact or own):
            more = next((own_clause(each) for each in later if each.first >= clause.last), "")
            return f"{said}, but {'in fact ' if in_fact else ''}{text}" + (f": {more}" if more and len(text.split()) < 6 else "")
    for clause in later:
        mine = (
            my_clause(clause)
            if clause.joiner == "but" and clause.subject == "mine" and re.search(r"\bI (?:could|can|would|was)\b", said)
            else ""
        )
        if len(mine.split()) > 3 and _short(said, mine):
            return f"{said}, but {mine}"
    for clause in (*later, *after):
        honest = _TRUTH_IS.search(clause.plain)
        place = clause.first + clause.sentence.part(clause.first, clause.last).at(honest.end()) if honest else 0
        if honest and (fact := that_clause(clause.sentence, place)) and _short(said, fact):
            return f"{said}, but in fact {fact}"
    for clause in (*later, *after, *before):
        fact = truth(said, clause)
        # In a later sentence "it is …" is of what was said only where it begins the very next one.
        if fact.startswith("it ") and clause in after and (clause.first or clause.sentence is not following[0]):
            continue
        if fact and _short(said, fact):
            return f"{said}, but {fact}"
    next_one = [each for one in following[:1] for each in clauses(one)]
    for clause in (*later, *next_one):
        # An example that was chosen leaves nothing out; the next sentence names another matter.
        another = clause in next_one and (OF_MINE.match(clause.sentence.plain) or re.match(r"(?:I|we) (?:used|chose|picked|went)\b", said))
        missed = None if another else _MISSED.match(own_clause(clause))
        if missed and not is_thin(missed.group(1)) and _short(said, missed.group(1)):
            return f"{said}, but I did not mention {missed.group(1)}"
    rule = forbidden([*later, *after])
    return f"{said}, and I know that {rule}" if rule and _short(said, rule) else ""


def _to_come(text: str) -> bool:
    """Whether a clause tells what one would do next, as in a list of things: "I would leave it | and write it down"."""
    form = verbs().get(text.split()[1]) if " " in text else None
    return form is not None and "past" not in form.kinds


@once
def _said(sentence: Sentence) -> list[tuple[str, Clause]]:
    """Every clause that tells what the person said or put down, with how it is written; after a question only those behind it."""
    parts = clauses(sentence)
    asks = max((k for k, each in enumerate(parts) if each.subject == "other" and each.lemma in group("asking") | {"want"}), default=-1)
    out: list[tuple[str, Clause]] = []
    for place, each in enumerate(parts):
        if each.lemma not in SAID or place < asks or each.joiner == "or" or _NEARLY & {one.low for one in each.words}:
            continue
        if re.search(r"\bsaid (?:to )?(?:check|see|ask|find out|look) (?:if|whether)\b", each.plain):
            continue  # what one would find out is no answer to put right
        text = told(each, parts[place - 1].plain if place else "")
        if " half" in f" {each.plain}" and "half" not in text:
            continue  # "eighteen", cut off from "and a half"
        after = each.sentence.words[each.last : each.last + 1]
        if (
            each.subject == "own"
            and each.plain.endswith("said")
            and not _UNREAL.search(each.plain)
            and after
            and after[0].low in {"yes", "no"}
        ):
            text = f"I said {after[0].low}"
        elif each.subject == "own" and (agreed := re.search(r"\bsaid (yes|no) to (?:everything|all|it all|anything)\b", each.plain)):
            text = f"I said {agreed.group(1)}"
        if (
            not text
            or _UNSURE.match(text)
            or re.search(r"(?<!I )\bshould have\b", text)
            or (each.lemma in {"go", "use", "call"} and not _WITH_OBJECT.match(text))
            or _to_come(text)
        ):
            continue
        if " but " in text:
            out.clear()  # two answers in one, and no telling which was put right
            continue
        if any(word.tag in "AMV" for word in each.sentence.words[each.verb + 1 : each.last]):
            text = re.sub(r"^I said (?=(?:I|we|you|he|she|they|my|the|a) )", "I said that ", text)
        out.append((text, each))
    return out
