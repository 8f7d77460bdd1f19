"""One word of a note."""

from typing import NamedTuple


class Token(NamedTuple):
    """One word: its place in the note, how it is written when we quote it, in small letters, and its class as one letter.

    D determiner, Q noun with 's, P subject pronoun, O object pronoun, R preposition, C conjunction, W question word, M modal,
    A be/have/do, X negation, T "to" before a verb, V verb, L past participle, G -ing form, J adjective, B adverb, # number,
    E name, N noun, I interjection, Z mark.
    """

    out: str
    low: str
    start: int
    end: int
    tag: str = "N"
