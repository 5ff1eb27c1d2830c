package org.dutybearer.reporting;

import java.io.IOException;
import java.io.OutputStream;
import org.dutybearer.briefing.Briefing;

/** What a briefing can be written as. */
public enum Format {
    PDF {
        @Override
        public void write(Briefing briefing, OutputStream out) throws IOException {
            out.write(BriefingPdf.of(briefing).bytes());
        }
    };

    /**
     * Writes the whole document, in the language of the briefing, or nothing at all. The caller owns the stream.
     *
     * @throws org.dutybearer.core.Refusal where a text cannot be printed: the details name the place, never the text
     */
    public abstract void write(Briefing briefing, OutputStream out) throws IOException;
}
