"""One file a command; vorweg/main.py puts them together."""
