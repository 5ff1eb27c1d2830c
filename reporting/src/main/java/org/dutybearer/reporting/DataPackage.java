package org.dutybearer.reporting;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.AgreementView;
import org.dutybearer.donor.DonorSummary;
import org.jspecify.annotations.Nullable;

/**
 * A report as a data package (Frictionless Data): one archive with a table in JSON for each thing that is told, and
 * {@code datapackage.json}, which says what every column is and how long each file is and its SHA-256. The same summary gives the same
 * bytes on the same Java.
 */
public final class DataPackage {
    private final DonorSummary summary;
    private final AgreementView agreement;
    private final SteadyZip zip;
    private final JsonFactory json = new JsonFactory();
    private final List<Table<?>> tables;
    private final Map<String, Sealed> sealed = new LinkedHashMap<>();

    private DataPackage(DonorSummary summary, SteadyZip zip) {
        this.summary = summary;
        this.agreement = summary.agreement().orElseThrow(() -> new IllegalArgumentException("made under no agreement"));
        this.zip = zip;
        this.tables = tables(new WorkbookWords(summary.language()));
    }

    /**
     * Writes the archive in the language of the summary. The caller owns the stream.
     *
     * @throws IllegalArgumentException for a summary under no agreement
     * @throws Refusal {@link Reason#LANGUAGE_UNSUPPORTED}
     */
    public static void write(DonorSummary summary, OutputStream out) throws IOException {
        var zip = new SteadyZip(out);
        var pack = new DataPackage(summary, zip);
        for (var table : pack.tables) pack.put(table);
        pack.describe();
        zip.finish();
        zip.flush();
    }

    private List<Table<?>> tables(WorkbookWords words) {
        return List.of(
                new Table<>("figures", Observation.of(summary, words), figures()),
                new Table<>(
                        "indicators",
                        summary.indicatorDefinitions(),
                        List.of(
                                new Field<>("code", "string", of -> of.code()),
                                new Field<>("statement", "string", of -> of.statement()),
                                new Field<>("unit", "string", of -> of.unit()),
                                new Field<>("counted", "string", of -> of.counted()),
                                new Field<>("rule", "string", of -> orNothing(of.rule())),
                                new Field<>("how_counted", "string", of -> of.howCounted()))),
                new Table<>(
                        "outputs",
                        summary.outputs(),
                        List.of(
                                new Field<>("index_number", "string", of -> of.index()),
                                new Field<>("published", "yearmonth", of -> of.published()),
                                new Field<>("in_period", "boolean", of -> of.inPeriod()))),
                new Table<>(
                        "quality",
                        summary.quality(),
                        List.of(
                                new Field<>("code", "string", of -> of.code()),
                                new Field<>("quality", "string", of -> of.quality()),
                                new Field<>(
                                        "number", "number", of -> of.number().value()),
                                new Field<>(
                                        "number_empty",
                                        "string",
                                        of -> of.number().whyEmpty()),
                                new Field<>("share", "number", of -> of.share().value()),
                                new Field<>(
                                        "share_empty",
                                        "string",
                                        of -> of.share().whyEmpty()))),
                new Table<>(
                        "changes",
                        summary.changes(),
                        List.of(
                                new Field<>("code", "string", of -> of.code()),
                                new Field<>("start", "date", of -> of.period().start()),
                                new Field<>("end", "date", of -> of.period().end()),
                                new Field<>("counted", "string", of -> of.counted()),
                                new Field<>("was", "number", of -> of.was().value()),
                                new Field<>(
                                        "was_empty", "string", of -> of.was().whyEmpty()),
                                new Field<>("is", "number", of -> of.is().value()),
                                new Field<>("is_empty", "string", of -> of.is().whyEmpty()),
                                new Field<>("why", "string", of -> of.why()),
                                new Field<>("explanation", "string", of -> orNothing(of.explanation())))),
                new Table<>(
                        "about",
                        summary.about(),
                        List.of(
                                new Field<>("note", "string", of -> of.note()),
                                new Field<>("text", "string", of -> of.text()))));
    }

