"""The JSON of contracts.md: values out, and the two inputs that come in as JSON. Pure."""
