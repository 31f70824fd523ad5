"""What leaves a machine: keys, signatures, sealed parts, the bundle, receipts, the protocol.

Pure values and files. No database, no HTTP, no windows: laptop and head office share this package
and nothing else.
"""
