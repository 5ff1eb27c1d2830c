package org.dutybearer.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.dutybearer.assessment.Law;
import org.dutybearer.briefing.Disclosure;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void everyBundleHasEveryKeyInEachLanguageButFormsOnlyOneLanguageNeeds() {
        assertSameKeys(Law.class, "Law");
        assertSameKeys(Disclosure.class, "Words");
    }

    @Test
    void aLanguageNobodyHasWrittenIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Wording.of(Law.class, "Law", Locale.GERMAN))
                .satisfies(r -> assertThat(r.reason()).isEqualTo(Reason.LANGUAGE_UNSUPPORTED));
    }

    private static void assertSameKeys(Class<?> speaker, String bundle) {
        var english = Wording.of(speaker, bundle, Locale.ENGLISH).keys();
        var french = Wording.of(speaker, bundle, Locale.FRENCH).keys();
        french.remove("REFUGEE-31-1.2.many");
        assertThat(french).isEqualTo(english);
    }
}
