"""Fixed, testable behaviour where a person may be in danger."""
