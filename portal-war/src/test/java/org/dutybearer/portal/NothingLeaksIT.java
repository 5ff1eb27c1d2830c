package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.interchange.CaseFileReader;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.portal.account.Role;
import org.dutybearer.portal.page.Door;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.Kind;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Field;
import org.dutybearer.proof.Haystack;
import org.dutybearer.proof.Search;
import org.dutybearer.proof.Tally;
import org.dutybearer.treaty.TreatyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the portal itself gives away of cases in which every word is a canary: every page that a role can walk to and every answer with
 * its headers, documents, file names, the log, temporary files, and all rows but a case's own. What stands in documents is proved for
 * many more cases, and more of each, where they are made ({@code DocumentProofTest}); a server stores as many as there is time for.
 */
class NothingLeaksIT {
    private static final int CASES = Integer.getInteger("dutybearer.proof.portal", 8);

    /** Of them those in which an appeal or a statement of ours about somebody is written. */
    private static final int WRITTEN = 3;

    /** Case files with a fault, of which nothing is stored. */
    private static final int FAULTY = 12;

    /** Of requests that differ in their values alone. */
    private static final int OF_A_KIND = 3;

    /** What addresses, file names, logs and rows may hold: it leads to a case for those alone who have the case. */
    private static final Set<Field> REFERENCE = EnumSet.of(Field.CASE_REF);

    /** A workbook lies in a temporary file while it is written. Donors are told by which number a publication is cited. */
    private static final Set<Field> TEMPORARY =
            EnumSet.of(Field.CASE_REF, Field.PUBLICATION_INDEX, Field.SOURCE_CITATION);

    /** What the addresses of the case team hold. None is a name, and none stands in a log. */
    private static final Set<Field> ADDRESSED = EnumSet.of(Field.CASE_REF, Field.PERSON_KEY, Field.CALL_KEY);

    /** The history of consents is of a person by her key, and says what each rested on; neither is to hold a name. */
    private static final Set<Field> REFERENCES = EnumSet.of(Field.CASE_REF, Field.PERSON_KEY, Field.CONSENT_BASIS);

    /** It counts people in every way there is, over all their days. */
    private static final String AGREEMENT = """
            agreement: 1
            reference: example-fund
            language: en
            number: "1"
            donor: {code: EF, name: {en: Example Fund}}
            title: {en: Everything that can be counted}
            period: 2000-01-01/2029-12-31
            countries: [KAZ]
            sector: 15160
            cases: {states: [KAZ]}
            reports: [{period: 2000-01-01/2029-12-31}]
            indicators:
              - {code: I1, level: IMPACT, rule: people-ill-treated, by: [SEX, AGE, DISABILITY, GROUP, COUNTRY]}
              - {code: I2, level: OUTCOME, rule: people-detained, by: [SEX, AGE, COUNTRY]}
              - {code: I3, level: OUTCOME, rule: recommendations-made}
              - {code: I4, level: OUTPUT, rule: publications-issued}
            """;

    private static final int PIECE = 1 << 20;

    /** More bytes than any word has: so much of a piece is read again with the next. */
    private static final int SEAM = 1 << 12;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Map<String, CanaryCase> cases = new TreeMap<>();
    private final List<CanaryCase> faulty = new ArrayList<>();
    private final List<Search> everything = new ArrayList<>();
    private final Set<String> released = new TreeSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<Path, FileTime> before = new TreeMap<>();
    private final Tally tally = new Tally();

    /** Answers that are not what they should be, apart from what they hold. */
    private final Set<String> wrong = new TreeSet<>();

