"""What else stands in a note that a sentence of a message can carry."""
