package org.dutybearer.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of a person's names as it is written in one script, such as a preferred name in Latin letters or the same name in
 * Cyrillic. A person has as many as are used of them; none is cut into parts, because most of the world's names have no first
 * and last one. Its text form never shows it: logs outlive permissions.
 */
@Embeddable
public class PersonName {
    /** Codes of ISO 15924 that stand for more than one script, or for a variant that Unicode does not tell apart. */
    private static final Set<String> COMBINED = Set.of(
            "Hans", "Hant", "Jpan", "Kore", "Hrkt", "Aran", "Cyrs", "Latf", "Latg", "Syre", "Syrj", "Syrn", "Zyyy");

    /** What the name is to the person who bears it. */
    public enum Kind {
        PREFERRED,
        LEGAL,
        ALIAS,
        BIRTH,
        TRANSLITERATION
    }

    /** Which part comes first, where the name has parts: a document turns none around and sorts by the family's where it may. */
    public enum PartOrder {
        GIVEN_FIRST,
        FAMILY_FIRST,
        NOT_KNOWN
    }

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private String script;

    private @Nullable String language;
    private @Nullable String romanisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_order", nullable = false)
    private PartOrder partOrder;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PersonName() {}

    private PersonName(
            String text,
            String script,
            @Nullable String language,
            @Nullable String romanisation,
            Kind kind,
            PartOrder partOrder) {
        this.text = text;
        this.script = script;
        this.language = language;
        this.romanisation = romanisation;
        this.kind = kind;
        this.partOrder = partOrder;
    }

    /**
     * A name in a script of ISO 15924, such as {@code Latn}, {@code Cyrl}, {@code Arab} or {@code Hans}.
     *
     * @throws IllegalArgumentException for a blank name or an unknown script; the message does not hold the name
     */
    public static PersonName of(Kind kind, String text, String script) {
        if (text.isBlank()) throw new IllegalArgumentException("a name is not blank");
        if (!known(script))
            throw new IllegalArgumentException("not a script (expected ISO 15924 such as 'Latn'): '" + script + "'");
        return new PersonName(text.strip(), script, null, null, kind, PartOrder.NOT_KNOWN);
    }

    /** Says in which language the name is, as a BCP 47 tag such as {@code kk} or {@code zh-Hans}. */
    public PersonName inLanguage(String tag) {
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
            throw new IllegalArgumentException("not a language (expected BCP 47 such as 'kk'): '" + tag + "'");
        return new PersonName(text, script, tag, romanisation, kind, partOrder);
    }

    /** Says by which system a name in Latin letters was made from another script, such as {@code BGN/PCGN 1979}. */
    public PersonName romanisedBy(String system) {
        if (!script.equals("Latn"))
            throw new IllegalArgumentException("only a name in Latin letters is romanised: '" + script + "'");
        if (system.isBlank()) throw new IllegalArgumentException("a romanisation system is not blank");
        return new PersonName(text, script, language, system.strip(), kind, partOrder);
    }

    public PersonName ordered(PartOrder order) {
        return new PersonName(text, script, language, romanisation, kind, order);
    }

    public String text() {
        return text;
    }

    public String script() {
        return script;
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public Optional<String> romanisation() {
        return Optional.ofNullable(romanisation);
    }

    public Kind kind() {
        return kind;
    }

    public PartOrder partOrder() {
        return partOrder;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName name
                && text.equals(name.text)
                && script.equals(name.script)
                && Objects.equals(language, name.language)
                && Objects.equals(romanisation, name.romanisation)
                && kind == name.kind
                && partOrder == name.partOrder;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, script, language, romanisation, kind, partOrder);
    }

    @Override
    public String toString() {
        return "PersonName[" + kind + ", " + script + "]";
    }

    private static boolean known(String script) {
        if (!script.matches("[A-Z][a-z]{3}")) return false;
        if (COMBINED.contains(script)) return true;
        try {
            Character.UnicodeScript.forName(script);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