    @Test
    void neitherPagesNorHeadersNorLogsNorTracesTellWhatIsProtected(@TempDir Path folder) throws Exception {
        // A server adds to its log, and what an earlier one leaked is no leak of this one.
        Files.deleteIfExists(Path.of("target", "leaks.log"));
        try (var database = EmbeddedPostgres.start();
                var server = OwnServer.start(database, folder, "leaks", 0);
                var temporary = new TemporaryFiles(folder)) {
            before.putAll(files(folder));
            chooseCases();
            var staff = signedIn(server, Role.STAFF);
            for (var secrets : cases.values()) upload(staff, secrets);
            for (var secrets : faulty) uploadFaulty(staff, secrets);
            make(server, database);
            searchDocuments(database);

            var donor = signedIn(server, Role.DONOR);
            var treatyBody = signedIn(server, Role.TREATY_BODY);
            var passerBy = new Visitor(server.home());
            var stranger = withoutAgreement(server, database);
            releaseReport(server);
            walk(stranger, Role.DONOR);
            assertThat(taken).as("taken by a donor without an agreement").isEmpty();
            walk(donor, Role.DONOR);
            assertThat(taken).as("taken by a donor with an agreement").hasSizeGreaterThan(2);
            withdrawConsent(staff, database);
            walk(donor, Role.DONOR);
            walk(treatyBody, Role.TREATY_BODY);
            walk(passerBy, null);
            check(passerBy);
            var doors = new ArrayList<>(walkAsTeam(staff, Role.STAFF));
            var known = paths(doors);
            walkAsTeam(signedIn(server, Role.LEGAL), Role.LEGAL).stream()
                    .filter(request -> !known.contains(request.path()))
                    .forEach(doors::add);
            knock(donor, doors, Role.DONOR);
            knock(treatyBody, doors, Role.TREATY_BODY);
            knock(passerBy, doors, null);
            lookBehind(server, database, folder, temporary);
            closeAccount(treatyBody, database);

            System.out.println(tally + "; " + doors.size() + " requests of the team");
            assertThat(tally.leaks()).isEmpty();
            assertThat(wrong).isEmpty();
            assertThat(tally.made()).as("documents made").isGreaterThan(2 * CASES);
            assertThat(kinds)
                    .contains(
                            "APPEAL to CASE_TEAM",
                            "STATEMENT to PUBLIC",
                            "PORTFOLIO to CASE_TEAM",
                            "PORTFOLIO to PUBLIC");
            assertThat(released).as("released documents").hasSizeGreaterThan(CASES / 3);
            assertThat(paths(doors))
                    .as("doors of the team")
                    .hasSizeGreaterThan(20)
                    .contains("/donor-report", "/decide", "/withdraw-consent");
            assertThatTheSearchFindsWhatThereIs(staff, database);
        }
    }

    /** Of the generated cases those that a case file may hold, and some of the others, which break its rules on purpose. */
    private void chooseCases() throws IOException {
        var reader = new CaseFileReader(TreatyRegister.shipped());
        int written = 0;
        for (int seed = 1; cases.size() < CASES || faulty.size() < FAULTY; seed++) {
            var secrets = CanaryCase.small(seed);
            try {
                reader.read(new ByteArrayInputStream(asFile(secrets)));
                boolean isWritten = isWritten(secrets);
                boolean isOneTooMany = isWritten ? written == WRITTEN : cases.size() - written == CASES - WRITTEN;
                if (isOneTooMany || cases.putIfAbsent(secrets.file().ref().text(), secrets) != null) continue;
                if (isWritten) written++;
                if (cases.size() % 2 == 0) secrets.file().demandingFourEyes();
            } catch (Refusal refused) {
                if (faulty.size() < FAULTY) faulty.add(secrets);
            }
        }
        for (var some : List.of(cases.values(), faulty))
            for (var secrets : some) everything.add(new Search(secrets, Audience.DONOR));
    }

    private static boolean isWritten(CanaryCase secrets) {
        return !secrets.file().persons().isEmpty()
                && !secrets.file().publishedTexts().isEmpty();
    }

    private static byte[] asFile(CanaryCase secrets) throws IOException {
        var out = new ByteArrayOutputStream();
        new CaseFileWriter().write(secrets.file(), org.dutybearer.interchange.Format.JSON, out);
        return out.toByteArray();
    }

    private static Visitor signedIn(OwnServer server, Role role) throws Exception {
        var name = role.name().toLowerCase(Locale.ROOT);
        var visitor = new Visitor(server.home());
        visitor.signIn(name, server.password(name), "/");
        return visitor;
    }

    private static void upload(Visitor staff, CanaryCase secrets) throws Exception {
        var stored = staff.bring(staff.open("/upload"), "upload", "file", asFile(secrets), Map.of("store", "x"));
        assertThat(stored.body()).contains("/case?case=" + secrets.file().ref());
    }

