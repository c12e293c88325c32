"""What the dialogue does: reads answers into slots, names answers, finds services.

Never words anything: the bot does.
"""

import warnings

# rasa_sdk 3.6 imports a sanic of 2021, which looks for distutils and pkg_resources: what they warn
# of is not ours to act on, and as an error it would break the import.
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import rasa_sdk.executor  # noqa: F401
