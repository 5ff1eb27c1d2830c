package org.dutybearer.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.DonorSummary;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.proof.Canary;
import org.dutybearer.proof.CanaryCase;
import org.dutybearer.proof.Field;
import org.junit.jupiter.api.Test;

/** Generated cases with a hostile text in every field that people type, told to everybody. */
class HostileCaseTest {
    /** Keys and references have a form of their own, and nothing else can be typed there; a detail stands inside another text. */
    private static final Set<Field> NOT_WORDS = EnumSet.of(
            Field.CASE_REF,
            Field.PERSON_KEY,
            Field.SOURCE_KEY,
            Field.EVENT_KEY,
            Field.PATTERN_KEY,
            Field.STATEMENT_KEY,
            Field.CALL_KEY,
            Field.PUBLICATION_INDEX,
            Field.PERSONAL_DETAIL,
            Field.ADDRESS);

    /** Our own publications are cited by their number. */
    private static final Pattern INDEX = Pattern.compile("[A-Z]{3} [0-9/]+");

    /** In turn: what is withheld from them is withheld before anything is printed. */
    private static final List<Audience> OTHERS = List.of(Audience.TREATY_BODY, Audience.DONOR, Audience.PUBLIC);

    private static final int MOST_CASES = 500;

    private final Disclosure disclosure = Disclosure.shipped();
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @Test
    void everyFieldThatPeopleTypeIsToldOrRefusedAndNeverObeyed() throws IOException {
        var typed = EnumSet.noneOf(Field.class);
        try (var trap = new Trap()) {
            int seed = 0;
            for (String text : Hostile.printable(trap.address())) {
                var secrets = CanaryCase.small(++seed);
                type(text, secrets, typed);
                tell(secrets.file(), Audience.CASE_TEAM, text);
                tell(secrets.file(), OTHERS.get(seed % OTHERS.size()), text);
            }
            // Some fields are rare in generated cases, such as what an appeal warns of.
            while (!typed.containsAll(words()) && seed < MOST_CASES) {
                var secrets = CanaryCase.small(++seed);
                var text = "$F{x} <b>" + trap.address() + "</b>";
                if (type(text, secrets, typed)) tell(secrets.file(), Audience.CASE_TEAM, text);
            }
            assertThat(trap.calls()).isZero();
        }
        assertThat(typed).containsAll(words());
        assertThat(outcomes).containsKeys("CASE_TEAM told", "TREATY_BODY told", "PUBLIC told", "DONOR told");
        assertThat(outcomes.get("CASE_TEAM told")).isGreaterThan(30);
    }

    private static List<Field> words() {
        return EnumSet.allOf(Field.class).stream()
                .filter(field -> !NOT_WORDS.contains(field) && !isDay(field))
                .toList();
    }

    /** Whether that reached a field which nothing was typed into before. */
    private static boolean type(String text, CanaryCase secrets, Set<Field> typed) {
        int before = typed.size();
        var words = new HashMap<String, Field>();
        for (Canary canary : secrets.canaries())
            if (canary.word() != null
                    && !NOT_WORDS.contains(canary.field())
                    && !INDEX.matcher(canary.word()).matches())
                words.put(canary.word().toLowerCase(Locale.ROOT), canary.field());
        Retyped.in(secrets.file(), old -> {
            String small = old.toLowerCase(Locale.ROOT);
            var held = words.entrySet().stream()
                    .filter(word -> small.contains(word.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            typed.addAll(held);
            return held.isEmpty() ? old : text;
        });
        return typed.size() > before;
    }

    private static boolean isDay(Field field) {
        return field.name().matches(".*_(DAY|MONTH|ON)");
    }

    private void tell(CaseFile file, Audience audience, String text) throws IOException {
        try {
            var briefing = disclosure.brief(file, audience, Locale.ENGLISH, CanaryCase.DAY);
            if (audience == Audience.DONOR) sumUp(briefing, text);
            else print(briefing, text);
            count(audience + " told");
        } catch (Refusal refusal) {
            count(audience + " " + refusal.reason());
            assertThat(refusal.toString()).doesNotContain(text.isBlank() ? "\u0000" : text);
        }
    }

    private static void print(Briefing briefing, String text) {
        var reading = new Reading(BriefingPdf.withAnnex(briefing).bytes());
        assertThat(reading.activeParts()).as(text).isEmpty();
        assertThat(reading.pictures()).as(text).isZero();
    }

    private static void sumUp(Briefing briefing, String organisation) throws IOException {
        var period = ReportingPeriod.parse("2019-01-01/2026-12-31");
        var summary = DonorSummary.of(organisation, period, Locale.ENGLISH, CanaryCase.DAY, List.of(briefing));
        var workbook = new ByteArrayOutputStream();
        DonorWorkbook.write(summary, workbook);
        assertThat(Hostile.obeyedIn(workbook.toByteArray())).as(organisation).isEmpty();
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }
}