    /** Where the faults are is told, and not what stands there. */
    private void uploadFaulty(Visitor staff, CanaryCase secrets) throws Exception {
        var refused = staff.bring(staff.open("/upload"), "upload", "file", asFile(secrets), Map.of("store", "x"));
        assertThat(refused.body()).doesNotContain("/case?case=" + secrets.file().ref());
        lookForWords(refused.headers().map() + refused.body(), ADDRESSED, "a faulty case file in its faults");
    }

    /** For each audience one document of each case, and each format and kind. A refusal leaves its traces too. */
    private void make(OwnServer server, EmbeddedPostgres database) throws Exception {
        var runs = new ArrayList<String>();
        for (var ref : cases.keySet())
            for (var audience : Audience.values())
                runs.add(server.askFor(
                        ref,
                        audience,
                        switch (audience) {
                            case CASE_TEAM, PUBLIC -> Format.PDF;
                            case TREATY_BODY -> Format.PDF_ANNEX;
                            case DONOR -> Format.XLSX;
                        }));
        for (var one : cases.entrySet())
            for (var kind : List.of(Kind.STATEMENT, Kind.APPEAL))
                if (kind.isMadeOf(one.getValue().file().publishedTexts()))
                    for (var audience : List.of(Audience.CASE_TEAM, Audience.PUBLIC))
                        runs.add(server.askFor(kind, List.of(one.getKey()), audience));
        runs.add(server.askFor(Kind.PORTFOLIO, List.copyOf(cases.keySet()), Audience.CASE_TEAM));
        await(database, runs.size());
        runs.add(server.askFor(Kind.PORTFOLIO, toldTo(Audience.PUBLIC, database), Audience.PUBLIC));
        await(database, runs.size());
        // Of one case: a program signs in each time it asks, and that takes its time.
        for (var run : runs.subList(0, Audience.values().length)) {
            lookFor(server.get(run), REFERENCE, "a run in its status");
            lookFor(server.take(run).headers().map().toString(), REFERENCE, "a document in headers");
        }
    }

