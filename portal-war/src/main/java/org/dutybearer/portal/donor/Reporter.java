package org.dutybearer.portal.donor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.donor.Dimension;
import org.dutybearer.donor.SmallNumbers;
import org.dutybearer.reporting.IatiPublisher;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who reports, and what that organisation decided for all its reports. What has to be decided has no default. */
@ApplicationScoped
public class Reporter {
    @Inject
    @ConfigProperty(name = "dutybearer.organisation", defaultValue = "Organisation not named")
    private String name;

    @Inject
    @ConfigProperty(name = "dutybearer.organisation.code", defaultValue = "ORG")
    private String code;

    @Inject
    @ConfigProperty(name = "dutybearer.donor.small-numbers")
    private Optional<String> smallNumbers;

    @Inject
    @ConfigProperty(name = "dutybearer.iati.identifier")
    private Optional<String> iatiIdentifier;

    @Inject
    @ConfigProperty(name = "dutybearer.iati.type")
    private Optional<Integer> iatiType;

    @Inject
    @ConfigProperty(name = "dutybearer.iati.exclude")
    private Optional<String> iatiExclude;

    String name() {
        return name;
    }

    /** The short form that stands in file names. */
    String code() {
        return code;
    }

    /** @throws Refusal {@link Reason#SMALL_NUMBERS_NOT_SET}, also for a text that sets nothing that can be followed */
    SmallNumbers smallNumbers() {
        return policy(smallNumbers.orElse(""));
    }

    static SmallNumbers policy(String text) {
        try {
            return SmallNumbers.set(text);
        } catch (IllegalArgumentException notAPolicy) {
            throw new Refusal(Reason.SMALL_NUMBERS_NOT_SET);
        }
    }

    /** Who publishes to IATI; empty where not all of it is decided: then no such file is written. */
    Optional<IatiPublisher> publisher() {
        if (iatiIdentifier.isEmpty() || iatiType.isEmpty() || iatiExclude.isEmpty()) return Optional.empty();
        var excluded = Arrays.stream(iatiExclude.get().strip().split("[ ,]+", -1))
                .map(Dimension::valueOf)
                .collect(Collectors.toSet());
        return Optional.of(
                new IatiPublisher(iatiIdentifier.get(), iatiType.get(), excluded, IatiPublisher.Breakdown.DIMENSIONS));
    }
}
