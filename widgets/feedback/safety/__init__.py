"""What needs care in a note: how it is found, kept out of a message, and met."""
