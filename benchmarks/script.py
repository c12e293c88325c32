"""The conversation that is measured: five languages, answers, the referral, a match, a danger."""

CONVERSATION: tuple[str, ...] = (
    "hello",
    "How do I get my nursing diploma recognised in Germany?",
    "yes please",
    "Philippines",
    "34",
    "Hamburg",
    "wie finde ich eine Wohnung in Deutschland",
    "كيف اقدم على تأشيرة عمل في المانيا",
    "danke",
    "چطور زبان آلمانی یاد بگیرم",
    "как получить визу для учёбы",
    "thank you, another office please",
    "what can you do",
    "my husband hits me",
    "start again from the beginning",
    "goodbye",
)
"""What one person says, in order; after the last they begin again."""
