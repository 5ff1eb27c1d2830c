package org.dutybearer.portal.donor;

/** A form of a report as it was just written. */
final class Written {
    private final ReportForm form;
    private final String fileName;
    private final String spokenName;
    private final byte[] content;

    /**
     * @param fileName in ASCII
     * @param spokenName as people write it
     */
    Written(ReportForm form, String fileName, String spokenName, byte[] content) {
        this.form = form;
        this.fileName = fileName;
        this.spokenName = spokenName;
        this.content = content.clone();
    }

    ReportForm form() {
        return form;
    }

    String fileName() {
        return fileName;
    }

    String spokenName() {
        return spokenName;
    }

    byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Written[" + fileName + "]";
    }
}
