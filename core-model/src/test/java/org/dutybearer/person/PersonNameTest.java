package org.dutybearer.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.dutybearer.person.PersonName.Kind;
import org.dutybearer.person.PersonName.PartOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    private final PersonName name = PersonName.of(Kind.PREFERRED, "Aigerim Toktar", "Latn");

    @Test
    void aNameKnowsItsScriptAndKindAndNothingElseUnlessTold() {
        assertThat(name.text()).isEqualTo("Aigerim Toktar");
        assertThat(name.script()).isEqualTo("Latn");
        assertThat(name.kind()).isEqualTo(Kind.PREFERRED);
        assertThat(name.language()).isEmpty();
        assertThat(name.romanisation()).isEmpty();
        assertThat(name.partOrder()).isEqualTo(PartOrder.NOT_KNOWN);
    }

    @Test
    void aChangeIsANewName() {
        var told = name.inLanguage("kk").romanisedBy("BGN/PCGN 1979").ordered(PartOrder.GIVEN_FIRST);

        assertThat(told.language()).contains("kk");
        assertThat(told.romanisation()).contains("BGN/PCGN 1979");
        assertThat(told.partOrder()).isEqualTo(PartOrder.GIVEN_FIRST);
        assertThat(told).isNotEqualTo(name);
        assertThat(name.language()).isEmpty();
    }

    @Test
    void itsTextFormDoesNotShowIt() {
        assertThat(name.toString()).isEqualTo("PersonName[PREFERRED, Latn]");
    }

    @Test
    void noRefusalShowsTheNameEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(Kind.LEGAL, "Aigerim", "Latin"))
                .withMessage("not a script (expected ISO 15924 such as 'Latn'): 'Latin'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> name.inLanguage("Kazakh language"))
                .withMessage("not a language (expected BCP 47 such as 'kk'): 'Kazakh language'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of(Kind.LEGAL, " ", "Latn"))
                .withMessage("a name is not blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latn", "Cyrl", "Arab", "Hans", "Hant", "Hani", "Mong", "Jpan", "Kore"})
    void theScriptsOfTheWorldAreKnown(String script) {
        assertThat(PersonName.of(Kind.ALIAS, "x", script).script()).isEqualTo(script);
    }

    @Test
    void onlyLatinLettersAreARomanisation() {
        var cyrillic = PersonName.of(Kind.LEGAL, "Айгерім Тоқтар", "Cyrl");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cyrillic.romanisedBy("ISO 9"))
                .withMessage("only a name in Latin letters is romanised: 'Cyrl'");
    }

    @Test
    void namesAreEqualWhenAllOfThemIs() {
        assertThat(PersonName.of(Kind.PREFERRED, "Aigerim Toktar", "Latn"))
                .isEqualTo(name)
                .hasSameHashCodeAs(name);
        assertThat(PersonName.of(Kind.ALIAS, "Aigerim Toktar", "Latn")).isNotEqualTo(name);
        assertThat(name.inLanguage("kk")).isNotEqualTo(name.inLanguage("ru"));
        assertThat(name.romanisedBy("ISO 9")).isNotEqualTo(name);
        assertThat(name.ordered(PartOrder.FAMILY_FIRST)).isNotEqualTo(name);
    }
}
