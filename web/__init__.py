"""The catalogue on the web: a page for people and the HSDS 3.0 API for programs; reads only."""
