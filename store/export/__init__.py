"""Taking the data out: what a spreadsheet, a statistician's program, an archive or another annotator reads.

    from store.export import export

    with Store.open("facts.db", create=False) as store:
        export(store, Path("out"), "csv", bom=True)

Every form but one holds the same rows, those of the view `claims` and of the tables behind it, so that each fact carries its
article's address, its quote and where its page stands in the archive. ClaimReview holds what people have settled. No file is
replaced before all are written.
"""

from store.export.claimreview import Imprint
from store.export.form import FORMS, export

__all__ = ["FORMS", "Imprint", "export"]
