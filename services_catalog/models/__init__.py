"""The catalogue's tables: HSDS 3.0 and what the mission adds."""

from services_catalog.models.base import Base
from services_catalog.models.hsds import (
    Address,
    Attribute,
    Contact,
    CostOption,
    Language,
    Location,
    Organization,
    Phone,
    RequiredDocument,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    Taxonomy,
    TaxonomyTerm,
)
from services_catalog.models.mission import (
    CatalogueState,
    Channel,
    HistoryEntry,
    Listing,
    Provenance,
)

__all__ = [
    "Address",
    "Attribute",
    "Base",
    "CatalogueState",
    "Channel",
    "Contact",
    "CostOption",
    "HistoryEntry",
    "Language",
    "Listing",
    "Location",
    "Organization",
    "Phone",
    "Provenance",
    "RequiredDocument",
    "Schedule",
    "Service",
    "ServiceArea",
    "ServiceAtLocation",
    "Taxonomy",
    "TaxonomyTerm",
]
