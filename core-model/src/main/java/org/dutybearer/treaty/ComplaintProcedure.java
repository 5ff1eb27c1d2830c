package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dutybearer.core.Table;
import org.jspecify.annotations.Nullable;

/** How an individual complains of a breach of a treaty: by a protocol to which the state is a party, or by its declaration. */
final class ComplaintProcedure {
    /** What the instrument says of acts before the procedure was open for the state. */
    enum EarlierActs {
        /** Only as far as they, or their effects, went on after. */
        CONTINUING,
        /** Only acts that began after: CPED 35. */
        NEVER
    }

    private final String instrument;
    private final String mechanism;
    private final @Nullable LocalDate operatesFrom;
    private final EarlierActs earlierActs;
    private final String mayBeExcludedBy;
    private final List<String> otherProcedures;

    ComplaintProcedure(Table.Row row) {
        this.instrument = row.get("instrument");
        this.mechanism = row.get("mechanism");
        this.operatesFrom = row.get("operatesFrom").isEmpty() ? null : Facts.day(row.get("operatesFrom"));
        this.earlierActs = EarlierActs.valueOf(row.get("earlierActs"));
        this.mayBeExcludedBy = row.get("mayBeExcludedBy");
        this.otherProcedures = List.of(row.get("otherProcedures").split(";", -1));
    }

    /** The treaty itself where a declaration opens it, else the protocol. */
    String instrument() {
        return instrument;
    }

    boolean byDeclaration() {
        return !mechanism.isEmpty();
    }

    /** As the acts name it: {@code CAT art 22}. */
    String mechanism() {
        return mechanism;
    }

    /** Since when enough states have declared; empty while they have not, and for a protocol. */
    Optional<LocalDate> operatesFrom() {
        return Optional.ofNullable(operatesFrom);
    }

    EarlierActs earlierActs() {
        return earlierActs;
    }

    /**
     * Whether a statement of which only the articles are known may be about complaints by individuals: under a protocol, unless
     * it mentions only articles about inquiries and complaints between states; under a treaty, where it mentions the article that
     * opens complaints, or none.
     */
    boolean mayBeTouchedBy(PrintedStatement statement) {
        if (statement.articles().isEmpty()) return true;
        return byDeclaration()
                ? statement.articles().contains(declaredUnder())
                : !otherProcedures.containsAll(statement.articles());
    }

    /** Whether a reservation to the instrument is about complaints by individuals. */
    boolean isTouchedBy(Reservation reservation) {
        return reservation.provisions().stream()
                .map(ProvisionRef::number)
                .anyMatch(
                        number -> byDeclaration() ? number.equals(declaredUnder()) : !otherProcedures.contains(number));
    }

    /** The article: 22 of {@code CAT art 22}. */
    private String declaredUnder() {
        return mechanism.substring(mechanism.lastIndexOf(' ') + 1);
    }

    /** Whether a state may have kept this treaty out of a protocol it is party to, which we do not hold. */
    boolean mayBeExcluded() {
        return !mayBeExcludedBy.isEmpty();
    }
}
