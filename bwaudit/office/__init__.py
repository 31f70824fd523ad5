"""Word and Excel files: the only home of python-docx, XlsxWriter and openpyxl."""
