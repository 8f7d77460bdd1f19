"""Knows the word classes of plain English, so that phrases can be found in notes about any trade without a list of trades."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, NamedTuple

from widgets.feedback.english.spelling import ing, past, third
from widgets.guide.load import load

FILE: Final = "feedback/words.toml"


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists as they stand in the file: words separated by spaces, some as `from:to`."""

    determiner: str
    subject: str
    object: str
    preposition: str
    conjunction: str
    be: str
    have: str
    do: str
    modal: str
    negation: str
    wh: str
    helper: str
    interjection: str
    hollow: str
    intensifier: str
    adverb: str
    adjective: str
    verb: str
    irregular: str
    both: str
    either: str
    infinitive: str
    addressing: str
    objectless: str
    number: str
    weekday: str
    short_day: str
    month: str
    season: str
    respell: str
    contraction: str
    capital: str
    fondly: str
    thin: str
    other_side: str
    inward: str
    foreign: str
    noun: str
    asking: str
    vague: str
    joiner: str
    leading_on: str
    particle: str
    holder: str
    stumble: str
    attempt: str
    not_adverb: str
    bland: str
    outcome: str
    telling: str
    slip: str
    mend: str
    performance: str
    offstage: str
    handing: str
    dwelling: str
    consisting: str
    scene: str
    everywhere: str
    ordering: str
    tasked: str
    ordinal: str
    request: str
    setting: str
    elsewhere: str
    favour: str
    omission: str
    component: str
    pressing: str
    around: str
    nominal: str
    judged_well: str
    judged_fine: str
    judged_poor: str
    judging: str
    piece: str
    unjudged: str
    tool: str
    unnamed: str
    done: str
    stated: str
    praising: str
    leading: str
    aside: str
    title: str
    own_thing: str
    uncounted: str
    casual: str
    announcing: str
    untaught: str
    field: str
    no_field: str
    job_head: str
    job_kind: str
    job_title: str
    plain_job: str
    interview_form: str
    session: str
    terms: str
    stage: str
    prepare: str
    addressed: str
    kind: str
    gave: str
    numbered: str
    bystander: str
    paper: str
    recounted: str
    countless: str
    so_called: str
    trial: str
    regarding: str
    no_trade: str
    no_prompt: str
    no_answer: str
    by_hand: str
    amend: str
    order: str
    workplace: str
    put_in: str
    after_day: str
    oversaw: str
    device: str
    carry_on: str
    diagnosed: str
    talked: str
    tongue: str
    no_strength: str
    kin: str
    outside: str
    done_to: str
    ready: str
    unfinished: str
    stretch_of_time: str
    held_paper: str
    wanted: str
    acting_on: str


class Verb(NamedTuple):
    """One form of a verb: the form one looks up, and whether it is base, s, past, part or ing."""

    lemma: str
    kinds: frozenset[str]


@cache
def words() -> Words:
    """Read the word lists."""
    found: Words = load(Words, FILE)
    return found


@cache
def group(name: str) -> frozenset[str]:
    """One word list as a set."""
    return frozenset(getattr(words(), name).split())


@cache
def groups(*names: str) -> frozenset[str]:
    """Several word lists as one set."""
    return frozenset().union(*map(group, names))


@lru_cache(4096)
def counts(word: str) -> bool:
    """Whether a word in small letters is a number: "five", "twenty-five"."""
    return all(part in group("number") for part in word.split("-"))


_TO_NINETEEN: Final = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
# The numbers below a hundred that are one word, by that word.
NUMBERS: Final[dict[str, int]] = {word: place for place, word in enumerate(_TO_NINETEEN)} | {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}


def value_of(number: str) -> int:
    """What a number below a hundred comes to, in figures or in small letters: 12, "twelve", "twenty-five"; 0 for what is none."""
    if number.isdigit():
        return int(number)
    return sum(NUMBERS.get(each, 0) for each in re.split(r"[ -]", number))


def one_of(name: str) -> str:
    """One word list as the alternatives of a pattern."""
    return "|".join(getattr(words(), name).split())


@cache
def small_words() -> frozenset[str]:
    """The words that hold a sentence together and could stand in any."""
    return groups("determiner", "subject", "object", "preposition", "conjunction", "modal", "negation", "wh", "adverb")


@cache
def table(name: str) -> dict[str, str]:
    """One `from:to` list as a mapping; an underscore in the target stands for a space."""
    pairs = (pair.split(":") for pair in getattr(words(), name).split())
    return {pair[0]: pair[1].replace("_", " ") for pair in pairs}


@cache
def verbs() -> dict[str, Verb]:
    """Every known form of every known verb."""
    forms: dict[str, tuple[str, set[str]]] = {}

    def add(form: str, lemma: str, kind: str) -> None:
        known = forms.setdefault(form, (lemma, set()))
        if known[0] == lemma:
            known[1].add(kind)

    for row in words().irregular.split():
        base, *rest = row.split(":")
        for form, kind in zip((base, *rest, third(base), ing(base)), ("base", "past", "part", "s", "ing"), strict=True):
            add(form, base, kind)
    for each in (*words().verb.split(), *words().both.split()):
        if each in forms:
            continue
        spelled = ((each, "base"), (third(each), "s"), (past(each), "past"), (past(each), "part"), (ing(each), "ing"))
        for form, kind in spelled:
            add(form, each, kind)
    for form in ("was", "were"):
        add(form, "be", "past")
    for form, lemma in (("am", "be"), ("is", "be"), ("are", "be"), ("has", "have"), ("does", "do"), ("goes", "go")):
        add(form, lemma, "s")
    return {form: Verb(lemma, frozenset(kinds)) for form, (lemma, kinds) in forms.items()}


def kinds_of(form: str) -> frozenset[str]:
    """What forms of a verb a word may be; none where it is no known verb."""
    known = verbs().get(form)
    return known.kinds if known else frozenset()


@cache
def past_of(base: str) -> str:
    """The past of a known verb; the word itself where it has none."""
    return next((form for form, kind in verbs().items() if kind.lemma == base and "past" in kind.kinds), base)


def part_of(base: str) -> str:
    """The participle of a known verb; empty where it has none."""
    return next((form for form, kind in verbs().items() if kind.lemma == base and "part" in kind.kinds), "")


@lru_cache(8192)  # asked of most words by many readers
def base_of(form: str) -> str:
    """The form one would look up in a dictionary; the word itself where it is not a known verb."""
    known = verbs().get(form)
    return known.lemma if known else form
