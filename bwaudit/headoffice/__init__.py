"""Head office: receives what laptops send, signs receipts, and shows what arrived.

The embedded profile: SQLite and a folder, one process. It shares the wire format and the domain
with the laptop, never its store, and it cannot open a confidential part.
"""
