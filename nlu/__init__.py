"""Understands what people write and decides what comes next. The only package that imports Rasa."""

from nlu.tensorflow_free import install

install()
