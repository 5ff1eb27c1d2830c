package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** An archive without the hour of packing, so that the same parts in the same order are the same bytes. */
final class SteadyZip extends ZipArchiveOutputStream {
    /** Any day would do; this one is after the first that the format can hold, which some readers take for none. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    SteadyZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // The format holds local hours and the library turns them from universal ones by the machine's zone: so does
        // this, and the
        // two cancel out.
        entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