    private static List<Field<Observation>> figures() {
        return List.of(
                new Field<>("code", "string", Observation::code),
                new Field<>("name", "string", Observation::name),
                new Field<>("level", "string", Observation::level),
                new Field<>("unit", "string", Observation::unit),
                new Field<>("counted", "string", Observation::counted),
                new Field<>("kind", "string", Observation::kind),
                new Field<>("start", "date", Observation::start),
                new Field<>("end", "date", Observation::end),
                new Field<>("country", "string", Observation::country),
                new Field<>("area", "string", Observation::area),
                new Field<>("dimension", "string", Observation::dimension),
                new Field<>("category", "string", Observation::category),
                new Field<>("label", "string", Observation::label),
                new Field<>("value", "number", of -> of.figure().value()),
                new Field<>("empty", "string", of -> of.figure().whyEmpty()));
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    private <T> void put(Table<T> table) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(table.path()));
        var out = new Counting(zip);
        try (var rows = generator(out)) {
            rows.writeStartArray();
            for (var each : table.rows) {
                rows.writeStartObject();
                for (var field : table.fields) {
                    rows.writeFieldName(field.name);
                    value(rows, field.of.apply(each));
                }
                rows.writeEndObject();
            }
            rows.writeEndArray();
        }
        zip.closeArchiveEntry();
        sealed.put(table.path(), out.seal());
    }

    private static void value(JsonGenerator rows, @Nullable Object value) throws IOException {
        if (value == null) rows.writeNull();
        else if (value instanceof BigDecimal number) rows.writeNumber(number.toPlainString());
        else if (value instanceof Boolean truth) rows.writeBoolean(truth);
        else rows.writeString(CellText.clean(value.toString()));
    }

    /** Comes last in the archive, because it says how long the others are. */
    private void describe() throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry("datapackage.json"));
        try (var said = generator(new Counting(zip))) {
            said.writeStartObject();
            said.writeStringField("profile", "data-package");
            said.writeStringField(
                    "name",
                    agreement.reference() + "-" + summary.period().start() + "-"
                            + summary.period().end() + "-v" + summary.version());
            said.writeStringField("title", CellText.clean(agreement.title()));
            said.writeStringField("created", summary.snapshotDay() + "T00:00:00Z");
            said.writeStringField("version", summary.version() + ".0.0");
            report(said);
            said.writeArrayFieldStart("resources");
            for (var table : tables) resource(said, table);
            said.writeEndArray();
            said.writeEndObject();
        }
        zip.closeArchiveEntry();
    }

    /** What the standard has no word for. */
    private void report(JsonGenerator said) throws IOException {
        var policy = summary.smallNumbers().orElseThrow();
        said.writeObjectFieldStart("report");
        said.writeStringField("organisation", CellText.clean(summary.organisation()));
        said.writeStringField("donor", CellText.clean(agreement.donor()));
        said.writeStringField("agreement", CellText.clean(agreement.number()));
        said.writeStringField("kind", summary.kind().orElseThrow().name());
        said.writeStringField("start", summary.period().start().toString());
        said.writeStringField("end", summary.period().end().toString());
        said.writeStringField("language", summary.language().toLanguageTag());
        said.writeStringField("sector", agreement.sector().code());
        said.writeNumberField("threshold", policy.threshold());
        said.writeNumberField("rounding", policy.rounding());
        said.writeEndObject();
    }

    private <T> void resource(JsonGenerator said, Table<T> table) throws IOException {
        var seal = sealed.get(table.path());
        if (seal == null) throw new IllegalStateException("described before it was written: " + table.path());
        said.writeStartObject();
        said.writeStringField("profile", "tabular-data-resource");
        said.writeStringField("name", table.name);
        said.writeStringField("path", table.path());
        said.writeStringField("format", "json");
        said.writeStringField("mediatype", "application/json");
        said.writeStringField("encoding", "utf-8");
        said.writeNumberField("bytes", seal.bytes);
        said.writeStringField("hash", "sha256:" + seal.hash);
        said.writeObjectFieldStart("schema");
        said.writeArrayFieldStart("fields");
        for (var field : table.fields) {
            said.writeStartObject();
            said.writeStringField("name", field.name);
            said.writeStringField("type", field.type);
            said.writeEndObject();
        }
        said.writeEndArray();
        said.writeEndObject();
        said.writeEndObject();
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        var line = new DefaultIndenter("  ", "\n");
        var generator = json.createGenerator(out);
        generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(line).withArrayIndenter(line));
        return generator;
    }

    private record Table<T>(String name, Collection<T> rows, List<Field<T>> fields) {
        String path() {
            return name + ".json";
        }
    }

    private record Field<T>(String name, String type, Function<T, @Nullable Object> of) {}

    private record Sealed(long bytes, String hash) {}

    /** Takes down how much passes, and its hash. */
    private static final class Counting extends OutputStream {
        private final OutputStream out;
        private final MessageDigest digest;
        private long bytes;

        Counting(OutputStream out) {
            this.out = out;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int many) throws IOException {
            out.write(some, from, many);
            digest.update(some, from, many);
            bytes += many;
        }

        Sealed seal() {
            return new Sealed(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
