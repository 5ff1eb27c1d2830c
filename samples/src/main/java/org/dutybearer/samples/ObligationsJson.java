package org.dutybearer.samples;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.Correction;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.TreatyStatus;

/** The answer for a program; what is not known is null. */
final class ObligationsJson {
    private ObligationsJson() {}

    static void write(
            CountryCode state, LocalDate day, List<TreatyStatus> statuses, List<Obligation> owed, StringWriter out) {
        Json.write(out, json -> {
            json.writeStringField("state", state.toString());
            json.writeStringField("on", day.toString());
            json.writeArrayFieldStart("treaties");
            for (var status : statuses) write(status, json);
            json.writeEndArray();
            json.writeArrayFieldStart("obligations");
            for (var obligation : owed) {
                json.writeStartObject();
                json.writeStringField("provision", obligation.provision().toString());
                json.writeStringField("boundThrough", obligation.boundThrough());
                var own = obligation.status().corrections();
                if (!own.isEmpty()) json.writeStringField("ownCorrection", Correction.sources(own, Locale.ENGLISH));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(TreatyStatus status, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("treaty", status.treaty());
        json.writeStringField("status", status.kind().name());
        Json.string(json, "effectiveSince", status.effectiveSince());
        json.writeStringField("evidence", status.evidence().code());
        Json.string(json, "asOf", status.asOf());
        Json.strings(json, "warnings", status.warnings(Locale.ENGLISH));
        json.writeEndObject();
    }
}
