"""Finds the words: named messages in, worded replies out, in the person's language."""
