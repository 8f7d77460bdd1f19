"""The other messages: which one, one true detail for it, and the words made of the two."""

from widgets.messages.kinds import Kind, kinds
from widgets.messages.writing import Message, write

__all__ = ["Kind", "Message", "kinds", "write"]
