package org.dutybearer.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes an answer for a program: readable, in ASCII whatever the terminal speaks, and null for what is not known. */
final class Json {
    private Json() {}

    interface Answer {
        void write(JsonGenerator json) throws IOException;
    }

    static void write(StringWriter out, Answer answer) {
        var factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (var json = factory.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            answer.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not refuse", e);
        }
        out.write(System.lineSeparator());
    }

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (var value : values) json.writeString(value);
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String field, Optional<?> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get().toString());
        else json.writeNullField(field);
    }
}
