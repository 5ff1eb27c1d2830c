package org.dutybearer.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dutybearer.donor.AgreedSummaries;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.DonorSummaries;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.Reported;
import org.dutybearer.donor.TwoYears;
import org.dutybearer.reporting.IatiPublisher.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One snapshot leaves in four forms, and whoever reads them finds the same numbers. */
class OneSnapshotTest {
    private static final DonorSummary SUMMARY = AgreedSummaries.in(Locale.ENGLISH);

    @Test
    void theTableForProgramsTheSheetInTheWorkbookAndTheDataPackageTellTheSameFigures() throws IOException {
        requireTheSameFigures(SUMMARY);
    }

    /** Of the sample agreements over the generated cases: no fixture thinks of every category that real ones have. */
    @ParameterizedTest
    @ValueSource(strings = {"nordic-fund-2025", "lake-trust-2025"})
    void theReportsOfTheSamplesTellTheSameFiguresInAllForms(String agreement) throws Exception {
        var reports = TwoYears.of(agreement, 2, Locale.forLanguageTag("ar")).summaries();

        for (var report : reports) {
            requireTheSameFigures(report);
            var xml = bytes(out -> IatiResults.write(report, publisher(Set.of(), Breakdown.DIMENSIONS), out));
            validate(xml);
            var told = iatiFigures(xml);
            for (var of : report.disaggregation())
                assertThat(told.get(of.code() + " " + report.period() + " actual "
                                + of.category().dimension() + ":"
                                + of.category().code()))
                        .isEqualTo(of.actual()
                                .number()
                                .map(BigDecimal::toPlainString)
                                .orElse(null));
        }
    }

    private static void requireTheSameFigures(DonorSummary summary) throws IOException {
        var csv = figures(HxlReader.read(HxlReader.csv(text(out -> HxlTable.write(summary, out)))));
        var sheet = figures(HxlReader.read(hxlSheet(summary)));
        var json = jsonFigures(summary);

        assertThat(csv).hasSizeGreaterThan(100);
        assertThat(sheet).isEqualTo(csv);
        assertThat(json).isEqualTo(csv);
    }

