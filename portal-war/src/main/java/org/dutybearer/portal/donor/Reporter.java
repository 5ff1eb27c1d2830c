package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.reporting.BriefingPdf;
import org.dutybearer.reporting.IatiPublisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who reports, and what that organisation decided for all its reports. What has to be decided has no default. */
@ApplicationScoped
public class Reporter {
    private static final String IATI_IDENTIFIER = "dutybearer.iati.identifier";
    private static final String IATI_TYPE = "dutybearer.iati.type";
    private static final String IATI_EXCLUDE = "dutybearer.iati.exclude";

    /** A key without a value is as good as none, so that nothing is kept back has to be said. */
    private static final String NOTHING_EXCLUDED = "NONE";

    @Inject
    @ConfigProperty(name = "dutybearer.organisation")
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = "dutybearer.organisation.code", defaultValue = "ORG")
    private String code;

    @Inject
    @ConfigProperty(name = "dutybearer.donor.small-numbers")
    private Optional<String> smallNumbers;

    @Inject
    @ConfigProperty(name = IATI_IDENTIFIER)
    private Optional<String> iatiIdentifier;

    @Inject
    @ConfigProperty(name = IATI_TYPE)
    private Optional<String> iatiType;

    @Inject
    @ConfigProperty(name = IATI_EXCLUDE)
    private Optional<String> iatiExclude;

    /** As a report in this language says it. */
    String name(Locale language) {
        return name.orElseGet(() -> BriefingPdf.organisationNotNamed(language));
    }

    /** The short form that stands in file names. */
    String code() {
        return code;
    }

    /** @throws Refusal {@link Reason#SMALL_NUMBERS_NOT_SET}, also for a text that sets nothing that can be followed */
    SmallNumbers smallNumbers() {
        return policy(smallNumbers.orElse(""));
    }

    /**
     * That all is decided which a report depends on, before anybody counts.
     *
     * @throws Refusal as {@link #smallNumbers()} and {@link #publisher()}
     */
    void requireAllSet() {
        smallNumbers();
        publisher();
    }

    static SmallNumbers policy(String text) {
        try {
            return SmallNumbers.set(text);
        } catch (IllegalArgumentException notAPolicy) {
            throw new Refusal(Reason.SMALL_NUMBERS_NOT_SET);
        }
    }

    /**
     * Who publishes to IATI; empty where none of it is decided: then no such file is written.
     *
     * @throws Refusal {@link Reason#SETTING_FAULTY} with the key that is missing beside the others, or that cannot be followed
     */
    Optional<IatiPublisher> publisher() {
        return publisher(iatiIdentifier.orElse(""), iatiType.orElse(""), iatiExclude.orElse(""));
    }

    static Optional<IatiPublisher> publisher(String identifier, String type, String exclude) {
        if (Stream.of(identifier, type, exclude).allMatch(String::isBlank)) return Optional.empty();
        var who = identifier.strip();
        if (!IatiPublisher.isIdentifier(who)) throw new Refusal(Reason.SETTING_FAULTY, IATI_IDENTIFIER);
        var excluded = read(IATI_EXCLUDE, exclude, Reporter::dimensions);
        return Optional.of(read(
                IATI_TYPE,
                type,
                text -> new IatiPublisher(who, Integer.parseInt(text), excluded, IatiPublisher.Breakdown.DIMENSIONS)));
    }

    private static Set<Dimension> dimensions(String text) {
        if (text.equals(NOTHING_EXCLUDED)) return Set.of();
        return Arrays.stream(text.split("[ ,]+", -1)).map(Dimension::valueOf).collect(Collectors.toSet());
    }

    private static <T> T read(String key, String text, Function<String, T> reading) {
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException cannotBeFollowed) {
            throw new Refusal(Reason.SETTING_FAULTY, key);
        }
    }
}
