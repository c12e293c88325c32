"""Entities of a message: age, place, postal code, country, language, as normalised values."""
