package org.dutybearer.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutybearer.casefile.CaseFixtures.MARCH_1;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;

import java.util.List;
import java.util.Locale;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Database;
import org.dutybearer.person.Person;
import org.dutybearer.person.PersonName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RecordedNamesTest {
    private final Database database;

    RecordedNamesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void startEmpty() {
        database.prepare();
    }

    @Test
    void aNameOfAnybodyInAnyCaseIsFoundUnderWhateverSpelling() {
        store("KAZ-2020-001", "Serik Beisenov", "the cobbler");
        store("KGZ-2021-002", "Айгуль Токторова");

        for (var text : List.of(
                "letter of Serik Beisenov",
                "a note by Beisenov’s lawyer",
                "письмо Бейсенова",
                "letter handed over by Aigul Toktorova",
                "the cobbler told us")) assertThat(standsIn(text)).as(text).isTrue();
        assertThat(standsIn("depositary notification C.N.103.2022")).isFalse();
        assertThat(standsIn("")).isFalse();
    }

    @Test
    void whereNobodyIsOnRecordNothingIsFound() {
        assertThat(standsIn("letter of Serik Beisenov")).isFalse();
    }

    private boolean standsIn(String text) {
        var found = new boolean[1];
        database.change(em -> found[0] = RecordedNames.in(new CaseFiles(em)).standIn(text));
        return found[0];
    }

    private void store(String ref, String... names) {
        var person = Person.of(key("somebody"));
        for (var name : names)
            person.named(PersonName.of(
                    name.startsWith("the ") ? PersonName.Kind.ALIAS : PersonName.Kind.PREFERRED,
                    name,
                    name.matches("[A-Za-z ]+") ? "Latn" : "Cyrl"));
        database.change(em -> new CaseFiles(em)
                .add(CaseFile.open(CaseRef.parse(ref), Locale.ENGLISH, english("A case"), MARCH_1)
                        .with(person)
                        .with(Person.of(key("nameless")))));
    }
}
