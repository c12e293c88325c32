"""Giving the catalogue away: HSDS 3.0 objects, files of four formats, with source and terms."""
