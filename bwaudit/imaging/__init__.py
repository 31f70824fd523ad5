"""Photos: what may come in, and the upright, report-size copies that go out.

Only this package opens a photo. It reads and returns bytes in memory and never touches a file: a
plaintext copy on disk is what the evidence store exists to avoid.
"""
