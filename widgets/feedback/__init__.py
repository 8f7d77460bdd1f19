"""The feedback drafter: reads a raw note, proposes what happened, and arranges checked sentences into words one can say and send."""

from widgets.feedback.analysis import analyse
from widgets.feedback.cards import cards
from widgets.feedback.draft import Draft
from widgets.feedback.findings import Card, CardChoice, Choices, Findings
from widgets.feedback.message.compose import compose
from widgets.feedback.proposals import proposed

__all__ = ["Card", "CardChoice", "Choices", "Draft", "Findings", "analyse", "cards", "compose", "proposed"]
