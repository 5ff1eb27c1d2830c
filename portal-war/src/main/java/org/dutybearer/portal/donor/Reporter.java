package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.reporting.IatiPublisher;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Who reports, and what that organisation decided for all its reports. What has to be decided has no default. */
@ApplicationScoped
public class Reporter {
    private static final String PREFIX = "dutybearer.";
    private static final String NAME = PREFIX + "organisation";
    private static final String CODE = PREFIX + "organisation.code";

    @Inject
    @ConfigProperty(name = NAME)
    private Optional<String> name;

    @Inject
    @ConfigProperty(name = CODE)
    private Optional<String> code;

    @Inject
    @ConfigProperty(name = PREFIX + "donor.small-numbers")
    private Optional<String> smallNumbers;

    @Inject
    private Config config;

    /** @throws Refusal {@link Reason#SETTING_FAULTY}: no report leaves without the name of who answers for it */
    String name() {
        return set(NAME, name);
    }

    /**
     * The short form that stands in file names.
     *
     * @throws Refusal as for the name
     */
    String code() {
        return set(CODE, code);
    }

    private static String set(String key, Optional<String> value) {
        return value.map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new Refusal(Reason.SETTING_FAULTY, key));
    }

    /** @throws Refusal {@link Reason#SMALL_NUMBERS_NOT_SET}, also for a text that sets nothing that can be followed */
    SmallNumbers smallNumbers() {
        return policy(smallNumbers.orElse(""));
    }

    /**
     * That all is decided which a report depends on, before anybody counts.
     *
     * @throws Refusal as {@link #name()}, {@link #smallNumbers()} and {@link #publisher()}
     */
    void requireAllSet() {
        name();
        code();
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
        return publisher(
                key -> config.getOptionalValue(PREFIX + key, String.class).orElse(null));
    }

    static Optional<IatiPublisher> publisher(Function<String, @Nullable String> written) {
        try {
            return IatiPublisher.read(written);
        } catch (Refusal faulty) {
            throw new Refusal(Reason.SETTING_FAULTY, PREFIX + faulty.details().get(0));
        }
    }
}
