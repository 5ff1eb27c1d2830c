package org.dutybearer.portal.donor;

/** A file of a report and its bytes, on the way to whoever asked for it. */
public final class TakenFile {
    private final ReportFile file;
    private final byte[] content;
    private final boolean released;

    /** @param released false for one that a second person only looks at */
    TakenFile(ReportFile file, byte[] content, boolean released) {
        this.file = file;
        this.content = content.clone();
        this.released = released;
    }

    public String mediaType() {
        return file.form().mediaType();
    }

    public byte[] content() {
        return content.clone();
    }

    /** The header that names it. The bytes of what is not released are those that will leave, so its name says that it is not. */
    public String disposition() {
        return released ? file.disposition() : "attachment; filename=\"NOT-RELEASED_" + file.fileName() + "\"";
    }

    @Override
    public String toString() {
        return "TakenFile[" + file + "]";
    }
}
