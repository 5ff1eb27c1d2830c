package org.dutybearer.reporting;

import net.sf.jasperreports.renderers.Renderable;

/** Two charts side by side, each under its head and over its caption. */
public record ChartPair(Chart first, Chart second) {
    /**
     * A chart.
     *
     * @param alternative its numbers, for those who do not see it
     */
    public record Chart(String title, Renderable art, String alternative, String caption) {
        @Override
        public String toString() {
            return "Chart[]";
        }
    }
}
