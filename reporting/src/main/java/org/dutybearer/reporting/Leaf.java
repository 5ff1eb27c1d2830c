package org.dutybearer.reporting;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet before it is bound: its size is known, its rows are not written yet. Everything about a sheet but its rows is laid out first,
 * because the rows are then streamed, and what is streamed cannot be gone back to.
 */
interface Leaf {
    String name();

    /** What programs call it, in every language. */
    String table();

    /** How many rows of what there is to tell, heads not counted. */
    int size();

    void layOut(XSSFWorkbook workbook, CellLooks looks, Imprint imprint);

    /** Writes the rows, which the leaf gives once. */
    void fill(Sheet sheet);
}
