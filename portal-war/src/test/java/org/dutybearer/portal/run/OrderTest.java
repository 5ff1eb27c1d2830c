package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFixtures;
import org.dutybearer.casefile.PublishedText;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Text;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.statement.Publication;
import org.dutybearer.statement.PublicationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
    private static final CaseRef FIRST = CaseRef.parse("KAZ-2019-001");
    private static final CaseRef SECOND = CaseRef.parse("KGZ-2024-007");

    @Test
    void aPortfolioIsOfSeveralCasesEachOnceByReference() {
        assertThat(portfolio(List.of(SECOND, FIRST)).cases()).containsExactly(FIRST, SECOND);
        assertThatIllegalArgumentException().isThrownBy(() -> portfolio(List.of(FIRST)));
        assertThatIllegalArgumentException().isThrownBy(() -> portfolio(List.of(FIRST, SECOND, FIRST)));
        assertThat(portfolio(cases(50)).cases()).hasSize(50);
        assertThatIllegalArgumentException().isThrownBy(() -> portfolio(cases(51)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PORTFOLIO")
    void anythingElseIsOfOne(Kind kind) {
        assertThat(order(kind, List.of(FIRST)).cases()).containsExactly(FIRST);
        assertThatIllegalArgumentException().isThrownBy(() -> order(kind, List.of(FIRST, SECOND)));
        assertThatIllegalArgumentException().isThrownBy(() -> order(kind, List.of()));
    }

    @Test
    void aStatementIsOfferedWhereOneWasWrittenAndAnAppealIsAnother() {
        var silent = CaseFixtures.twoMenAtTheBorder();
        var speaking = CaseFixtures.twoMenAtTheBorder();
        var publication = Publication.of(
                IndexNumber.parse("EUR 57/0009/2020"),
                PublicationKind.PUBLIC_STATEMENT,
                CaseFixtures.MARCH_1,
                Locale.ENGLISH,
                Text.of(Locale.ENGLISH, "Two men must not be returned"));
        speaking.with(publication).with(PublishedText.of(publication));

        assertThat(held(silent)).containsExactly(Kind.BRIEFING, Kind.PORTFOLIO);
        assertThat(held(speaking)).containsExactly(Kind.BRIEFING, Kind.STATEMENT, Kind.PORTFOLIO);
    }

    private static List<Kind> held(CaseFile file) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isMadeOf(file.publishedTexts()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "BRIEFING, KAZ-2019-001_public_2026-11-24_fr.pdf",
        "STATEMENT, KAZ-2019-001_statement_public_2026-11-24_fr.pdf",
        "APPEAL, KAZ-2019-001_appeal_public_2026-11-24_fr.pdf",
        "PORTFOLIO, portfolio_public_2026-11-24_fr.pdf"
    })
    void theNameOfAFileSaysWhatItIs(Kind kind, String name) {
        var cases = kind.isOfSeveral() ? List.of(FIRST, SECOND) : List.of(FIRST);
        var order = new Order(kind, cases, Audience.PUBLIC, Locale.FRENCH, Format.PDF);

        var document = Document.made(
                new Attempt(RunNumber.random(), 1, order, "a.staff", PseudonymKey.random()),
                new Finished(new byte[] {1}, Map.of(), null, "templates-1", "2026.2"),
                LocalDate.of(2026, 11, 24));

        assertThat(document.fileName()).isEqualTo(name);
        assertThat(document.order()).isEqualTo(order);
    }

    private static List<CaseRef> cases(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> CaseRef.parse("KAZ-2019-%03d".formatted(n)))
                .toList();
    }

    private static Order portfolio(List<CaseRef> cases) {
        return order(Kind.PORTFOLIO, cases);
    }

    private static Order order(Kind kind, List<CaseRef> cases) {
        return new Order(kind, cases, Audience.PUBLIC, Locale.ENGLISH, Format.PDF);
    }
}
