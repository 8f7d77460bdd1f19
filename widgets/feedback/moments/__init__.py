"""What happened: each event with the phrases that belong to it, what was right, and what it teaches."""
