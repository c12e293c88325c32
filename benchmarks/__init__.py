"""Measurements: `make bench` prints them. Nothing here is asserted; tests never look at a clock."""
