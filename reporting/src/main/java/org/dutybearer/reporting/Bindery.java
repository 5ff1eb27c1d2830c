package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Binds sheets into a workbook. Rows go through a file and never stand in memory together, so a million cells need no more of it than
 * a thousand; and the reader's stream gets the whole workbook or nothing.
 */
final class Bindery {
    /** How many rows of a sheet stand in memory at once. None is ever gone back to. */
    private static final int OPEN_ROWS = 16;

    private Bindery() {}

    static void bind(List<? extends Leaf> leaves, Imprint imprint, OutputStream out) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            try (var workbook = new XSSFWorkbook()) {
                imprint.on(workbook);
                var looks = new CellLooks(workbook, imprint.rightToLeft());
                for (var leaf : leaves) leaf.layOut(workbook, looks, imprint);
                try (var streamed = new Steady(workbook);
                        var whole = Files.newOutputStream(file)) {
                    for (var leaf : leaves) leaf.fill(streamed.getSheet(leaf.name()));
                    streamed.write(whole);
                }
            }
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static final class Steady extends SXSSFWorkbook {
        Steady(XSSFWorkbook workbook) {
            super(workbook, OPEN_ROWS);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new SteadyZip(out);
        }
    }
}
