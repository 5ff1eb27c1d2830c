package org.dutybearer.portal.donor;

/** Where the making of a report tells how far it is, and hears that it need not go on. */
interface Progress {
    /** Nobody looks on. */
    Progress UNSEEN = new Progress() {
        @Override
        public void reach(ReportStage stage) {}

        @Override
        public void read(int cases, int of) {}
    };

    void reach(ReportStage stage);

    void read(int cases, int of);
}
