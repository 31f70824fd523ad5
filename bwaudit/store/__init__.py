"""Everything this device keeps: keys, encrypted database, journal, evidence files, outbox, safety
copies.

It knows how to keep things and nothing of what they mean: no rule of an assessment lives here.
"""
