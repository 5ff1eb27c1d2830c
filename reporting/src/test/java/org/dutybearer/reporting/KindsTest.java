package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.dutybearer.briefing.Briefings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What holds of every kind of document. */
class KindsTest {
    static Stream<String> kinds() {
        return Kinds.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aValidatorFindsNoFault(String kind) throws Exception {
        byte[] bytes = made(kind).bytes();

        assertThat(faults(bytes, "ua1")).isEmpty();
        assertThat(faults(bytes, "2a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theSameDocumentIsTheSameBytesWhereverItIsPrinted(String kind) {
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            byte[] there = made(kind).bytes();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            byte[] elsewhere = made(kind).bytes();

            assertThat(there).isEqualTo(elsewhere);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void headingsBeginWithOneAndSkipNoLevel(String kind) {
        var headings = new Reading(made(kind).bytes())
                .tags().stream()
                        .filter(tag -> tag.matches(".*H\\d"))
                        .map(tag -> Integer.parseInt(tag.substring(tag.length() - 1)))
                        .toList();

        assertThat(headings).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < headings.size(); i++)
            assertThat(headings.get(i)).isLessThanOrEqualTo(headings.get(i - 1) + 1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFileHoldsNoScriptNoAddressAndNoOtherFile(String kind) {
        assertThat(new Reading(made(kind).bytes()).activeParts())
                .isEqualTo(Reading.of(Briefings.ofTwoPeople()).activeParts());
    }

    private static BriefingPdf made(String kind) {
        return Objects.requireNonNull(Kinds.all().get(kind)).get();
    }

    private static List<String> faults(byte[] bytes, String standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var flavour = PDFAFlavour.byFlavourId(standard);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> !each.getStatus().toString().equals("passed"))
                    .map(each -> each.getRuleId().getClause() + " t"
                            + each.getRuleId().getTestNumber() + " " + each.getMessage() + " " + each.getErrorMessage()
                            + " " + each.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
