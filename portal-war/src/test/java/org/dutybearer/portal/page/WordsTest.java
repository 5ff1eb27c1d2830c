package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Mark;
import org.dutybearer.briefing.Part;
import org.dutybearer.briefing.Protection;
import org.dutybearer.casefile.Status;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Truth;
import org.dutybearer.donor.Counted;
import org.dutybearer.donor.DonorPreview;
import org.dutybearer.donor.IndicatorStatus;
import org.dutybearer.donor.ReportKind;
import org.dutybearer.donor.WhyEmpty;
import org.dutybearer.portal.account.Role;
import org.dutybearer.portal.cases.Need;
import org.dutybearer.portal.cases.Taken;
import org.dutybearer.portal.donor.ReportDeed;
import org.dutybearer.portal.donor.ReportForm;
import org.dutybearer.portal.donor.ReportStage;
import org.dutybearer.portal.donor.ReportState;
import org.dutybearer.portal.run.DocumentState;
import org.dutybearer.portal.run.Format;
import org.dutybearer.portal.run.RunState;
import org.dutybearer.portal.run.Stage;
import org.dutybearer.portal.run.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryKeyAndNoEmptyOne(Locale language) {
        assertThat(words(language).keySet()).isEqualTo(words(Locale.ENGLISH).keySet());
        assertThat(words(language).keySet())
                .allSatisfy(key -> assertThat(words(language).getString(key)).isNotBlank());
    }

    /** A straight apostrophe silently swallows the places of a message that has any. */
    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesAreCurly(Locale language) {
        assertThat(words(language).keySet())
                .allSatisfy(key -> assertThat(words(language).getString(key)).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSamePlaces(Locale language) {
        assertThat(words(language).keySet())
                .allSatisfy(key -> assertThat(places(language, key)).isEqualTo(places(Locale.ENGLISH, key)));
    }

    @Test
    void everyConstantThatAPageSpeaksHasItsWord() {
        var keys = words(Locale.ENGLISH).keySet();

        assertThat(keys)
                .containsAll(named("Reason.", Reason.values(), ""))
                .containsAll(named("Reason.", Reason.values(), ".text"))
                .containsAll(named("run.title.", RunState.values(), ""))
                .containsAll(named("run.heading.", RunState.values(), ""))
                .containsAll(named("run.said.", RunState.values(), ""))
                .containsAll(named("run.mayHaveIt.", Audience.values(), ""))
                .containsAll(named("run.download", Format.values(), ""))
                .containsAll(named("Audience.", Audience.values(), ""))
                .containsAll(named("case.audience.", Audience.values(), ""))
                .containsAll(named("newBriefing.for.", Audience.values(), ""))
                .containsAll(named("newBriefing.sees.", Audience.values(), ""))
                .containsAll(named("newBriefing.part.", Part.values(), ""))
                .containsAll(named("newBriefing.format.", Format.values(), ""))
                .containsAll(named("documents.", Format.values(), ""))
                .containsAll(named("cases.needs.", Need.Kind.values(), ""))
                .containsAll(named("documents.standing.", DocumentState.values(), ""))
                .containsAll(named("decide.", Verdict.values(), ""))
                .containsAll(named("decide.", Verdict.values(), ".then"))
                .containsAll(named("decide.by.", Verdict.values(), ""))
                .containsAll(named("decide.done.", Verdict.values(), ""))
                .containsAll(named("cases.status.", Status.values(), ""))
                .containsAll(named("upload.", Taken.Outcome.values(), ""))
                .containsAll(named("Mark.", Mark.values(), ""))
                .containsAll(named("Shows.", Protection.Shows.values(), ""))
                .containsAll(named("Stage.", Stage.values(), ""))
                .containsAll(named("Role.", Role.values(), ""))
                .containsAll(named("DonorReport.", ReportState.values(), ""))
                .containsAll(named("reportRun.title.", RunState.values(), ""))
                .containsAll(named("reportRun.heading.PREPARE.", RunState.values(), ""))
                .containsAll(named("reportRun.heading.RELEASE.", RunState.values(), ""))
                .containsAll(named("reportRun.nothing.", ReportDeed.values(), ""))
                .containsAll(named("reportRun.done.", ReportDeed.values(), ""))
                .containsAll(named("ReportStage.PREPARE.", ReportStage.values(), ""))
                .containsAll(named("ReportStage.RELEASE.", ReportStage.values(), ""))
                .containsAll(named("ReportForm.", ReportForm.values(), ""))
                .containsAll(named("ReportKind.", ReportKind.values(), ""))
                .containsAll(named("Counted.", Counted.values(), ""))
                .containsAll(named("IndicatorStatus.", IndicatorStatus.values(), ""))
                .containsAll(named("WhyEmpty.", WhyEmpty.values(), ""))
                .containsAll(named("Why.", DonorPreview.Why.values(), ""))
                .containsAll(named("Truth.", Truth.values(), ""))
                .containsAll(named("Step.", Step.values(), ""));
    }

    private static List<String> named(String prefix, Enum<?>[] constants, String suffix) {
        return Arrays.stream(constants)
                .map(constant -> prefix + constant.name() + suffix)
                .toList();
    }

    private static long places(Locale language, String key) {
        return PLACE.matcher(words(language).getString(key))
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("org.dutybearer.portal.page.words", language);
    }

    static List<Locale> languages() {
        return Language.SPOKEN;
    }
}
