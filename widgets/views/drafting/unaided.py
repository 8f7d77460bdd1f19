"""What a drafting tool says where no script runs: the worksheet under it is all that works."""

import htpy

from widgets.views.drafting.words import words


def unaided() -> htpy.Element:
    """Render the sentence; the style sheet shows it without scripts alone, and paper never does."""
    return htpy.p(".debrief-drafting__gap", data_no_script=True, data_screen=True)[words().no_script]
