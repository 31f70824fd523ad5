"""Reports as PDF files: shaped text in every shipped script, tagged, fonts embedded, photos as they
are.

HarfBuzz shapes and subsets, ICU breaks lines, ReportLab writes pages and photos, qpdf (through
pikepdf) adds fonts, tags and metadata. Everything a report says comes from its tree; nothing here
decides what a report says.
"""
