"""The local page: one route, one Closer method."""
