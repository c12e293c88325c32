"""What changed between two states of an entry, field by field."""

from services_catalog.record import ServiceRecord


def differences(old: ServiceRecord, new: ServiceRecord) -> list[tuple[str, str, str]]:
    """Field, value before, value after; as the history keeps them."""
    names = ServiceRecord.__struct_fields__
    pairs = ((name, getattr(old, name), getattr(new, name)) for name in names)
    return [(name, _shown(was), _shown(is_)) for name, was, is_ in pairs if was != is_]


def readable(record: ServiceRecord, name: str) -> str:
    """A field of a record as a person reads it: several values beside each other."""
    value = getattr(record, name)
    if isinstance(value, tuple):
        return ", ".join(str(getattr(each, "display", getattr(each, "kind", each)))
                         for each in value)  # fmt: skip
    return _shown(value)


def _shown(value: object) -> str:
    return "" if value is None else str(value)
