"""What was asked of the person, by whom, and what they answered."""
