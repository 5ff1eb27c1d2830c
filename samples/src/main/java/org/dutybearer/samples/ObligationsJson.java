package org.dutybearer.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.Obligation;
import org.dutybearer.treaty.TreatyStatus;

/** The answer for a program; what is not known is null. */
final class ObligationsJson {
    private ObligationsJson() {}

    static void write(
            CountryCode state, LocalDate day, List<TreatyStatus> statuses, List<Obligation> owed, StringWriter out) {
        var factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (var json = factory.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
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
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        out.write(System.lineSeparator());
    }

    private static void write(TreatyStatus status, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("treaty", status.treaty());
        json.writeStringField("status", status.kind().name());
        write("effectiveSince", status.effectiveSince(), json);
        json.writeStringField(
                "evidence", status.evidence().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        write("asOf", status.asOf(), json);
        json.writeArrayFieldStart("warnings");
        for (var warning : status.warnings(Locale.ENGLISH)) json.writeString(warning);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String field, Optional<?> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get().toString());
        else json.writeNullField(field);
    }
}