    /** The cases of which this audience may be told. */
    private static List<String> toldTo(Audience audience, EmbeddedPostgres database) throws SQLException {
        var told = new ArrayList<String>();
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select distinct case_ref from document_case k"
                        + " join document d on d.number = k.document where d.kind = 'BRIEFING' and d.format = 'PDF'"
                        + " and d.audience = '" + audience + "'")) {
            while (row.next()) told.add(row.getString(1));
        }
        return told;
    }

    private static void await(EmbeddedPostgres database, int runs) throws Exception {
        for (int i = 0; i < 1200 && over(database) < runs; i++) Thread.sleep(250);
        assertThat(over(database)).as("runs that are over").isEqualTo(runs);
    }

    private static int over(EmbeddedPostgres database) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from run where state in ('DONE', 'FAILED')")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void searchDocuments(EmbeddedPostgres database) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select case_ref, kind, audience, format, content, file_name, sha256,"
                        + " exists (select 1 from release_entry r where r.sha256 = d.sha256) as released from document d"
                        + " join document_content c on c.document = d.number"
                        + " join document_case k on k.document = d.number")) {
            while (row.next()) {
                var format = Format.valueOf(row.getString("format"));
                var audience = format == Format.XLSX ? Audience.DONOR : Audience.valueOf(row.getString("audience"));
                kinds.add(row.getString("kind") + " to " + audience);
                var where = row.getString("kind") + " as " + format + " of " + row.getString("case_ref") + " for "
                        + audience;
                var content = row.getBytes("content");
                tally.made(audience);
                if (row.getBoolean("released")) released.add(row.getString("sha256"));
                new Search(Objects.requireNonNull(cases.get(row.getString("case_ref"))), audience, today)
                        .in(row.getString("file_name") + "\n" + text(content, format), where, tally);
            }
        }
    }

    private static String text(byte[] document, Format format) throws IOException {
        if (format == Format.XLSX) return unzipped(document);
        try (var pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf) + "\n" + streams(pdf) + new String(document, ISO_8859_1);
        }
    }

    /** Metadata, bookmarks and the structure among them; in one byte a letter and in two. */
    private static String streams(PDDocument pdf) throws IOException {
        var all = new StringBuilder();
        for (var key : pdf.getDocument().getXrefTable().keySet())
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream)
                try (var content = stream.createInputStream()) {
                    var bytes = content.readAllBytes();
                    all.append(new String(bytes, UTF_8)).append('\n');
                    all.append(new String(bytes, UTF_16BE)).append('\n');
                }
        return all.toString();
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

    /** An account of a donor that belongs to none. */
    private static Visitor withoutAgreement(OwnServer server, EmbeddedPostgres database) throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("insert into account (name, role, password_hash, created_at)"
                    + " select 'stranger', role, password_hash, created_at from account where name = 'donor'");
        }
        var visitor = new Visitor(server.home());
        visitor.signIn("stranger", server.password("donor"), "/");
        assertThat(visitor.open("/reports").statusCode()).isEqualTo(200);
        return visitor;
    }

    /** A report to the donor of the demonstration, counted over all cases, through two people. */
    private void releaseReport(OwnServer server) throws Exception {
        assertThat(server.post("staff", "/api/agreements", "application/yaml", AGREEMENT)
                        .statusCode())
                .isEqualTo(201);
        var admin = signedIn(server, Role.ADMIN);
        admin.send(admin.open("/donor-reports"), "assign", Map.of("account", "donor", "donor", "EF", "assignTo", "x"));
        var wanted = "{\"agreement\":\"example-fund\",\"period\":\"2000-01-01/2029-12-31\",\"languages\":[\"en\"]}";
        var place = OwnServer.place(server.post("staff", "/api/donor-reports", "application/json", wanted));
        var number = Pattern.compile("Q-[0-9A-Z]{4}-[0-9A-Z]{4}");
        server.await(place, status -> number.matcher(status).find());
        var found = number.matcher(server.get(place));
        assertThat(found.find()).isTrue();
        var report = "/api/donor-reports/" + found.group();
        server.post("legal", report + "/release", "application/json", "");
        server.await(report, status -> status.contains("RELEASED"));
        lookFor(server.get(report), Set.of(), "a report to a donor in its status");
    }

    /** One that the report rests on: from here on nobody gets it, and whoever may know why finds that on many pages. */
    private static void withdrawConsent(Visitor staff, EmbeddedPostgres database) throws Exception {
        String ref;
        String person;
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select case_ref, person_key from donor_report_use order by id")) {
            assertThat(row.next()).as("somebody is counted").isTrue();
            ref = row.getString(1);
            person = row.getString(2);
        }
        var links = Pattern.compile("/withdraw-consent\\?[^\"]*person=" + person + "[^\"]*")
                .matcher(staff.open("/consents?case=" + ref).body());
        while (links.find()) {
            var page = staff.open(Visitor.unescaped(links.group()));
            if (page.body().contains("/donor-report?report=")) staff.send(page, "form", Map.of("do", "x"));
        }
        assertThat(staff.open("/documents").body()).contains("1 report to a donor rests on a consent");
    }

    /** Wherever pages lead somebody outside of the case team: nothing of any case stands there but figures in a donor's own report. */
    private void walk(Visitor visitor, @Nullable Role role) throws Exception {
        new Walk(visitor, OF_A_KIND)
                .from(List.of("/", "/check", "/api/treaties?state=KAZ", "/api/nothing"), (request, answer) -> {
                    expect(answer.statusCode() < 500, "a failure at " + request + " of " + role);
                    var where = "an answer to " + role + " in " + request;
                    var days = request.path().contains("treat");
                    var headers = answer.headers().map().toString();
                    if (isReport(request, answer)) {
                        lookFor(headers, Set.of(), where + " in headers");
                        searchReport(answer.body(), where);
                        taken.add(request.toString() + request.fields());
                        return;
                    }
                    expect(days || !isDocument(answer), "a document at " + request + " of " + role);
                    if (days) lookForWords(headers + Visitor.text(answer), Set.of(), where);
                    else lookFor(headers + Visitor.text(answer), Set.of(), where);
                });
    }

    private static boolean isReport(Walk.Request request, HttpResponse<byte[]> answer) {
        return request.path().equals(Door.REPORT_FILE.path()) && isDocument(answer);
    }

    /** A workbook and a package are archives, and the rest is text. */
    private void searchReport(byte[] file, String where) throws IOException {
        var text = new String(file, UTF_8) + "\n" + unzipped(file);
        for (var secrets : cases.values()) new Search(secrets, Audience.DONOR, today).in(text, where, tally);
    }

    private static boolean isDocument(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Disposition").isPresent();
    }

    /** Wherever pages lead the case team: who may read all reads it in pages and files, and not in headers or in what went wrong. */
    private List<Walk.Request> walkAsTeam(Visitor visitor, Role role) throws Exception {
        return new Walk(visitor, OF_A_KIND).from(List.of("/", "/api/runs", "/openapi"), (request, answer) -> {
            expect(answer.statusCode() < 500, "a failure at " + request + " of " + role);
            var where = "an answer to " + role + " in " + request;
            lookFor(answer.headers().map().toString(), ADDRESSED, where + " in headers");
            if (answer.statusCode() >= 400) lookFor(Visitor.text(answer), ADDRESSED, where);
        });
    }

    /** Where only the team may go: what is there and what is not answer alike. Who is not signed in is asked to, and some words that were sent are kept for them. */
    private void knock(Visitor visitor, List<Walk.Request> doors, @Nullable Role role) throws Exception {
        var none = visitor.take("/nothing-here").body();
        for (var request : doors) {
            if (isOpen(request, role)) continue;
            var answer = request.by(visitor);
            lookFor(
                    answer.headers().map() + Visitor.text(answer),
                    ADDRESSED,
                    "an answer to " + role + " in " + request);
            boolean right = request.path().startsWith("/api/")
                    ? answer.statusCode() == 401
                    : role == null
                            ? answer.statusCode() == 302 || (request.isForm() && answer.statusCode() == 200)
                            : answer.statusCode() == 404 && Arrays.equals(answer.body(), none);
            expect(right, request + " of " + role + " answered " + answer.statusCode());
        }
    }

    private static Set<String> paths(List<Walk.Request> requests) {
        return requests.stream().map(Walk.Request::path).collect(Collectors.toSet());
    }

    /** To this role; the start page is to everybody. */
    private static boolean isOpen(Walk.Request request, @Nullable Role role) {
        if (request.path().equals("/")) return true;
        return Door.at(request.path())
                .filter(door ->
                        door.roles().isEmpty() || (role != null && door.roles().contains(role)))
                .isPresent();
    }

    private void expect(boolean right, String what) {
        if (!right) wrong.add(what);
    }

    /** That a file left us is told, and not so much as the reference of its case. */
    private void check(Visitor passerBy) throws Exception {
        for (var hash : released) {
            var answer = passerBy.open("/api/check/" + hash);
            assertThat(answer.body()).contains("\"released\":true");
            lookFor(answer.headers().map() + answer.body(), Set.of(), "a check in its answer");
        }
    }

    private void lookBehind(OwnServer server, EmbeddedPostgres database, Path folder, TemporaryFiles temporary)
            throws Exception {
        try (var connection = database.getPostgresDatabase().getConnection()) {
            for (var table : traces(connection)) lookFor(rows(connection, table), REFERENCES, "rows in " + table);
            assertThat(rows(connection, "audit_entry")).as("traces of runs").contains(cases.keySet());
        }
        assertThat(server.log()).as("a log").isNotEmpty();
        lookThrough(server.logFile(), REFERENCE, "the log in it");
        for (var file : files(folder).entrySet())
            if (!file.getValue().equals(before.get(file.getKey()))
                    && !temporary.kept().containsValue(file.getKey()))
                lookThrough(file.getKey(), REFERENCE, "what is written in files");
        for (var file : temporary.kept().entrySet()) {
            lookForWords(file.getKey().toString(), REFERENCE, "a name in temporary files");
            if (Files.exists(file.getValue()))
                lookThrough(file.getValue(), TEMPORARY, "what was written in temporary files");
        }
        assertThat(temporary.kept())
                .as("temporary files, " + temporary.missed() + " gone too soon")
                .isNotEmpty();
    }

    /** Who is signed in and has no account any more is nobody. */
    private static void closeAccount(Visitor treatyBody, EmbeddedPostgres database) throws Exception {
        assertThat(treatyBody.open("/treaties").statusCode()).isEqualTo(200);
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from account where name = 'treaty_body'");
        }
        assertThat(treatyBody.open("/treaties").headers().firstValue("Location").orElse("nowhere"))
                .contains("/sign-in");
    }

    private void lookThrough(Path file, Set<Field> except, String where) throws IOException {
        try (var content = Files.newInputStream(file)) {
            lookThrough(content, except, where + ", " + file.getFileName());
        }
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry())
                lookThrough(zip, except, where + ", " + file.getFileName());
        }
    }

    /** Piece by piece: a server's files are larger than what a test has of memory. */
    private void lookThrough(InputStream content, Set<Field> except, String where) throws IOException {
        var piece = new byte[PIECE];
        int seam = 0;
        for (int read = content.readNBytes(piece, 0, PIECE);
                read > 0;
                read = content.readNBytes(piece, seam, PIECE - seam)) {
            int length = seam + read;
            lookForWords(new String(piece, 0, length, UTF_8), except, where);
            seam = Math.min(SEAM, length);
            System.arraycopy(piece, length - seam, piece, 0, seam);
        }
    }

    private void lookFor(String text, Set<Field> except, String where) {
        var all = Haystack.of(text);
        for (var search : everything) search.forAnything(all, except, where, tally);
    }

    private void lookForWords(String text, Set<Field> except, String where) {
        var all = Haystack.of(text);
        for (var search : everything) search.forWords(all, except, where, tally);
    }

    /** What is left of a case when it is gone: all tables but its own, and but the documents, which are searched one by one. */
    private static Set<String> traces(Connection connection) throws SQLException {
        var tables = new TreeSet<String>();
        try (var statement = connection.createStatement()) {
            var found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'");
            while (found.next()) tables.add(found.getString(1));
            tables.removeAll(tablesOfACase(statement));
        }
        tables.removeAll(Set.of("document_content", "donor_report_content"));
        assertThat(tables)
                .contains("audit_entry", "run", "document", "release_entry", "consent_entry", "approval", "account")
                .contains("donor_report", "donor_report_file", "published_figure", "agreement");
        return tables;
    }

    /** Whatever refers to a case, or is referred to by what does. */
    private static Set<String> tablesOfACase(Statement statement) throws SQLException {
        var links = new ArrayList<Set<String>>();
        var found =
                statement.executeQuery("select t.table_name, u.table_name from information_schema.table_constraints t"
                        + " join information_schema.constraint_column_usage u using (constraint_schema, constraint_name)"
                        + " where t.constraint_type = 'FOREIGN KEY'");
        while (found.next()) links.add(new TreeSet<>(List.of(found.getString(1), found.getString(2))));
        var tables = new TreeSet<>(Set.of("case_file"));
        boolean more = true;
        while (more) {
            more = false;
            for (var link : links) if (link.stream().anyMatch(tables::contains)) more |= tables.addAll(link);
        }
        return tables;
    }

    private static String rows(Connection connection, String table) throws SQLException {
        var rows = new StringBuilder();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table)) {
            while (found.next()) append(rows, found);
        }
        return rows.toString();
    }

    private static void append(StringBuilder rows, ResultSet row) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
            if (row.getObject(i) instanceof byte[] bytes)
                rows.append(new String(bytes, UTF_8)).append('\n');
            else rows.append(row.getString(i)).append('\n');
    }

    private static Map<Path, FileTime> files(Path folder) throws IOException {
        var files = new TreeMap<Path, FileTime>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList())
                files.put(file, Files.getLastModifiedTime(file));
        }
        return files;
    }

    /** Zero hits say nothing where nothing could be hit. */
    private void assertThatTheSearchFindsWhatThereIs(Visitor staff, EmbeddedPostgres database) throws Exception {
        var found = new Tally();
        var first = cases.values().iterator().next();
        var search = new Search(first, Audience.DONOR);
        var page = staff.open("/case?case=" + first.file().ref());
        search.forWords(page.body(), REFERENCE, "what the team reads in its page", found);
        try (var connection = database.getPostgresDatabase().getConnection()) {
            for (var table : List.of("case_file", "person"))
                search.forWords(rows(connection, table), REFERENCE, "a case in " + table, found);
        }
        assertThat(found.leaks()).hasSizeGreaterThan(3);
    }
}
