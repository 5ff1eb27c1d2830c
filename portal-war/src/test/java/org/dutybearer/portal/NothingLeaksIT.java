package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.portal.run.Format;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Field;
import org.dutybearer.proof.Search;
import org.dutybearer.proof.Tally;
import org.dutybearer.treaty.TreatyRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal itself gives away of cases in which every word is a canary: pages and answers with their headers, file names, the
 * log, temporary files, and the rows that outlive a case. What stands in the documents is proved for many more cases where they are
 * made ({@code DisclosureProofTest}); a server stores as many as there is time for.
 */
class NothingLeaksIT {
    private static final int CASES = Integer.getInteger("dutybearer.proof.portal", 2);

    /** What addresses, file names, logs and rows may hold: it leads to a case for those alone who have the case. */
    private static final Set<Field> REFERENCE = EnumSet.of(Field.CASE_REF);

    /** The record of a withdrawal is of a person by her key, which holds no name. */
    private static final Set<Field> REFERENCES = EnumSet.of(Field.CASE_REF, Field.PERSON_KEY);

    private static final Pattern OVER = Pattern.compile("\"state\":\"(DONE|FAILED)\"");

    private static final Pattern DOCUMENT = Pattern.compile("name=\"document\" value=\"([^\"]+)\"");

    private static final List<String> STAFF_ONLY = List.of(
            "/case?case=%s",
            "/new-briefing?case=%s",
            "/consents?case=%s",
            "/rephrase?case=%s&at=title",
            "/suggestion?case=%s",
            "/call-made?case=%s",
            "/decide?case=%s",
            "/api/runs?case=%s",
            "/cases",
            "/documents",
            "/run?run=%2$s",
            "/api/runs/%2$s",
            "/api/runs/%2$s/content");

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<CanaryCase, Search> searches = new HashMap<>();
    private final List<CanaryCase> cases = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<byte[]> workbooks = new ArrayList<>();
    private final Map<Path, FileTime> before = new TreeMap<>();
    private final Tally tally = new Tally();

    @Test
    void neitherPagesNorHeadersNorLogsNorTracesTellWhatIsProtected(@TempDir Path folder) throws Exception {
        try (var database = EmbeddedPostgres.start();
                var server = OwnServer.start(database, folder, "leaks", 0)) {
            before.putAll(files(folder));
            chooseCases();
            var staff = signedIn(server, "staff");
            for (var secrets : cases) upload(staff, secrets);
            for (var secrets : cases) order(server, secrets);
            for (var order : orders) take(server, order);

            var donor = signedIn(server, "donor");
            walk(donor, "a donor", List.of("/reports", "/definitions", "/"));
            takeReports(donor);
            walk(signedIn(server, "treaty_body"), "a treaty body", List.of("/treaties", "/treaties?state=KAZ", "/"));
            walk(new Visitor(server.home()), "a passer-by", List.of("/sign-in", "/check", "/"));
            checkAsPasserBy(new Visitor(server.home()));
            lookBehind(server, database, folder);

            assertThat(tally.leaks()).isEmpty();
            assertThat(tally.made()).as("documents made").isGreaterThan(2 * CASES);
            assertThat(workbooks).as("workbooks for donors").hasSize(CASES);
            assertThatTheSearchFindsWhatThereIs(staff, database);
        }
    }

    /** Those of the generated cases that a case file may hold: most of the others break its rules on purpose. */
    private void chooseCases() throws IOException {
        var reader = new CaseFileReader(TreatyRegister.shipped());
        for (int seed = 1; cases.size() < CASES; seed++) {
            var secrets = CanaryCase.seeded(seed);
            try {
                reader.read(new ByteArrayInputStream(asFile(secrets)));
                cases.add(secrets);
            } catch (Refusal faulty) {
                // Not one that the portal would take.
            }
        }
    }

    private static byte[] asFile(CanaryCase secrets) throws IOException {
        var out = new ByteArrayOutputStream();
        new CaseFileWriter().write(secrets.file(), org.dutybearer.interchange.Format.JSON, out);
        return out.toByteArray();
    }

    private static Visitor signedIn(OwnServer server, String name) throws Exception {
        var visitor = new Visitor(server.home());
        visitor.signIn(name, server.password(name), "/");
        return visitor;
    }

    private static void upload(Visitor staff, CanaryCase secrets) throws Exception {
        var stored = staff.bring(staff.open("/upload"), "upload", "file", asFile(secrets), Map.of("store", "x"));
        assertThat(stored.body()).contains("/case?case=" + secrets.file().ref());
    }

    /** Each audience one document, and each format once. */
    private static Format made(Audience audience) {
        return switch (audience) {
            case CASE_TEAM, PUBLIC -> Format.PDF;
            case TREATY_BODY -> Format.PDF_ANNEX;
            case DONOR -> Format.XLSX;
        };
    }

    private void order(OwnServer server, CanaryCase secrets) throws Exception {
        for (var audience : Audience.values()) {
            var format = made(audience);
            var ref = secrets.file().ref().text();
            orders.add(new Order(secrets, audience, format, server.askFor(ref, audience, format)));
        }
    }

    /** What was made is taken. A refusal leaves its traces too. */
    private void take(OwnServer server, Order order) throws Exception {
        server.await(order.run, body -> OVER.matcher(body).find());
        var where = order.format + " of " + order.secrets.file().ref() + " for " + order.audience;
        var status = server.get(order.run);
        search(order.secrets).forWords(status, REFERENCE, where + " in the status of a run", tally);
        if (!status.contains("\"state\":\"DONE\"")) return;
        var document = server.take(order.run);
        assertThat(document.statusCode()).as(where).isEqualTo(200);
        tally.made(order.audience);
        search(order.secrets).forWords(document.headers().map().toString(), REFERENCE, where + " in headers", tally);
        new Search(order.secrets, order.audience, today).in(text(document.body(), order.format), where, tally);
        if (order.audience == Audience.DONOR) workbooks.add(document.body());
    }

