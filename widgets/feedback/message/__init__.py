"""How a message is put together: what is told, in which words and order, what is asked, and what is looked at last."""
