"""Import hook that lets Rasa 3.6 live without TensorFlow, without noise and without telemetry.

Rasa imports TensorFlow at the top of some thirty modules, most of which are loaded for any model,
and the libraries of a dozen messengers, clouds and brokers with them. None is used here. The hook
answers those imports with inert modules: names can be looked up, subclassed and annotated with,
but using one raises `LeftOutError`. Saves 1.3 GB on disk for TensorFlow, 0.2 GB for the others,
and about 360 MB of memory.

The same hook sees every module of Rasa being loaded, so two more things are settled in this one
place: warnings that Rasa's and its dependencies' code gives while being imported are not ours to
act on and are ignored (SQLAlchemy 2, pkg_resources, pydantic 1), and each module's loggers lose
everything a person wrote (`nlu.logging`).

`install()` is called by `nlu/__init__.py`, so it has always run before a module of this package
imports Rasa. It imports nothing but the standard library.
"""

import importlib.abc
import importlib.machinery
import importlib.util
import os
import sys
import warnings
from collections.abc import Sequence
from types import ModuleType
from typing import Any

from nlu.errors import LeftOutError
from nlu.logging import silence

LEFT_OUT = frozenset(
    {
        # machine learning
        "keras",
        "tensorflow",
        "tensorflow_addons",
        "tensorflow_hub",
        "tensorflow_text",
        "tf_keras",
        "transformers",
        # other messengers' channels (ours is bot/), web sockets
        "aiogram",
        "cachecontrol",
        "fbmessenger",
        "slack_sdk",
        "socketio",
        "twilio",
        "webexteamssdk",
        # other databases and clouds, event brokers (there is none: they would copy all messages)
        "aio_pika",
        "aiormq",
        "boto3",
        "botocore",
        "confluent_kafka",
        "pymongo",
    }
)
"""Packages that are inert even if something else has installed them."""
LEFT_OUT_IF_MISSING = frozenset({"google", "matplotlib"})
"""Inert unless installed: `google` is shared by many; matplotlib draws `rasa test`'s pictures."""
QUIETED = frozenset({"rasa", "rasa_sdk"})


class _InertType(type):
    """Type of every name that an inert module gives out."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _inert(f"{cls.__qualname__}.{name}")

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        # `@tf.function` and the like stand at class level and run at import: give it back.
        if len(args) == 1 and not kwargs and callable(args[0]) and not isinstance(args[0], type):
            return args[0]
        if kwargs and not args and cls.__qualname__ == "tensorflow.function":
            return lambda function: function
        raise LeftOutError(f"{cls.__module__}.{cls.__qualname__}")

    def __getitem__(cls, item: Any) -> Any:
        return cls

    # Any other metaclass operation is not needed by Rasa's imports and shall fail.


def _inert(qualified_name: str) -> Any:
    name = qualified_name.rpartition(".")[2]
    if name.endswith(("Error", "Exception", "Failure")):
        # Stands in `except` clauses, which want an exception class; nothing ever raises it.
        return type(name, (Exception,), {})
    return _InertType(name, (), {"__qualname__": qualified_name, "__slots__": ()})


class _InertModule(ModuleType):
    """Module whose every public attribute is an inert class."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _inert(f"{self.__name__}.{name}")


class _InertLoader(importlib.abc.Loader):
    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        module = _InertModule(spec.name)
        module.__path__ = []  # every inert module is a package, so submodules can be imported
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


class _QuietLoader(importlib.abc.Loader):
    """Loads a module of Rasa as usual, without its import warnings, and silences its loggers."""

    def __init__(self, loader: importlib.abc.Loader) -> None:
        self._loader = loader

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._loader.exec_module(module)
        silence(module)

    def __getattr__(self, name: str) -> Any:
        # Resource readers, get_source for tracebacks and so on stay those of the real loader.
        return getattr(self._loader, name)


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        top = fullname.partition(".")[0]
        if top in LEFT_OUT:
            return _inert_spec(fullname)
        if top not in QUIETED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _QuietLoader(spec.loader)
        return spec


class _LastFinder(importlib.abc.MetaPathFinder):
    """Asked when no other has found a module."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return _inert_spec(fullname) if fullname.partition(".")[0] in LEFT_OUT_IF_MISSING else None


def _inert_spec(name: str) -> importlib.machinery.ModuleSpec:
    return importlib.machinery.ModuleSpec(name, _InertLoader(), is_package=True)


def is_left_out(module: str) -> bool:
    """Whether importing `module` gives an inert one."""
    spec = importlib.util.find_spec(module)
    return spec is not None and isinstance(spec.loader, _InertLoader)


def install() -> None:
    """Put the hook in place; a second call does nothing.

    Also switches Rasa's telemetry off in a way that neither reads nor writes the home directory.
    """
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    # SQLAlchemy's reminder to move to 2.0 is about Rasa's code, which cannot be changed.
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    sys.meta_path.insert(0, _Finder())
    sys.meta_path.append(_LastFinder())
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in QUIETED:
            silence(module)
