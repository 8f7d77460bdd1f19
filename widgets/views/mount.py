"""The element around every widget: what the shell takes hold of, and what stays when no script runs."""

from importlib import import_module

import htpy


def mount(name: str, home: str) -> htpy.Element:
    """Render widget `name` inside its custom element, static; `home` is the relative path to the site's root.

    The outer div keeps Python-Markdown from wrapping the custom element in a paragraph.
    """
    view = import_module(f"widgets.views.{name.replace('-', '_')}")
    return htpy.div(".debrief-tool")[
        htpy.debrief_widget(name=name, data_state="static", data_home=home)[
            view.initial(home),
            htpy.p(".debrief-status", role="status"),
        ]
    ]
