package org.dutybearer.reporting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.Portfolio;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.briefing.TextKind;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.core.Wording;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Donors;
import org.dutybearer.proof.Earlier;
import org.dutybearer.proof.Haystack;
import org.dutybearer.proof.Hidden;
import org.dutybearer.proof.Search;
import org.dutybearer.proof.Tally;
import org.dutybearer.proof.WhoMaySee;
import org.junit.jupiter.api.Test;

/**
 * No document holds what its reader may not see, wherever in the file anybody might look ({@link Innards}), and not one byte of it
 * depends on that.
 *
 * <p>Every generated case is printed for everybody whom something is kept back from, with what has changed since an earlier briefing, in the
 * test command every eighth with the annex too, which takes as long again and holds all that the briefing without it does. The case team
 * may read all, so its documents, one of every twenty-five, only show that the search finds what there is.
 */
class DocumentProofTest {
    private static final int CASES = Integer.getInteger("dutybearer.proof", 2000);
    private static final int OF_THE_TEST_COMMAND = 2000;
    private static final int CASES_CHANGED = CASES / 10;
    private static final int OF_THE_TEAM = 25;

    private static final Set<String> SAYS_WHAT_CHANGED = Set.of("BriefingPdf.of", "BriefingPdf.withAnnex");

    private static final Set<Audience> DONORS = Set.of(Audience.DONOR);

    private static final IatiPublisher PUBLISHER =
            new IatiPublisher("XI-EXAMPLE-12345", 21, Set.of(), IatiPublisher.Breakdown.DIMENSIONS);

    private static final Set<Audience> READERS = Set.of(Audience.CASE_TEAM, Audience.TREATY_BODY, Audience.PUBLIC);

    /**
     * Every kind of document that is made of briefings: whoever adds one adds a line.
     *
     * @param made the method that makes it, by which it is known here
     * @param cases how many cases one document tells of
     * @param every how many of them are made by the test command, such as 4 for every fourth: all are where more cases are asked for
     */
    private record Kind(
            String made,
            int cases,
            int every,
            Set<Audience> audiences,
            Function<Told, byte[]> make,
            Function<byte[], Innards> open) {}

