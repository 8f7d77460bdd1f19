"""What every tool that drafts words has on its page: labelled fields, and a message to edit, copy, share, send and take back."""