    @Test
    void everyToldFigureOfTheSummaryIsInTheTableForPrograms() throws IOException {
        var told = figures(HxlReader.read(HxlReader.csv(text(out -> HxlTable.write(SUMMARY, out)))));

        for (var of : SUMMARY.indicators()) {
            assertThat(told)
                    .containsEntry(
                            key(
                                    of.code(),
                                    of.counted(),
                                    "ACTUAL",
                                    SUMMARY.period().toString(),
                                    ""),
                            said(of.actual()));
            assertThat(told)
                    .containsEntry(
                            key(
                                    of.code(),
                                    of.counted(),
                                    "TARGET",
                                    SUMMARY.period().toString(),
                                    ""),
                            said(of.target()));
            assertThat(told)
                    .containsEntry(
                            key(of.code(), of.counted(), "ACTUAL_TO_DATE", "2025-01-01/2026-06-30", ""),
                            said(of.cumulative()));
        }
        for (var of : SUMMARY.results())
            assertThat(told)
                    .containsEntry(
                            key(of.code(), of.counted(), "ACTUAL", of.period().toString(), ""), said(of.actual()));
        for (var of : SUMMARY.disaggregation())
            assertThat(told)
                    .containsEntry(
                            key(
                                    of.code(),
                                    Counted.PEOPLE,
                                    "ACTUAL",
                                    SUMMARY.period().toString(),
                                    of.category().dimension() + ":"
                                            + of.category().code()),
                            said(of.actual()));
        assertThat(told)
                .containsEntry(
                        key(
                                "RIGHTS",
                                Counted.ACTS,
                                "ACTUAL",
                                SUMMARY.period().toString(),
                                "RIGHT/ACT/VERIFICATION:UDHR 5/TORTURE/VERIFIED"),
                        "7")
                .containsEntry(key("R1", Counted.RECOMMENDATIONS, "ACTUAL", "/2026-07-20", ""), "46");
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void activitiesKeepTheRulesOfTheStandardAndTellTheSameFigures(Breakdown breakdown) throws Exception {
        var xml = bytes(out -> IatiResults.write(SUMMARY, publisher(Set.of(), breakdown), out));

        validate(xml);
        var told = iatiFigures(xml);
        for (var of : SUMMARY.results()) {
            var code = of.counted() == counted(of.code()) ? of.code() : of.code() + "/" + of.counted();
            assertThat(told.get(code + " " + of.period() + " actual"))
                    .as("%s", of)
                    .isEqualTo(
                            of.actual().number().map(BigDecimal::toPlainString).orElse(null));
            assertThat(told.get(code + " " + of.period() + " target"))
                    .isEqualTo(
                            of.target().number().map(BigDecimal::toPlainString).orElse(null));
        }
        for (var of : SUMMARY.disaggregation()) {
            var category = of.category().dimension() + ":" + of.category().code();
            var name = breakdown == Breakdown.DIMENSIONS
                    ? of.code() + " " + SUMMARY.period() + " actual " + category
                    : of.code() + "/" + category + " " + SUMMARY.period() + " actual";
            assertThat(told.get(name))
                    .as(name)
                    .isEqualTo(
                            of.actual().number().map(BigDecimal::toPlainString).orElse(null));
        }
        assertThat(told).containsEntry("OP3.1 baseline 2023", "12.5").doesNotContainKey("OC2.1 baseline ");
    }

    @Test
    void whatTheExclusionPolicyKeepsBackIsNotPublishedNorIsWhatStaffWroteOfAVariance() throws Exception {
        var xml = bytes(out -> IatiResults.write(
                SUMMARY, publisher(Set.of(Dimension.AREA, Dimension.AGE), Breakdown.DIMENSIONS), out));

        validate(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("name=\"SEX\"", "First-level area", "Not told: 2025-07-01/2025-12-31: Suppressed")
                .doesNotContain("name=\"AREA\"", "name=\"AGE\"", "Osh", "lawyers", "EUR 57", "<location");
    }

    @Test
    void anActivityThatBreaksAnOrderOrALacksAnAttributeIsNotValid() {
        var whole = new String(
                bytes(out -> IatiResults.write(SUMMARY, publisher(Set.of(), Breakdown.DIMENSIONS), out)),
                StandardCharsets.UTF_8);

        for (var broken : List.of(
                whole.replace(" measure=\"1\"", ""),
                whole.replaceFirst("<period-start.*\n", "\n"),
                whole.replace("version=\"2.03\"", "version=\"2.02\""),
                whole.replaceFirst("<actual value=\"34\"/>", "<actual value=\"\"/>"),
                whole.replaceFirst("(<sector.*/>)", "")
                        .replaceFirst("(<activity-status)", "<sector code=\"15160\"/>$1")))
            assertThatThrownBy(() -> validate(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(SAXException.class);
    }

    @Test
    void theDataPackageDescribesEveryFileItHolds() throws Exception {
        var parts = unpacked(bytes(out -> DataPackage.write(SUMMARY, out)));
        var described = new ObjectMapper().readTree(parts.get("datapackage.json"));

        assertThat(described.get("name").asText()).matches("[-a-z0-9._/]+");
        assertThat(described.get("report").get("threshold").asInt()).isEqualTo(5);
        assertThat(parts).hasSize(described.get("resources").size() + 1);
        for (var resource : described.get("resources")) {
            var part = requireNonNull(parts.get(resource.get("path").asText()));
            var names = new ArrayList<String>();
            for (var field : resource.get("schema").get("fields"))
                names.add(field.get("name").asText());

            assertThat(resource.get("bytes").asInt()).isEqualTo(part.length);
            assertThat(resource.get("hash").asText())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(part)));
            for (var row : new ObjectMapper().readTree(part))
                assertThat(row.fieldNames()).toIterable().containsExactlyElementsOf(names);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles"})
    void theSameSummaryGivesTheSameBytesInEveryTimeZone(String zone) {
        var here = TimeZone.getDefault();
        var csv = bytes(out -> HxlTable.write(SUMMARY, out));
        var xml = bytes(out -> IatiResults.write(SUMMARY, publisher(Set.of(), Breakdown.DIMENSIONS), out));
        var pack = bytes(out -> DataPackage.write(SUMMARY, out));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(bytes(out -> HxlTable.write(SUMMARY, out))).isEqualTo(csv);
            assertThat(bytes(out -> IatiResults.write(SUMMARY, publisher(Set.of(), Breakdown.DIMENSIONS), out)))
                    .isEqualTo(xml);
            assertThat(bytes(out -> DataPackage.write(SUMMARY, out))).isEqualTo(pack);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void hostileTextIsTextInEveryForm() throws Exception {
        var hostile = AgreedSummaries.with(Locale.ENGLISH)
                .by("=1+1, \"quoted\" <b>&amp;</b>\u0007\n@end")
                .numbered("-7")
                .summary();

        var rows = HxlReader.read(HxlReader.csv(text(out -> HxlTable.write(hostile, out))));
        var xml = bytes(out -> IatiResults.write(hostile, publisher(Set.of(), Breakdown.DIMENSIONS), out));
        var described = new ObjectMapper()
                .readTree(
                        unpacked(bytes(out -> DataPackage.write(hostile, out))).get("datapackage.json"));

        assertThat(rows.get(0))
                .containsEntry("#org+name", "'=1+1, \"quoted\" <b>&amp;</b> \n@end")
                .containsEntry("#activity+code", "'-7");
        validate(xml);
        assertThat(described.get("report").get("organisation").asText())
                .isEqualTo("=1+1, \"quoted\" <b>&amp;</b> \n@end");
    }

    @Test
    void aSummaryUnderNoAgreementHasNothingForPrograms() {
        var cases = DonorSummaries.ofThreeCases(Locale.ENGLISH);
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> HxlTable.write(cases, out)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataPackage.write(cases, out)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IatiResults.write(cases, publisher(Set.of(), Breakdown.DIMENSIONS), out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out.size()).isZero();
    }

    private static IatiPublisher publisher(Set<Dimension> excluded, Breakdown breakdown) {
        return new IatiPublisher("XI-EXAMPLE-12345", 21, excluded, breakdown);
    }

    private static Counted counted(String code) {
        return SUMMARY.indicators().stream()
                .filter(of -> of.code().equals(code))
                .findFirst()
                .orElseThrow()
                .counted();
    }

    private static String said(Reported figure) {
        return figure.number().map(BigDecimal::toPlainString).orElseGet(() -> String.valueOf(figure.whyEmpty()));
    }

    private static String key(String code, Counted counted, String kind, String period, String category) {
        return code + " " + counted + " " + kind + " " + period + " " + category;
    }

    /** Every figure, or the reason why there is none, by what it is a figure of. */
    private static Map<String, String> figures(List<Map<String, String>> rows) {
        var figures = new TreeMap<String, String>();
        for (var row : rows) {
            var value = requireNonNull(row.get("#indicator+value+num"));
            var country = requireNonNull(row.get("#country+code+v_iso3"));
            var category = requireNonNull(row.get("#meta+dimension")).isEmpty()
                    ? ""
                    : requireNonNull(row.get("#meta+dimension")) + ":" + requireNonNull(row.get("#meta+category+code"));
            var code = requireNonNull(row.get("#indicator+code"));
            var key = code
                    + " "
                    + requireNonNull(row.get("#indicator+counted"))
                    + " "
                    + requireNonNull(row.get("#meta+kind"))
                    + " "
                    + requireNonNull(row.get("#date+start"))
                    + "/"
                    + requireNonNull(row.get("#date+end"))
                    + " "
                    + category
                    + (code.startsWith("R") && !country.isEmpty() ? " in " + country : "");
            assertThat(figures.put(key, value.isEmpty() ? requireNonNull(row.get("#meta+reason+code")) : value))
                    .as(key)
                    .isNull();
        }
        return figures;
    }

    private static Map<String, String> jsonFigures(DonorSummary summary) throws IOException {
        var names = Map.ofEntries(
                Map.entry("code", "#indicator+code"),
                Map.entry("counted", "#indicator+counted"),
                Map.entry("kind", "#meta+kind"),
                Map.entry("start", "#date+start"),
                Map.entry("end", "#date+end"),
                Map.entry("country", "#country+code+v_iso3"),
                Map.entry("dimension", "#meta+dimension"),
                Map.entry("category", "#meta+category+code"),
                Map.entry("value", "#indicator+value+num"),
                Map.entry("empty", "#meta+reason+code"));
        var rows = new ArrayList<Map<String, String>>();
        for (JsonNode each : new ObjectMapper()
                .readTree(
                        unpacked(bytes(out -> DataPackage.write(summary, out))).get("figures.json"))) {
            var row = new HashMap<String, String>();
            names.forEach((json, hxl) -> row.put(
                    hxl,
                    each.get(json).isNull()
                            ? ""
                            : each.get(json).isNumber()
                                    ? each.get(json).decimalValue().toPlainString()
                                    : each.get(json).asText()));
            rows.add(row);
        }
        return figures(rows);
    }

    private static List<List<String>> hxlSheet(DonorSummary summary) throws IOException {
        var bytes = bytes(out -> DonorWorkbook.write(summary, out));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            return workbook.findSheet("HXL").orElseThrow().read().stream()
                    .map(row -> {
                        var cells = new ArrayList<String>();
                        for (var cell : row)
                            cells.add(
                                    cell == null || cell.getType() == CellType.EMPTY
                                            ? ""
                                            : cell.getType() == CellType.STRING
                                                    ? cell.asString()
                                                    : "yyyy-mm-dd".equals(cell.getDataFormatString())
                                                            ? cell.asDate()
                                                                    .toLocalDate()
                                                                    .toString()
                                                            : new BigDecimal(cell.getRawValue())
                                                                    .stripTrailingZeros()
                                                                    .toPlainString());
                        return (List<String>) cells;
                    })
                    .toList();
        }
    }

    private static Map<String, String> iatiFigures(byte[] xml) throws Exception {
        var told = new HashMap<String, String>();
        var document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        for (var indicator : elements(document.getElementsByTagName("indicator"))) {
            var code =
                    elements(indicator.getElementsByTagName("reference")).get(0).getAttribute("code");
            for (var baseline : elements(indicator.getElementsByTagName("baseline")))
                told.put(code + " baseline " + baseline.getAttribute("year"), baseline.getAttribute("value"));
            for (var period : elements(indicator.getElementsByTagName("period"))) {
                var days = date(period, "period-start") + "/" + date(period, "period-end");
                for (var kind : List.of("target", "actual"))
                    for (var figure : elements(period.getElementsByTagName(kind))) {
                        var dimensions = elements(figure.getElementsByTagName("dimension"));
                        var name = code + " " + days + " " + kind
                                + (dimensions.isEmpty()
                                        ? ""
                                        : " " + dimensions.get(0).getAttribute("name") + ":"
                                                + dimensions.get(0).getAttribute("value"));
                        assertThat(told.put(name, figure.getAttribute("value")))
                                .as(name)
                                .isNull();
                    }
            }
        }
        return told;
    }

    private static String date(Element period, String element) {
        return elements(period.getElementsByTagName(element)).get(0).getAttribute("iso-date");
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (var at = 0; at < nodes.getLength(); at++) elements.add((Element) nodes.item(at));
        return elements;
    }

    private static void validate(byte[] xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OneSnapshotTest.class.getResource("iati-results.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                parts.put(entry.getName(), in.readAllBytes());
        }
        return parts;
    }

    private static String text(Writing writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException memory) {
            throw new java.io.UncheckedIOException(memory);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }
}