    /**
     * What the gate lets out of some cases.
     *
     * @param briefings of a sum for donors, those of the cases that they may know of; the report is made of all
     * @param report under an agreement that counts people in every way there is
     */
    private record Told(Locale language, List<Briefing> briefings, Supplier<DonorSummary> report) {
        Briefing first() {
            return briefings.get(0);
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "BriefingPdf.of",
                    1,
                    1,
                    READERS,
                    told -> BriefingPdf.of(told.first()).bytes(),
                    InnardsOfPdf::of),
            new Kind(
                    "BriefingPdf.withAnnex",
                    1,
                    8,
                    READERS,
                    told -> BriefingPdf.withAnnex(told.first()).bytes(),
                    InnardsOfPdf::of),
            new Kind(
                    "BriefingPdf.statement",
                    1,
                    2,
                    READERS,
                    told -> BriefingPdf.statement(told.first(), "Example Rights Watch")
                            .bytes(),
                    InnardsOfPdf::of),
            new Kind(
                    "BriefingPdf.appeal",
                    1,
                    2,
                    READERS,
                    told -> BriefingPdf.appeal(told.first(), "Example Rights Watch")
                            .bytes(),
                    InnardsOfPdf::of),
            new Kind(
                    "BriefingPdf.portfolio",
                    2,
                    10,
                    READERS,
                    told -> BriefingPdf.portfolio(Portfolio.of(told.briefings()), "Example Rights Watch")
                            .bytes(),
                    InnardsOfPdf::of),
            new Kind(
                    "DonorWorkbook.write",
                    5,
                    1,
                    DONORS,
                    told -> bytes(out -> DonorWorkbook.write(Donors.summary(told.language(), told.briefings()), out)),
                    InnardsOfWorkbook::of),
            new Kind(
                    "DonorWorkbook.write",
                    5,
                    10,
                    DONORS,
                    told -> bytes(out -> DonorWorkbook.write(told.report().get(), out)),
                    InnardsOfWorkbook::of),
            new Kind(
                    "HxlTable.write",
                    5,
                    10,
                    DONORS,
                    told -> bytes(out -> HxlTable.write(told.report().get(), out)),
                    DocumentProofTest::innardsOfText),
            new Kind(
                    "IatiResults.write",
                    5,
                    10,
                    DONORS,
                    told -> bytes(out -> IatiResults.write(told.report().get(), PUBLISHER, out)),
                    DocumentProofTest::innardsOfText),
            new Kind(
                    "DataPackage.write",
                    5,
                    10,
                    DONORS,
                    told -> bytes(out -> DataPackage.write(told.report().get(), out)),
                    DocumentProofTest::innardsOfArchive),
            new Kind(
                    "FileName.ofDonorReport",
                    5,
                    10,
                    DONORS,
                    told -> FileName.ofDonorReport("ERW", told.report().get(), "csv")
                            .text()
                            .getBytes(StandardCharsets.UTF_8),
                    DocumentProofTest::innardsOfText));

    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Written document) {
        var out = new ByteArrayOutputStream();
        try {
            document.to(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static Innards innardsOfText(byte[] bytes) {
        var innards = new Innards();
        innards.add("text", new String(bytes, StandardCharsets.UTF_8));
        return innards;
    }

    private static Innards innardsOfArchive(byte[] bytes) {
        var innards = new Innards();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                innards.add("names of parts", part.getName());
                innards.add(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return innards;
    }

    private final Disclosure disclosure = Disclosure.shipped().under(PseudonymKey.of(new byte[PseudonymKey.BYTES]));
    private final Tally tally = new Tally();

    @Test
    void everyKindOfDocumentIsProved() {
        var ours = BriefingPdf.class.getProtectionDomain().getCodeSource().getLocation();

        var makers = new ClassFileImporter()
                .importUrl(ours).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> method.getParameterTypes().stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                                .anyMatch(DocumentProofTest::passedTheGate))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(toSet());

        assertThat(makers).isEqualTo(KINDS.stream().map(Kind::made).collect(toSet()));
    }

    /** A briefing, a summary, and whatever else only the gate makes; views and values are records. */
    private static boolean passedTheGate(JavaClass type) {
        return Set.of("org.dutybearer.briefing", "org.dutybearer.donor").contains(type.getPackageName())
                && !type.isRecord()
                && !type.isEnum();
    }

    @Test
    void noDocumentHoldsWhatItsReaderMayNotSee() {
        for (Kind kind : KINDS)
            IntStream.range(0, CASES / kind.cases)
                    .filter(n -> CASES > OF_THE_TEST_COMMAND || n % kind.every == 0)
                    .parallel()
                    .forEach(n -> prove(kind, n));
        System.out.println("The proof of documents, " + CASES + " cases: " + tally + "\n" + tally.carriers());

        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.made()).isGreaterThan(tally.refused());
        assertThat(tally.carriers().keySet())
                .as("where in the files the search finds what may be seen")
                .contains(
                        "the file's name",
                        "text",
                        "text without spaces",
                        "marked content",
                        "bookmarks",
                        "XMP",
                        "document information",
                        "strings of objects",
                        "xl/worksheets/sheet3.xml",
                        "cells");
    }

    private void prove(Kind kind, int n) {
        var secrets = cases(kind, n);
        for (Audience audience : kind.audiences)
            if (audience != Audience.CASE_TEAM || n % (OF_THE_TEAM * kind.every) == 0)
                prove(kind, secrets, audience, language(n / kind.every));
    }

    private void prove(Kind kind, List<CanaryCase> secrets, Audience audience, Locale language) {
        var where = kind.made + " of " + secrets + " in " + language;
        var search = new Search(secrets, audience);
        try {
            var earlier = earlier(kind, secrets, audience, language);
            var carriers = kind.open
                    .apply(make(kind, secrets, audience, language, earlier))
                    .carriers();
            tally.made(kind.made + " for " + audience);
            if (audience != Audience.DONOR) {
                var ref = secrets.get(0).file().ref();
                var name = FileName.ofCase(ref, audience, CanaryCase.DAY, language, "pdf");
                search.in(Haystack.of(name.text()), "the file's name", where, tally);
            }
            carriers.forEach((carrier, text) -> search.in(Haystack.of(text), carrier, where, tally));
            var strange = lettersNotRead(carriers);
            if (!strange.isEmpty()) tally.leaked("letters of fonts to " + audience, where + ": " + strange);
        } catch (Refusal refusal) {
            // Most cases have no text of ours.
            if (refusal.reason() != Reason.NOTHING_WRITTEN) tally.refused(refusal.reason());
        }
    }

    /** A font that brings letters which stand nowhere in the text tells of a text that was left out. */
    private static String lettersNotRead(Map<String, String> carriers) {
        var read = carriers.getOrDefault("text without spaces", "");
        var strange = new StringBuilder();
        carriers.getOrDefault("letters of fonts", "")
                .chars()
                .filter(letter -> Character.isLetterOrDigit(letter) && read.indexOf(letter) < 0)
                .distinct()
                .forEach(letter -> strange.append((char) letter));
        return strange.toString();
    }

    @Test
    void whatIsHiddenChangesNoByte() {
        for (Kind kind : KINDS)
            IntStream.range(0, CASES_CHANGED / kind.cases).parallel().forEach(n -> change(kind, n));
        System.out.println("Non-interference on bytes, " + CASES_CHANGED + " cases: " + tally);

        assertThat(tally.leaks()).isEmpty();
        assertThat(tally.made()).isPositive();
    }

    private void change(Kind kind, int n) {
        var secrets = cases(kind, n);
        for (Audience audience : kind.audiences) {
            if (audience == Audience.CASE_TEAM) continue;
            var changes = new Hidden(secrets.get(0), audience).changes();
            if (changes.isEmpty()) continue;
            // The prime walks through all of them, and through parts as well as words.
            var change = changes.get((int) (n * 7919L % changes.size()));
            var changed = new ArrayList<>(secrets);
            changed.set(0, secrets.get(0).with(change));
            // By another key a thing is another one, and so new; nobody is told a key.
            var earlier = change.isOfAKey() ? Optional.<Earlier>empty() : earlier(kind, secrets, audience, language(n));
            if (!Arrays.equals(told(kind, secrets, audience, n, earlier), told(kind, changed, audience, n, earlier)))
                tally.leaked(
                        change.inShort() + " in " + kind.made + " for " + audience, secrets.get(0) + ", " + change);
        }
    }

    /** The document, or why there is none. */
    private byte[] told(Kind kind, List<CanaryCase> secrets, Audience audience, int n, Optional<Earlier> earlier) {
        try {
            var document = make(kind, secrets, audience, language(n), earlier);
            tally.made(kind.made + " for " + audience);
            return document;
        } catch (Refusal refusal) {
            tally.refused(refusal.reason());
            return refusal.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private byte[] make(
            Kind kind, List<CanaryCase> secrets, Audience audience, Locale language, Optional<Earlier> earlier) {
        var files = secrets.stream().map(CanaryCase::file).toList();
        return kind.make.apply(new Told(
                language,
                files.stream()
                        .filter(file -> !isLeftOut(file, audience))
                        .map(file -> tell(kind, file, audience, language))
                        .map(now -> earlier.map(then -> then.until(now)).orElse(now))
                        .toList(),
                () -> Donors.report(disclosure, language, files)));
    }

    private static boolean isLeftOut(CaseFile file, Audience audience) {
        return audience == Audience.DONOR && !new WhoMaySee(file, audience, CanaryCase.DAY).isAboutSomebodyTold();
    }

    /** What the readers of a briefing were told before. */
    private Optional<Earlier> earlier(Kind kind, List<CanaryCase> secrets, Audience audience, Locale language) {
        return SAYS_WHAT_CHANGED.contains(kind.made)
                ? Optional.of(Earlier.of(disclosure, secrets.get(0), audience, language))
                : Optional.empty();
    }

    private Briefing tell(Kind kind, CaseFile file, Audience audience, Locale language) {
        return switch (kind.made) {
            case "BriefingPdf.statement" ->
                disclosure.publish(file, TextKind.STATEMENT, audience, language, CanaryCase.DAY);
            case "BriefingPdf.appeal" -> disclosure.publish(file, TextKind.APPEAL, audience, language, CanaryCase.DAY);
            default -> disclosure.brief(file, audience, language, CanaryCase.DAY);
        };
    }

    /** Cases of which nothing is printed are made as they are; what is printed has fewer people and facts, since printing takes long. */
    private static List<CanaryCase> cases(Kind kind, int n) {
        return Stream.iterate(1 + n * kind.cases, seed -> seed + 1)
                .limit(kind.cases)
                .map(seed -> kind.audiences.contains(Audience.DONOR) ? CanaryCase.seeded(seed) : CanaryCase.small(seed))
                .toList();
    }

    /** Each document in one of the languages: what is withheld is chosen before anything is worded. */
    private static Locale language(int n) {
        return Wording.languages().get(n % Wording.languages().size());
    }
}