    private record Order(CanaryCase secrets, Audience audience, Format format, String run) {}

    private static String text(byte[] document, Format format) throws IOException {
        if (format == Format.XLSX) return unzipped(document);
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What is open to this visitor, and every page that is not: neither holds a word of any case. */
    private void walk(Visitor visitor, String who, List<String> open) throws Exception {
        for (var address : open) read(visitor, address, who);
        for (var order : orders)
            if (order.audience == Audience.PUBLIC)
                for (var address : STAFF_ONLY) {
                    var number = order.run.substring(order.run.lastIndexOf('/') + 1);
                    var answer =
                            read(visitor, address.formatted(order.secrets.file().ref(), number), who);
                    assertThat(answer.statusCode()).as(address + " to " + who).isNotEqualTo(200);
                }
    }

    private HttpResponse<String> read(Visitor visitor, String address, String who) throws Exception {
        var answer = visitor.open(address);
        // An address that was asked for comes back in links.
        for (var secrets : cases)
            search(secrets).forWords(all(answer), REFERENCE, "an answer to " + who + " in " + address, tally);
        return answer;
    }

    private static String all(HttpResponse<String> answer) {
        return answer.headers().map() + "\n" + answer.body();
    }

    private void takeReports(Visitor donor) throws Exception {
        var page = donor.open("/reports").body();
        var numbers =
                DOCUMENT.matcher(page).results().map(m -> m.group(1)).distinct().toList();
        assertThat(numbers).hasSameSizeAs(workbooks);
        for (var number : numbers) {
            var report = donor.post("/report", Map.of("document", number));
            assertThat(report.statusCode()).isEqualTo(200);
            for (var secrets : cases)
                search(secrets).forWords(report.headers().map().toString(), REFERENCE, "a report in headers", tally);
        }
        for (var secrets : cases) new Search(secrets, Audience.DONOR, today).in(page, "the page of reports", tally);
    }

    /** That a file left us is told, and not so much as the reference of its case. */
    private void checkAsPasserBy(Visitor passerBy) throws Exception {
        for (var workbook : workbooks) {
            var hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(workbook));
            var answer = passerBy.open("/api/check/" + hash);
            assertThat(answer.body()).contains("\"released\":true");
            for (var secrets : cases)
                search(secrets)
                        .forWords(answer.headers().map() + answer.body(), Set.of(), "a check in its answer", tally);
        }
    }

    private void lookBehind(OwnServer server, EmbeddedPostgres database, Path folder) throws Exception {
        var log = server.log();
        var rows = rows(database, TRACES);
        var files = written(folder);
        for (var secrets : cases) {
            var where = "case " + secrets.file().ref();
            search(secrets).forWords(log, REFERENCE, where + " in the log", tally);
            search(secrets).forWords(rows, REFERENCES, where + " in rows", tally);
            search(secrets).forWords(files, REFERENCE, where + " in files", tally);
        }
        assertThat(rows).as("traces of runs").contains(cases.get(0).file().ref().text());
        assertThat(log).as("a log").isNotEmpty();
    }

    /** What is left of a case when it is gone, beside the documents themselves. */
    private static final List<String> TRACES = List.of(
            "audit_entry",
            "run",
            "scheduled_tasks",
            "document",
            "document_use",
            "document_decision",
            "document_decision_lapse",
            "release_entry",
            "approval",
            "account",
            "first_start");

    private static String rows(EmbeddedPostgres database, List<String> tables) throws SQLException {
        var rows = new StringBuilder();
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables)
                try (var found = statement.executeQuery("select * from " + table)) {
                    while (found.next()) append(rows, found);
                }
        }
        return rows.toString();
    }

    private static void append(StringBuilder rows, ResultSet row) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
            if (row.getObject(i) instanceof byte[] bytes)
                rows.append(new String(bytes, UTF_8)).append('\n');
            else rows.append(row.getString(i)).append('\n');
    }

    /** What the server wrote into its folders since it was ready: logs, sessions, uploads on their way. */
    private String written(Path folder) throws IOException {
        var all = new StringBuilder();
        for (var file : files(folder).entrySet()) {
            if (file.getValue().equals(before.get(file.getKey()))) continue;
            var content = Files.readAllBytes(file.getKey());
            all.append(file.getKey()).append('\n');
            all.append(new String(content, UTF_8)).append('\n');
            all.append(new String(content, ISO_8859_1)).append('\n');
            if (content.length > 2 && content[0] == 'P' && content[1] == 'K') all.append(unzipped(content));
        }
        return all.toString();
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        var files = new TreeMap<Path, FileTime>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList())
                files.put(file, Files.getLastModifiedTime(file));
        }
        return files;
    }

    private static String unzipped(byte[] archive) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                all.append(part.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), UTF_8))
                        .append('\n');
        }
        return all.toString();
    }

    /** Zero hits say nothing where nothing could be hit. */
    private void assertThatTheSearchFindsWhatThereIs(Visitor staff, EmbeddedPostgres database) throws Exception {
        var found = new Tally();
        var first = cases.get(0);
        var page = staff.open("/case?case=" + first.file().ref());
        search(first).forWords(page.body(), REFERENCE, "what the team reads in its page", found);
        search(first).forWords(rows(database, List.of("case_file", "person")), REFERENCE, "a case in its rows", found);
        assertThat(found.leaks()).hasSizeGreaterThan(3);
    }

    private Search search(CanaryCase secrets) {
        return searches.computeIfAbsent(secrets, each -> new Search(each, Audience.DONOR));
    }
}
